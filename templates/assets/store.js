/*
 * What a learner has done so far: one JSON object in this browser, in parts that other scripts register. State that cannot
 * be read is never written over: until the learner starts afresh or imports a file, everything lives as long as the page.
 * Also the clock, so that tests can set it.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var KEY = "collate-study";
  var SCHEMA = 1;
  var HEAD = ["collate", "schema", "site", "saved"];

  var parts = {};
  var listeners = [];
  var raw; // the text as last read or written; null where there is none
  var state = empty();
  var problem = ""; // key of words.properties
  var lost = false; // whether the last try to read or write failed

  function empty() {
    return { schema: SCHEMA };
  }

  function has(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  }

  /* Checks a part of a state; one that is no good is left out, and the state said to be broken. */
  function inspect(read, name) {
    if (!has(read.state, name)) return;
    try {
      read.state[name] = parts[name].check(read.state[name]);
    } catch (wrong) {
      delete read.state[name];
      read.problem = "quiz.store.part";
    }
  }

  /* The state in a text, of the browser or of a file, and what is wrong with it. */
  function parse(text, isFile) {
    var value;
    try {
      value = JSON.parse(text);
    } catch (wrong) {
      return { state: empty(), problem: "quiz.store.unreadable" };
    }
    var ours = value !== null && typeof value === "object" && Number.isInteger(value.schema) && value.schema > 0;
    if (!ours || (isFile && value.collate !== "study")) return { state: empty(), problem: "quiz.store.foreign" };
    if (value.schema > SCHEMA) return { state: empty(), problem: "quiz.store.newer" };
    var read = { state: value, problem: "" };
    Object.keys(parts).forEach(function (name) {
      inspect(read, name);
    });
    return read;
  }

  /* Takes over what another tab has written since. */
  function refresh() {
    var text;
    try {
      text = localStorage.getItem(KEY);
    } catch (denied) {
      lost = true;
      return;
    }
    if (text === raw) return;
    raw = text;
    var read = text === null ? { state: empty(), problem: "" } : parse(text);
    state = read.state;
    problem = read.problem;
  }

  function write() {
    if (problem) return false;
    try {
      var text = JSON.stringify(state);
      localStorage.setItem(KEY, text);
      raw = text;
      lost = false;
    } catch (denied) {
      lost = true;
    }
    return !lost;
  }

  function tell() {
    listeners.forEach(function (listener) {
      listener();
    });
  }

  var store = (collate.store = {
    /* Registers a part: fresh() makes one, check(value) returns it cleaned or throws. */
    section: function (name, rules) {
      parts[name] = rules;
      refresh();
      var read = { state: state, problem: problem };
      inspect(read, name);
      problem = read.problem;
    },
    /* A part as it is now, also after a change in another tab; keep it no longer than needed. */
    get: function (name) {
      refresh();
      if (!has(state, name)) state[name] = parts[name].fresh();
      return state[name];
    },
    /* Keeps a part; false where that lasts only as long as the page. */
    set: function (name, value) {
      refresh();
      state[name] = value;
      return write();
    },
    /* Calls back when another tab, an import or a wipe has changed the state. */
    onChange: function (listener) {
      listeners.push(listener);
    },
    problem: function () {
      refresh();
      return problem;
    },
    /* Whether the browser keeps what is set. */
    keeps: function () {
      refresh();
      return !lost;
    },
    /* What stands in the browser now, to be saved before it is given up. */
    raw: function () {
      return raw || "";
    },
    /* Gives up what could not be read, and no more than that. */
    restart: function () {
      problem = "";
      write();
      tell();
    },
    wipe: function () {
      state = empty();
      problem = "";
      raw = null;
      try {
        localStorage.removeItem(KEY);
      } catch (denied) {
        lost = true;
      }
      tell();
    },
    exported: function () {
      refresh();
      var brand = document.querySelector(".brand");
      var file = {
        collate: "study",
        schema: SCHEMA,
        site: brand ? brand.textContent.trim() : "",
        saved: new Date(collate.now()).toISOString(),
      };
      Object.keys(state).forEach(function (name) {
        if (HEAD.indexOf(name) < 0) file[name] = state[name];
      });
      return JSON.stringify(file, null, 1) + "\n";
    },
    /* Whether a text is a file that exported() made: what is wrong with it, and its content. */
    checked: function (text) {
      var read = parse(text, true);
      return { ok: !read.problem, problem: read.problem, content: read.state };
    },
    /* Replaces everything by the content of a file; changes nothing where that is no good. */
    imported: function (text) {
      var read = store.checked(text);
      if (!read.ok) return { ok: false, problem: read.problem };
      state = empty();
      Object.keys(read.content).forEach(function (name) {
        if (HEAD.indexOf(name) < 0) state[name] = read.content[name];
      });
      problem = "";
      write();
      tell();
      return { ok: true, problem: "" };
    },
    /* Hands a text to the learner as a file. */
    save: function (name, text) {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = name;
      link.click();
      setTimeout(URL.revokeObjectURL, 60000, link.href);
    },
    /* Says in an element what is wrong and offers the ways out; hides it where all is well. Call it after the parts. */
    notice: function (host) {
      var key = store.problem() || (store.keeps() ? "" : "quiz.store.forbidden");
      host.textContent = "";
      host.hidden = !key;
      host.classList.add("store-notice");
      if (!key) return;
      add(host, "p", key);
      if (!problem) return;
      add(host, "button", "quiz.store.copy", function () {
        store.save("collate-study-copy.json", store.raw());
      });
      add(host, "button", "quiz.store.afresh", function () {
        if (confirm(collate.word("quiz.store.sure"))) store.restart();
        store.notice(host);
      });
    },
  });

  function add(host, tag, key, act) {
    var element = document.createElement(tag);
    element.textContent = collate.word(key);
    if (act) {
      element.type = "button";
      element.addEventListener("click", act);
    }
    host.appendChild(element);
  }

  window.addEventListener("storage", function (event) {
    if (event.key !== null && event.key !== KEY) return;
    refresh();
    tell();
  });

  /* Milliseconds since 1970. */
  collate.now = function () {
    var set = 0;
    try {
      set = Number(sessionStorage.getItem("collate-now"));
    } catch (denied) {
      return Date.now();
    }
    return set > 0 ? set : Date.now();
  };

  /* The learner's own date at a time, as 2026-11-21. */
  collate.day = function (time) {
    var date = new Date(time);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map(function (number) {
        return String(number).padStart(2, "0");
      })
      .join("-");
  };
})();
