/* Shows on a page what its reader has marked: bookmarks, notes, what is read, what is folded; and does what the controls say. */
(function () {
  "use strict";

  var collate = window.collate;
  var own = collate.own;
  var store = collate.store;
  var word = collate.word;
  var parts = own.parts;
  var root = document.documentElement;
  var tools = document.querySelector(".own-tools");
  var here = tools ? tools.dataset.path : "";
  var title = tools ? document.querySelector("h1").textContent : "";
  var bar;
  var followed = false;

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  function say(text) {
    var at = document.getElementById("own-said");
    if (at) at.textContent = text;
  }

  /* Tells what was done; where the browser keeps nothing, that too. */
  function done(kept, text) {
    say(kept ? text : text + " " + word(store.problem() ? "own.problem" : "own.lasts"));
    show();
  }

  /* The words of a fact, without what only ears get. */
  function wordsOf(element) {
    var copy = element.cloneNode(true);
    all(".hidden, .own-mark", copy).forEach((one) => one.remove());
    if (copy.matches("tr, dl")) return Array.from(copy.children, (cell) => cell.textContent.trim()).join(" \u00B7 ");
    return copy.textContent;
  }

  function markOf(id) {
    return { path: here + "#" + id, title: title, words: own.excerpt(wordsOf(document.getElementById(id))) };
  }

  /* The facts of an entry, by the links to them that its panel holds. */
  function idsOf(fact) {
    return all(".permalink", fact).map((link) => link.getAttribute("href").slice(1));
  }

  /* Marks in the margin */

  function place(id, note) {
    var at = document.getElementById(id);
    var fact = at && at.closest(".fact");
    if (!fact || idsOf(fact).indexOf(id) < 0) return false;
    var mark = parts.element("span", "own-mark" + (note ? " own-noted" : ""));
    mark.setAttribute("aria-hidden", "true");
    mark.dataset.own = "open";
    if (at.matches(".sentence")) at.prepend(mark);
    else if (at.matches("tr")) at.classList.add("own-marked");
    else at.before(mark);
    fact.querySelector(".origins > summary").append(
      parts.element("span", "hidden own-mark", word(note ? "own.has.note" : "own.has.bookmark")),
    );
    if (note) fact.querySelector(".origins").after(print(note));
    return true;
  }

  /* A note as it stands on paper. */
  function print(note) {
    var copy = parts.shown(note);
    copy.classList.add("own-print");
    return copy;
  }

  function standing(marks) {
    return Object.keys(marks).filter((id) => marks[id].path.split("#")[0] === here && marks[id].path !== here);
  }

  function marks() {
    all(".own-mark, .own-print").forEach((one) => one.remove());
    all(".own-marked").forEach((row) => row.classList.remove("own-marked"));
    var lost = { bookmarks: [], notes: [] };
    ["bookmarks", "notes"].forEach(function (part) {
      var value = store.get(part);
      standing(value).forEach(function (id) {
        if (!place(id, part === "notes" ? value[id] : null)) lost[part].push(id);
      });
    });
    if (lost.bookmarks.length + lost.notes.length > 0) seek(lost);
  }

  /* Marks whose fact is not on the page go where it went; those without a trace are kept as such. */
  function seek(lost) {
    if (!followed) {
      followed = true;
      own.known(function (known) {
        own.follow(known.moved);
        show();
      });
      return;
    }
    Object.keys(lost).forEach(function (part) {
      var fresh = lost[part].filter((id) => !store.get(part)[id].gone);
      if (fresh.length > 0) own.change(part, (value) => fresh.forEach((id) => (value[id].gone = true)));
    });
  }

  /* The panel of a fact */

  function row(id) {
    var made = parts.element("div", "own-row");
    made.dataset.fact = id;
    return made;
  }

  function fill(at) {
    var id = at.dataset.fact;
    if (at.querySelector("textarea")) return;
    var about = wordsOf(document.getElementById(id));
    var note = store.get("notes")[id];
    var marked = Boolean(store.get("bookmarks")[id]);
    var focus = at.contains(document.activeElement) ? document.activeElement.dataset.own : "";
    var doings = parts.element("p", "own-doings");
    var bookmark = parts.button("own.bookmark", "fact-bookmark", about);
    bookmark.setAttribute("aria-pressed", String(marked));
    doings.append(bookmark, parts.button(note ? "own.note.edit" : "own.note.write", "note", about));
    if (note) doings.append(parts.button("own.note.delete", "note-delete", about));
    at.replaceChildren(doings);
    if (note) at.append(parts.shown(note));
    if (focus) (at.querySelector("[data-own=" + focus + "]") || at.querySelector("[data-own=note]")).focus();
  }

  /* What belongs into something that was opened: the panel of a fact, or the choice of sets. */
  own.open = function (details) {
    var panel = details.querySelector(".panel");
    if (!panel) reading();
    if (!panel || panel.querySelector(".own-row")) return;
    all("ol", panel).forEach(function (list) {
      var link = list.querySelector(".permalink");
      if (!link) return;
      var made = row(link.getAttribute("href").slice(1));
      list.after(made);
      fill(made);
    });
  };

  /* What is read */

  function sections() {
    return all(".own-read").map((one) => one.dataset.section);
  }

  function share(read, of) {
    var percent = of === 0 ? 0 : Math.floor((100 * read) / of);
    return read > 0 && percent === 0 ? 1 : percent;
  }

  function progress() {
    var buttons = all(".own-read");
    if (!tools || buttons.length === 0) return;
    var service = tools.dataset.service;
    var read = own.readOf(service, sections());
    var facts = 0;
    var of = 0;
    buttons.forEach(function (button) {
      var is = read.indexOf(button.dataset.section) >= 0;
      var link = document.querySelector('.contents a[href="#' + CSS.escape(button.dataset.section) + '"]');
      button.setAttribute("aria-pressed", String(is));
      of += Number(button.dataset.facts);
      if (is) facts += Number(button.dataset.facts);
      if (link) ring(link, is ? 100 : 0);
    });
    var whole = read.length === buttons.length;
    tools.querySelector("[data-own=read-all]").setAttribute("aria-pressed", String(whole));
    var at = tools.querySelector(".own-progress");
    at.textContent = read.length === 0 ? "" : word("own.progress", share(facts, of));
  }

  /* A small ring before a link, and its words: for ears, or on a card for all. */
  function ring(link, percent) {
    var card = link.closest(".card");
    var host = (card && card.querySelector(".counts")) || link;
    all(".own-percent", host).forEach((old) => old.remove());
    link.classList.toggle("own-ring", percent > 0);
    if (percent === 0) return;
    link.style.setProperty("--own-read", percent + "%");
    var words = word("own.progress", percent);
    host.append(card ? parts.element("span", "own-percent", " \u00B7 " + words) : parts.element("span", "hidden own-percent", ", " + words));
  }

  own.share = function (service) {
    var read = own.readOf(
      service.id,
      service.sections.map((section) => section.id),
    );
    var sum = (list) => list.reduce((facts, section) => facts + section.facts, 0);
    var done = service.sections.filter((section) => read.indexOf(section.id) >= 0);
    return { sections: done.length, facts: sum(done), of: sum(service.sections), percent: share(sum(done), sum(service.sections)) };
  };

  function everywhere() {
    if (Object.keys(store.get("read")).length === 0 && !document.querySelector(".own-ring")) return;
    own.known(function (known) {
      known.services.forEach(function (service) {
        var percent = own.share(service).percent;
        var end = "services/" + service.id + '.html"]';
        all('.menu .shelf a[href$="' + end + ', .card :is(h3, h4) a[href$="' + end).forEach((link) => ring(link, percent));
      });
    });
  }

  /* What is folded */

  function reading() {
    var now = store.get("reading");
    collate.reading(now);
    all("[data-own=set]").forEach((box) => (box.checked = now.sets.indexOf(box.value) >= 0));
    all("[data-own=origins]").forEach((box) => (box.checked = !now.origins));
    return now;
  }

  function said(element, sets) {
    return element.dataset.said.split(" ").every((set) => set === "" || sets.indexOf(set) >= 0);
  }

  /* How many facts here the sets say that one knows, of how many. */
  function count(sets) {
    var known = 0;
    var of = 0;
    all(".fact[data-said]").forEach(function (fact) {
      var items = all("[data-said]", fact);
      var size = items.length || idsOf(fact).length;
      of += size;
      if (items.length > 0) known += items.filter((item) => said(item, sets)).length;
      else if (said(fact, sets)) known += size;
    });
    return { known: known, of: of };
  }

  function letters(sets) {
    return all(".own-set input")
      .filter((box) => sets.indexOf(box.value) >= 0)
      .map((box) => box.closest("li").querySelector(".letter").textContent)
      .join(", ");
  }

  /* One line at the foot of the window, and the ways back. */
  function foot(text, buttons) {
    if (!bar) {
      bar = parts.element("div", "own-bar");
      bar.setAttribute("role", "region");
      bar.setAttribute("aria-label", word("own.bar"));
      document.body.append(bar);
    }
    var had = bar.contains(document.activeElement) ? document.activeElement.dataset.own : "";
    bar.hidden = text === "";
    root.classList.toggle("own-has-bar", text !== "");
    bar.replaceChildren(parts.element("p", "", text), ...buttons);
    if (had && bar.querySelector("[data-own=" + had + "]")) bar.querySelector("[data-own=" + had + "]").focus();
  }

  function folded(now) {
    if (!tools) return;
    if (store.problem() || !store.keeps()) {
      var link = parts.element("a", "", word("own.desk"));
      link.href = root.dataset.root + "mine.html";
      foot(word(store.problem() ? "own.problem" : "own.lasts"), store.problem() ? [link] : []);
    } else if (now.sets.length > 0 && document.querySelector(".own-set")) {
      var counted = count(now.sets);
      var open = root.classList.contains("own-all");
      foot(word(open ? "own.unfolded" : "own.folded", counted.known, counted.of, letters(now.sets)), [
        parts.button(open ? "own.fold" : "own.unfold", "all"),
        parts.button("own.change", "sets"),
      ]);
    } else if (bar) foot("", []);
  }

  function show() {
    var now = reading();
    if (tools) {
      tools.querySelector("[data-own=bookmark]").setAttribute("aria-pressed", String(Boolean(store.get("bookmarks")[here])));
      marks();
      progress();
      all(".own-row").forEach(fill);
    }
    everywhere();
    folded(now);
  }

  /* What the controls do */

  function bookmark(id) {
    var kept = own.bookmark(id, markOf(id));
    done(kept, word(store.get("bookmarks")[id] ? "own.said.bookmarked" : "own.said.unbookmarked"));
  }

  function openPanel(fact) {
    var origins = fact.querySelector(".origins");
    origins.open = true;
    own.open(origins);
    return origins;
  }

  var acts = {
    bookmark: function () {
      var kept = own.bookmark(here, { path: here, title: title, words: "" });
      done(kept, word(store.get("bookmarks")[here] ? "own.said.bookmarked" : "own.said.unbookmarked"));
    },
    "fact-bookmark": (at) => bookmark(at.closest(".own-row").dataset.fact),
    note: function (at) {
      var host = at.closest(".own-row");
      var id = host.dataset.fact;
      var note = store.get("notes")[id];
      if (host.querySelector("textarea")) return;
      host.replaceChildren();
      parts.edit(
        host,
        note ? note.text : "",
        (text) => done(own.note(id, text, markOf(id)), word(text.trim() ? "own.said.note" : "own.said.no-note")),
        function () {
          fill(host);
          host.querySelector("[data-own=note]").focus();
        },
      );
    },
    "note-delete": function (at) {
      var id = at.closest(".own-row").dataset.fact;
      if (confirm(word("own.note.sure"))) done(own.note(id, "", {}), word("own.said.no-note"));
    },
    open: (at) => openPanel(at.closest(".fact")).querySelector("summary").focus(),
    read: function (at) {
      var on = at.getAttribute("aria-pressed") !== "true";
      var kept = own.markRead(tools.dataset.service, [at.dataset.section], on);
      done(kept, "");
      say(word(on ? "own.said.read" : "own.said.unread") + " " + tools.querySelector(".own-progress").textContent);
    },
    "read-all": function (at) {
      var on = at.getAttribute("aria-pressed") !== "true";
      done(own.markRead(tools.dataset.service, sections(), on), word(on ? "own.said.read" : "own.said.unread"));
    },
    set: function (at) {
      var sets = store.get("reading").sets.filter((set) => set !== at.value);
      if (at.checked) sets.push(at.value);
      root.classList.remove("own-all");
      done(
        own.change("reading", (now) => (now.sets = sets)),
        "",
      );
      say(bar && !bar.hidden ? bar.querySelector("p").textContent : word("own.said.unfolded"));
    },
    origins: function (at) {
      done(
        own.change("reading", (now) => (now.origins = !at.checked)),
        "",
      );
    },
    sets: function () {
      var legend = document.querySelector(".legend");
      legend.open = true;
      legend.querySelector("input").focus();
    },
    all: function () {
      root.classList.toggle("own-all");
      show();
      say(bar.querySelector("p").textContent);
    },
  };

  own.acts = acts;
  own.show = show;
  own.done = done;

  /* A control, or a fact that was clicked beside its text. */
  own.act = function (at) {
    if (at.dataset.own) acts[at.dataset.own](at);
    else bookmark(idsOf(at)[0]);
  };

  store.onChange(show);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) show();
  });
})();
