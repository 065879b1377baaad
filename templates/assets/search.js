/*
 * The search dialog. A combobox with a list of results: the focus stays in the field, the arrows choose, Enter opens, Esc
 * closes. Loaded by find.js on first use; loads the index itself, so that one can type before it is there.
 */
(function () {
  "use strict";

  var collate = window.collate;
  var find = collate.find;
  var word = collate.word;
  var RECENT = "collate:searches";
  var MOST_RECENT = 8;
  var MOST_GROUPS = 6;
  var FIRST_GROUP = 6; /* results shown of the best service */
  var OTHER_GROUPS = 3;
  var MOST = 60; /* results shown where one service is asked for */
  var LONG = 190; /* characters of a text */

  var index = null;
  var filter = {};
  var options = [];
  var chosen = -1;
  var pattern = null; /* the words that the answer matched */
  var scrolled = false;

  /* An element with attributes; children are elements or text. */
  function make(tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
    element.append.apply(element, Array.prototype.slice.call(arguments, 2));
    return element;
  }

  /* The parts of the dialog */
  var input = make("input", {
    type: "text",
    id: "search-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "search-results",
    "aria-autocomplete": "list",
    "aria-label": word("search.input"),
    placeholder: word("search.input"),
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    inputmode: "search"
  });
  var close = make("button", { type: "button", class: "search-close" }, word("search.close"));
  var status = make("p", { role: "status", class: "search-status" }, word("search.loading"));
  var list = make("div", { id: "search-results", role: "listbox", "aria-label": word("search.results") });
  var aside = make("div", { class: "search-aside" });
  var summary = make("summary", {}, word("search.filters"));
  var fields = make("div", { class: "search-fields" });
  var filters = make("details", { class: "search-filters" }, summary, fields);
  var keys = make(
    "p",
    { class: "search-keys", "aria-hidden": "true" },
    make("kbd", {}, "\u2191"),
    make("kbd", {}, "\u2193"),
    " " + word("search.keys.choose"),
    make("kbd", {}, "Enter"),
    " " + word("search.keys.open"),
    make("kbd", {}, "Esc"),
    " " + word("search.keys.close")
  );
  var dialog = make(
    "dialog",
    { class: "search", "aria-label": word("search.title") },
    make("div", { class: "search-head" }, input, close),
    filters,
    status,
    make("div", { class: "search-body" }, list, aside),
    keys
  );
  document.body.append(dialog);

  find.open = function () {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
  };

  /* Filters */
  function select(name, label, choices) {
    var field = make("select", { id: "search-" + name }, make("option", { value: "" }, word("search.any")));
    choices.forEach(function (choice) {
      field.append(make("option", { value: choice.value }, choice.name));
    });
    field.addEventListener("change", function () {
      setFilter(name, field.value === "" ? undefined : Number(field.value));
    });
    fields.append(make("div", {}, make("label", { for: field.id }, label), field));
  }

  function named(all) {
    return all.map(function (it, at) {
      return { value: at, name: it.name };
    });
  }

  function kindName(kind) {
    return word("search.kind." + kind);
  }

  function buildFilters() {
    var contents = index.contents;
    var services = named(contents.services).sort(function (a, b) {
      return a.name.localeCompare(b.name);
    });
    select("service", word("search.service"), services);
    select(
      "kind",
      word("search.kind"),
      contents.kinds.map(function (kind, at) {
        return { value: at, name: kindName(kind) };
      })
    );
    if (contents.domains.length > 0) select("domain", word("search.domain"), named(contents.domains));
    select("set", word("search.set"), named(contents.sets));
    var box = make("input", { type: "checkbox", id: "search-disputed" });
    box.addEventListener("change", function () {
      setFilter("disputed", box.checked || undefined);
    });
    fields.append(make("div", { class: "search-tick" }, box, make("label", { for: box.id }, word("search.disputed"))));
    var clear = make("button", { type: "button", class: "search-clear" }, word("search.clear"));
    clear.addEventListener("click", clearFilters);
    fields.append(clear);
  }

  function clearFilters() {
    filter = {};
    fields.querySelectorAll("select").forEach(function (field) {
      field.value = "";
    });
    fields.querySelector("#search-disputed").checked = false;
    show();
  }

  function setFilter(name, value) {
    if (value === undefined) delete filter[name];
    else filter[name] = value;
    show();
  }

  function isFiltered() {
    return Object.keys(filter).length > 0;
  }

  function nameFilters() {
    var names = Array.from(fields.querySelectorAll("select"))
      .filter(function (field) {
        return field.value !== "";
      })
      .map(function (field) {
        return field.selectedOptions[0].textContent;
      });
    if (filter.disputed) names.push(word("search.is-disputed"));
    summary.textContent = names.length > 0 ? word("search.filters.on", names.join(", ")) : word("search.filters");
    fields.querySelector(".search-clear").disabled = names.length === 0;
  }

  /* Searches made before */
  function recent() {
    try {
      var stored = JSON.parse(localStorage.getItem(RECENT));
      if (!Array.isArray(stored)) return [];
      return stored
        .filter(function (query) {
          return typeof query === "string" && query.trim() !== "" && query.length < 200;
        })
        .slice(0, MOST_RECENT);
    } catch (foreign) {
      return [];
    }
  }

  function remember(queries) {
    try {
      if (queries.length === 0) localStorage.removeItem(RECENT);
      else localStorage.setItem(RECENT, JSON.stringify(queries.slice(0, MOST_RECENT)));
    } catch (full) {
      return;
    }
  }

  function rememberThis() {
    var query = input.value.trim();
    if (query === "") return;
    var others = recent().filter(function (other) {
      return other !== query;
    });
    remember([query].concat(others));
  }

  /* What a result shows */
  function matcher(terms) {
    var some = terms.filter(Boolean).map(function (term) {
      return term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    });
    some.sort(function (a, b) {
      return b.length - a.length;
    });
    if (some.length === 0) return null;
    return new RegExp("(?<![\\p{L}\\p{Nd}])(?:" + some.join("|") + ")(?![\\p{L}\\p{Nd}])", "giu");
  }

  /* The words as they may stand on a page: of a name every way to write it. */
  function spelled(terms) {
    var all = new Set();
    terms.forEach(function (term) {
      if (term[0] !== "=") {
        all.add(term);
        return;
      }
      index.contents.same[Number(term.slice(1))].forEach(function (name) {
        all.add(name);
      });
    });
    return Array.from(all);
  }

  function cut(text) {
    var line = text.replace(/\s+/g, " ");
    if (line.length <= LONG) return line;
    var first = pattern ? line.search(pattern) : 0;
    var from = first > LONG / 2 ? line.indexOf(" ", first - LONG / 3) + 1 : 0;
    var to = from + LONG >= line.length ? line.length : Math.max(line.lastIndexOf(" ", from + LONG), from + LONG / 2);
    return (from > 0 ? "\u2026 " : "") + line.slice(from, to) + (to < line.length ? " \u2026" : "");
  }

  function marked(element, text) {
    var at = 0;
    if (pattern) {
      Array.from(text.matchAll(pattern)).forEach(function (hit) {
        element.append(text.slice(at, hit.index), make("mark", {}, hit[0]));
        at = hit.index + hit[0].length;
      });
    }
    element.append(text.slice(at));
    return element;
  }

  function option(attributes, tag) {
    attributes.role = "option";
    attributes.id = "search-option-" + options.length;
    attributes["aria-selected"] = "false";
    var element = make(tag, attributes);
    options.push(element);
    return element;
  }

  function hit(result) {
    var document = result.document;
    var kind = index.kinds[document.kind];
    var fact = document.section >= 0 && kind !== "section";
    var element = option({ class: "hit " + kind, href: find.root + index.path(document), tabindex: "-1" }, "a");
    element.terms = result.terms;
    if (fact) element.dataset.section = index.documents[document.section].path.slice(1);
    if (document.title !== "" && document.title !== document.text) {
      element.append(marked(make("span", { class: fact ? "hit-about" : "hit-name" }), document.title), " ");
    }
    if (document.text !== "") {
      element.append(marked(make("span", { class: "hit-text" }), cut(document.text)), " ");
    }
    if (kind !== "prose") element.append(make("span", { class: "hit-kind" }, kindName(kind)));
    if (document.disputed) element.append(" ", make("span", { class: "hit-kind disputed" }, word("search.is-disputed")));
    return element;
  }

  /* Results by service, and in it by section, each where its best one stands. */
  function grouped(results) {
    var groups = new Map();
    results.forEach(function (result) {
      var services = result.document.services;
      var key = index.kinds[result.document.kind] === "comparison" || services.length === 0 ? -1 : services[0];
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(result);
    });
    return Array.from(groups.entries());
  }

  function sections(results) {
    var parts = new Map();
    results.forEach(function (result) {
      var own = index.kinds[result.document.kind] === "section" ? result.at : result.document.section;
      if (!parts.has(own)) parts.set(own, []);
      parts.get(own).push(result);
    });
    return Array.from(parts.entries());
  }

  function block(service, results, shown) {
    var title = service < 0 ? word("search.elsewhere") : index.contents.services[service].name;
    var element = make("div", { class: "search-service", role: "presentation" });
    element.append(make("div", { class: "search-service-name", "aria-hidden": "true" }, title));
    sections(results.slice(0, shown)).forEach(function (part) {
      var section = part[0] >= 0 ? index.documents[part[0]].title : "";
      var group = make("div", { role: "group", "aria-label": section ? title + ", " + section : title });
      if (section && index.kinds[part[1][0].document.kind] !== "section") {
        group.append(make("div", { class: "search-section", "aria-hidden": "true" }, section));
      }
      part[1].forEach(function (result) {
        group.append(hit(result));
      });
      element.append(group);
    });
    if (results.length > shown && service >= 0) {
      var more = option({ class: "hit more" }, "div");
      more.append(word("search.more", results.length - shown, title));
      more.act = function () {
        fields.querySelector("#search-service").value = service;
        setFilter("service", service);
      };
      element.append(make("div", { role: "group", "aria-label": title }, more));
    }
    return element;
  }

  function showResults(results) {
    var terms = new Set();
    results.slice(0, MOST).forEach(function (result) {
      result.terms.forEach(terms.add, terms);
    });
    pattern = matcher(spelled(terms));
    grouped(results)
      .slice(0, MOST_GROUPS)
      .forEach(function (group, at) {
        var only = filter.service !== undefined || (isFiltered() && results.length <= MOST);
        var shown = only ? MOST : at === 0 ? FIRST_GROUP : OTHER_GROUPS;
        list.append(block(group[0], group[1], shown));
      });
  }

  /* Instead of results */
  function button(text, act) {
    var element = make("button", { type: "button" }, text);
    element.addEventListener("click", act);
    return element;
  }

  function ask(query) {
    input.value = query;
    show();
    input.focus();
  }

  function showStart() {
    var before = recent();
    if (before.length === 0) {
      aside.append(make("p", {}, word("search.start")));
      return;
    }
    var group = make("div", { role: "group", "aria-label": word("search.recent") });
    group.append(make("div", { class: "search-service-name", "aria-hidden": "true" }, word("search.recent")));
    before.forEach(function (query) {
      var element = option({ class: "hit again" }, "div");
      element.append(query);
      element.act = function () {
        ask(query);
      };
      group.append(element);
    });
    list.append(group);
    aside.append(
      button(word("search.forget"), function () {
        remember([]);
        show();
        input.focus();
      })
    );
  }

  function showNothing(answer) {
    aside.append(
      make("p", { class: "search-nothing" }, input.value.trim() ? word("search.nothing", input.value.trim()) : word("search.nothing.filter"))
    );
    if (answer.held > 0) aside.append(make("p", {}, word("search.held", answer.held) + " "));
    if (isFiltered()) aside.lastChild.append(" ", button(word("search.everywhere"), clearFilters));
    var near = [];
    answer.unknown.forEach(function (missing) {
      index.near(missing, Math.max(2, Math.ceil(missing.length / 3)), 4).forEach(function (other) {
        near.push(
          button(other, function () {
            ask(input.value.toLowerCase().replace(missing, other));
          })
        );
      });
    });
    if (near.length > 0) {
      var line = make("p", { class: "search-near" }, word("search.nearest") + " ");
      near.forEach(function (element) {
        line.append(element, " ");
      });
      aside.append(line);
    }
    var links = make("ul", {}, make("li", {}, make("a", { href: find.root + "index.html#services" }, word("search.services"))));
    index.documents.forEach(function (document) {
      if (index.kinds[document.kind] !== "page" || document.path.indexOf("#") >= 0 || document.sets.length > 0) return;
      links.append(make("li", {}, make("a", { href: find.root + document.path }, document.title)));
    });
    aside.append(make("p", {}, word("search.try")), links);
  }

  function report(answer) {
    var words = [word("search.count", answer.results.length) + (isFiltered() ? word("search.filtered") : "") + "."];
    answer.units.forEach(function (unit) {
      if (unit.slipped && unit.slipped.length > 0) {
        words.push(word("search.taken", "\u201C" + unit.words.join(" ") + "\u201D", "\u201C" + unit.slipped.join("\u201D, \u201C") + "\u201D"));
      }
    });
    if (answer.results.length > 0 && answer.unknown.length > 0) {
      words.push(word("search.missing", "\u201C" + answer.unknown.join("\u201D, \u201C") + "\u201D"));
    }
    status.textContent = words.join(" ");
  }

  /* Answers what stands in the field. */
  function show() {
    if (!index) return;
    nameFilters();
    options = [];
    list.replaceChildren();
    aside.replaceChildren();
    if (scrolled) list.scrollTop = 0;
    scrolled = false;
    status.textContent = "";
    var query = input.value.trim();
    if (query === "" && !isFiltered()) {
      showStart();
    } else {
      var answer = query === "" ? { results: index.all(filter), units: [], unknown: [], held: 0 } : index.search(input.value, filter);
      report(answer);
      if (answer.results.length > 0) showResults(answer.results);
      else showNothing(answer);
    }
    choose(query !== "" && options.length > 0 ? 0 : -1);
    input.setAttribute("aria-expanded", String(options.length > 0));
  }

  /* Choosing and opening */
  function choose(at) {
    if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
    chosen = at;
    var element = options[at];
    if (!element) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    element.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", element.id);
    if (at > 0) element.scrollIntoView({ block: "nearest" });
    else if (scrolled) list.scrollTop = 0;
  }

  /* Leaves the words behind for the page that opens, and goes there. */
  function leave(element) {
    rememberThis();
    try {
      sessionStorage.setItem(find.FOUND, JSON.stringify({ at: element.href, words: spelled(element.terms) }));
    } catch (full) {
      return;
    }
  }

  function arrive(element) {
    dialog.close();
    if (element.href.split("#")[0] !== location.href.split("#")[0]) return;
    setTimeout(find.mark);
  }

  list.addEventListener("scroll", function () {
    scrolled = true;
  });

  list.addEventListener("click", function (event) {
    var element = event.target.closest("[role=option]");
    if (!element) return;
    if (element.act) {
      element.act();
      return;
    }
    leave(element);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) arrive(element);
  });

  /* The field keeps the focus. */
  list.addEventListener("mousedown", function (event) {
    event.preventDefault();
  });

  input.addEventListener("input", show);
  input.addEventListener("keydown", function (event) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      var from = chosen < 0 && step < 0 ? 0 : chosen;
      choose((from + step + options.length) % options.length);
    } else if (event.key === "Enter" && options[chosen]) {
      event.preventDefault();
      options[chosen].click();
    }
  });

  close.addEventListener("click", function () {
    dialog.close();
  });

  dialog.addEventListener("click", function (event) {
    if (event.target === dialog) dialog.close();
  });

  /* The index */
  function shards(data) {
    var paths = [];
    for (var at = 1; at <= data.search.parts; at++) paths.push("data/search/" + at + ".js");
    return paths;
  }

  function ready() {
    var data = collate.data;
    var parts = shards(data).map(function (path, at) {
      return data["search:" + (at + 1)];
    });
    index = new window.CollateIndex.Index(data.search, parts, word("search.stop"), word("search.hints"));
    parts.forEach(function (part, at) {
      delete data["search:" + (at + 1)];
    });
    performance.measure("collate:index", { start: started });
    buildFilters();
    show();
  }

  var started = performance.now();

  Promise.all([
    find.all(["assets/vendor/minisearch/minisearch.js", "assets/search-index.js"]),
    find.all(["data/search/index.js"]).then(function () {
      return find.all(shards(collate.data));
    })
  ])
    .then(ready)
    .catch(function (problem) {
      status.textContent = word("search.failed");
      console.error(problem);
    });
})();
