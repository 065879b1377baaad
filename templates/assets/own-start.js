/*
 * In the head of every page, before anything is painted: how the reader wants to read. Then it keeps what was viewed, and
 * loads what shows a reader's own marks: where there are any, or when a control is used for the first time.
 */
(function () {
  "use strict";

  var KEY = "collate-study";
  var MOST = 20;
  var FILES = ["/own.css", "/store.js", "/own-words.js", "/own-state.js", "/own-note.js", "/own.js"];
  var collate = (window.collate = window.collate || {});
  var page = document.documentElement;
  var known = document.currentScript.dataset.sets.split(" ");
  var sheet = new CSSStyleSheet();
  var loader;

  /* The reader's state; null where there is none that can be read and written. */
  function stored() {
    try {
      var state = JSON.parse(localStorage.getItem(KEY) || '{"schema":1}');
      return state && state.schema === 1 ? state : null;
    } catch (unreadable) {
      return null;
    }
  }

  /* Folds what the sets say that the reader knows; what another set says too stays. */
  function rules(sets) {
    var others = known.filter(function (set) {
      return sets.indexOf(set) < 0;
    });
    if (others.length === known.length) return "";
    var not = others.map((set) => ':not([data-said~="' + set + '"])').join("");
    var any = others.map((set) => '[data-said~="' + set + '"]').join() || "x";
    var on = "html:not(.own-all) ";
    return (
      on + ".fact[data-said]" + not + "," + on + ".fact [data-said]" + not + "{color:var(--quiet)}@media screen{" +
      on + "li.fact" + not + ":not(:has(:target))," +
      on + ".group:not(:has(" + any + ")):not(:has(:target)){display:none}}"
    );
  }

  collate.reading = function (reading) {
    var sets = reading && Array.isArray(reading.sets) ? reading.sets : [];
    page.classList.toggle("own-no-origins", Boolean(reading) && reading.origins === false);
    sheet.replaceSync(rules(sets));
  };

  function rest(done) {
    if (collate.load) return collate.load(FILES.map((file) => "assets" + file), done);
    if (!loader) {
      loader = document.createElement("script");
      loader.src = page.dataset.root + "assets/load.js";
      document.head.append(loader);
    }
    loader.addEventListener("load", () => rest(done));
  }

  function act(event) {
    var at = event.target;
    var control = at.closest("[data-own]");
    var wanted = control ? (control.type === "checkbox") === (event.type === "change") : event.offsetX < 0 && at.matches(".fact");
    if (wanted) rest(() => collate.own.act(control || at));
  }

  function filled(value) {
    return value !== null && typeof value === "object" && Object.keys(value).length > 0;
  }

  function view(state, path) {
    var recent = state.recent === undefined ? [] : state.recent;
    if (!Array.isArray(recent)) return;
    var title = document.querySelector("h1").textContent;
    recent = recent.filter((one) => one && one.path !== path);
    state.recent = [{ path: path, title: title }].concat(recent).slice(0, MOST);
    try {
      localStorage.setItem(KEY, JSON.stringify(state));
    } catch (denied) {
      return; /* the browser keeps nothing: there is no page viewed before */
    }
  }

  function ready() {
    document.addEventListener("click", act);
    document.addEventListener("change", act);
    document.addEventListener(
      "toggle",
      function (event) {
        if (event.target.matches(".origins[open]")) rest(() => collate.own.panel(event.target));
      },
      true,
    );
    var state = stored();
    var tools = document.querySelector(".own-tools");
    if (state && tools) view(state, tools.dataset.path);
    if (state && ["bookmarks", "notes", "read", "reading"].some((part) => filled(state[part]))) rest(() => collate.own.show());
  }

  var first = stored();
  collate.reading(first && first.reading);
  document.adoptedStyleSheets.push(sheet);
  page.classList.add("own");
  document.addEventListener("DOMContentLoaded", ready);
})();
