/* In every head, before anything is painted: how the reader wants to read. Then it keeps what was viewed, and loads own-marks.js where it is needed. */
(function () {
  "use strict";

  var KEY = "collate-study";
  var collate = (window.collate = window.collate || {});
  var page = document.documentElement;
  var known = document.currentScript.dataset.sets.split(" ");
  var sheet = new CSSStyleSheet();
  var loader;

  function stored() {
    try {
      var state = JSON.parse(localStorage.getItem(KEY) || '{"schema":1}');
      if (state.schema === 1) return state;
    } catch (unreadable) {
      /* own-marks.js tells, when there is something to keep */
    }
    return {};
  }

  /* Folds what only known sets say, unless one came for it. */
  function rules(sets) {
    var others = known.filter((set) => sets.indexOf(set) < 0);
    var says = others.map((set) => '[data-said~="' + set + '"]');
    var not = "[data-said]" + says.map((one) => ":not(" + one + ")").join("");
    var rest = ":not(:target):not(:has(:target))";
    return others.length === known.length
      ? ""
      : "html:not(.own-all){.fact" + not + ",.fact " + not + "{color:var(--quiet)}@media screen{li.fact" + not + rest +
          ",.group:not(:has(" + (says.join() || "x") + "))" + rest + "{display:none}}}";
  }

  collate.reading = function (reading) {
    page.classList.toggle("own-no-origins", reading.origins === false);
    sheet.replaceSync(rules(Array.isArray(reading.sets) ? reading.sets : []));
  };

  function rest(done) {
    if (collate.load) {
      var names = ["own-marks.css", "store.js", "own-words.js", "own-state.js", "own-note.js", "own-marks.js"];
      return collate.load(names.map((name) => "assets/" + name), done);
    }
    if (!loader) {
      loader = document.createElement("script");
      loader.src = page.dataset.root + "assets/load.js";
      document.head.append(loader);
    }
    loader.addEventListener("load", () => rest(done));
  }

  function look() {
    var state = stored();
    var reading = state.reading || {};
    var marks = [state.bookmarks, state.notes, state.read, reading.sets];
    if (marks.some((part) => part && Object.keys(part).length > 0)) rest(() => collate.own.show());
  }

  /* A control, or a click in the margin of a fact. */
  function act(event) {
    var at = event.target;
    var control = at.closest("[data-own]");
    var wanted = control ? (control.type === "checkbox") === (event.type === "change") : event.offsetX < 0 && at.matches(".fact");
    if (wanted) rest(() => collate.own.act(control || at));
  }

  function open(event) {
    var at = event.target;
    if (at.matches(".origins[open], .legend[open]")) rest(() => collate.own.open(at));
  }

  function view(path) {
    var state = stored();
    var recent = state.recent || [];
    if (!state.schema || !Array.isArray(recent)) return;
    recent = recent.filter((one) => one && one.path !== path);
    recent.unshift({ path: path, title: document.querySelector("h1").textContent });
    state.recent = recent.slice(0, 20);
    try {
      localStorage.setItem(KEY, JSON.stringify(state));
    } catch (denied) {
      /* nothing was viewed before, then */
    }
  }

  var first = stored();
  collate.reading(first.reading || {});
  collate.page = Object.assign({}, first.page);
  if (/^(?:light|dark)$/.test(collate.page.theme)) page.dataset.theme = collate.page.theme;
  document.adoptedStyleSheets.push(sheet);
  page.classList.add("own");
  window.addEventListener("storage", look);
  document.addEventListener("DOMContentLoaded", function () {
    var tools = document.querySelector(".own-tools");
    if (tools) view(tools.dataset.path);
    look();
    document.addEventListener("click", act);
    document.addEventListener("change", act);
    document.addEventListener("toggle", open, true);
  });
})();
