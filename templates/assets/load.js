/* Loads classic scripts and stylesheets when they are needed, each once and in order, from a folder as from a server. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var root = document.documentElement.dataset.root || "";
  var known = {};

  /* Whether the page itself names the file: it is there by the time anything else is needed. */
  function stands(path) {
    return document.querySelector('script[src="' + root + path + '"], link[href="' + root + path + '"]') !== null;
  }

  /* All are fetched at once; scripts that are not async still run in their order. */
  function element(path) {
    var style = /\.css$/.test(path);
    var made = document.createElement(style ? "link" : "script");
    if (style) made.rel = "stylesheet";
    else made.async = false;
    made[style ? "href" : "src"] = root + path;
    return made;
  }

  function fetch(path) {
    var entry = (known[path] = { done: stands(path), waiting: [] });
    if (entry.done) return entry;
    var made = element(path);
    function end(worked) {
      entry.done = worked;
      if (!worked) {
        delete known[path];
        made.remove();
      }
      entry.waiting.forEach(function (go) {
        go(worked);
      });
    }
    made.onload = function () {
      end(true);
    };
    made.onerror = function () {
      end(false);
    };
    document.head.appendChild(made);
    return entry;
  }

  /* Paths count from the site's root. Calls done() when all are there, failed(path) once when one is not to be had. */
  collate.load = function (paths, done, failed) {
    var left = 1;
    var lost = false;
    function one() {
      left--;
      if (left === 0 && !lost && done) done();
    }
    paths.forEach(function (path) {
      var entry = known[path] || fetch(path);
      if (entry.done) return;
      left++;
      entry.waiting.push(function (worked) {
        if (worked) return one();
        if (!lost && failed) failed(path);
        lost = true;
      });
    });
    one();
  };
})();
