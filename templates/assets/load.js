/* Loads classic scripts and stylesheets when they are needed, each once and in order, from a folder as from a server. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var root = document.documentElement.dataset.root || "";
  var known = {};

  /* Whether the page itself names the script: it has run by the time anything is loaded. */
  function stands(path) {
    return document.querySelector('script[src="' + root + path + '"], link[href="' + root + path + '"]') !== null;
  }

  function element(path) {
    var style = /\.css$/.test(path);
    var made = document.createElement(style ? "link" : "script");
    if (style) made.rel = "stylesheet";
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

  /* Paths count from the site's root. Calls done() when all are there, failed(path) when one is not to be had. */
  collate.load = function (paths, done, failed) {
    if (paths.length === 0) {
      if (done) done();
      return;
    }
    function go(worked) {
      if (worked) collate.load(paths.slice(1), done, failed);
      else if (failed) failed(paths[0]);
    }
    var entry = known[paths[0]] || fetch(paths[0]);
    if (entry.done) go(true);
    else entry.waiting.push(go);
  };
})();
