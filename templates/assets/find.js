/*
 * On every page: what opens the search, and the marks on words one came for.
 * The search itself is loaded on first use.
 */
(function () {
  "use strict";

  var button = document.getElementById("find");
  if (!button) return;

  var root = document.documentElement.dataset.root;
  var FOUND = "collate:found";
  var MOST_MARKS = 200;
  var loading = null;

  function load(path, again) {
    return new Promise(function (done, failed) {
      var style = /\.css$/.test(path);
      var element = document.createElement(style ? "link" : "script");
      if (style) element.rel = "stylesheet";
      element.async = false; /* in order */
      element[style ? "href" : "src"] = root + path;
      element.onload = done;
      element.onerror = function () {
        if (again === true) failed();
        else load(path, true).then(done, failed);
      };
      document.head.append(element);
    });
  }

  function all(paths) {
    return Promise.all(paths.map((path) => load(path)));
  }

  var collate = (window.collate = window.collate || {});
  var find = (collate.find = { root: root, all: all, mark: mark, FOUND: FOUND });

  /* Loads the dialog; that loads the index. */
  function prepare() {
    if (!loading) {
      loading = all(["assets/search.css", "assets/search-words.js", "assets/search.js"]);
      loading.catch(function () {
        loading = null;
      });
    }
    return loading;
  }

  function open() {
    prepare().then(function () {
      find.open();
    });
  }

  button.addEventListener("focus", prepare);
  button.addEventListener("click", open);
  document.addEventListener("keydown", function (event) {
    var slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    var k = event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
    var typing = event.target.closest("input, textarea, select, [contenteditable]");
    if ((!slash || typing) && !k) return;
    if (document.querySelector("dialog[open]")) return;
    event.preventDefault();
    open();
  });

  /* What the address names, the part below a heading, or the page. */
  function place() {
    var at = null;
    try {
      at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (broken) {
      at = null;
    }
    if (!at) return document.querySelector("main");
    return /^H[1-6]$/.test(at.tagName) ? at.parentElement : at;
  }

  function pattern(words) {
    var some = words.map(function (word) {
      return String(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    });
    return new RegExp("(?<![\\p{L}\\p{Nd}])(?:" + some.join("|") + ")(?![\\p{L}\\p{Nd}])", "giu");
  }

  function within(element, words) {
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    var left = MOST_MARKS;
    nodes.forEach(function (node) {
      if (node.parentElement.closest("script, svg, .hash, mark, .origins")) return;
      Array.from(node.data.matchAll(pattern(words)))
        .reverse()
        .forEach(function (hit) {
          if (left-- <= 0) return;
          var range = document.createRange();
          range.setStart(node, hit.index);
          range.setEnd(node, hit.index + hit[0].length);
          var mark = document.createElement("mark");
          mark.className = "sought";
          range.surroundContents(mark);
        });
    });
  }

  /* Marks the words that the search left for this place. */
  function mark() {
    var left = null;
    try {
      left = JSON.parse(sessionStorage.getItem(FOUND));
    } catch (foreign) {
      left = null;
    }
    if (!left || left.at !== location.href || !Array.isArray(left.words) || left.words.length === 0) return;
    sessionStorage.removeItem(FOUND);
    document.querySelectorAll("mark.sought").forEach(function (old) {
      old.replaceWith(document.createTextNode(old.textContent));
    });
    within(place(), left.words);
  }

  window.addEventListener("hashchange", mark);
  button.hidden = false;
  mark();
})();
