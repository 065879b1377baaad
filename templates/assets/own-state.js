/* What a reader has marked and written, as parts of store.js. Whoever imports a file needs this, to have it checked. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var store = collate.store;
  var GONE = "gone";
  var MOST_WORDS = 300;
  var LONGEST_NOTE = 5000; /* to write; several that came to stand on one fact may be longer together */
  var LONGEST_TEXT = 100000;
  var PATH = /^(services|comparisons)\/[^/\\:?#\s]+\.html(#[^\s]+)?$/;

  function must(holds) {
    if (!holds) throw new Error("not what a reader could have marked");
  }

  function isText(value, longest) {
    return typeof value === "string" && value.length <= longest;
  }

  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  function areTexts(value) {
    return Array.isArray(value) && value.every((one) => isText(one, MOST_WORDS));
  }

  function isPlace(value) {
    return isObject(value) && isText(value.path, MOST_WORDS) && PATH.test(value.path) && isText(value.title, MOST_WORDS);
  }

  function object() {
    return {};
  }

  function list() {
    return [];
  }

  function each(value, holds) {
    must(isObject(value));
    Object.keys(value).forEach((key) => must(holds(value[key])));
    return value;
  }

  function isMark(mark) {
    return isPlace(mark) && isText(mark.words, MOST_WORDS) && isText(mark.at, 10);
  }

  /* By the id of a fact, or the path of a page. */
  store.section("bookmarks", {
    fresh: object,
    check: (value) => each(value, isMark),
  });

  /* By the id of a fact. */
  store.section("notes", {
    fresh: object,
    check: (value) => each(value, (note) => isMark(note) && isText(note.text, LONGEST_TEXT)),
  });

  /* The ids of a service's sections that are read, by the id of the service. */
  store.section("read", {
    fresh: object,
    check: (value) => each(value, areTexts),
  });

  /* Pages, the one viewed last first; own-start.js writes it. */
  store.section("recent", {
    fresh: list,
    check: function (value) {
      must(Array.isArray(value) && value.every(isPlace));
      return value;
    },
  });

  /* The sets one knows, and whether to show who says a fact. */
  store.section("reading", {
    fresh: () => ({ sets: [], origins: true }),
    check: function (value) {
      must(isObject(value) && areTexts(value.sets) && typeof value.origins === "boolean");
      return value;
    },
  });

  function pageOf(fact) {
    return "services/" + fact.replace(/-[^-]*$/, "") + ".html";
  }

  /* Changes a part and keeps it; false where that lasts only as long as the page. */
  function change(part, act) {
    var value = store.get(part);
    act(value);
    return store.set(part, value);
  }

  /* Where marks of a fact belong that is gone: an id, or "gone". */
  function goal(moved, id) {
    var to = id;
    for (var step = 0; step < 20 && Object.prototype.hasOwnProperty.call(moved, to); step++) to = moved[to];
    return to;
  }

  /* Two marks that came to stand on one fact become one; both notes stay. */
  function join(mark, other) {
    if (!other) return mark;
    if (mark.text !== undefined) mark.text = other.text + "\n\n" + mark.text;
    return mark;
  }

  function follow(marks, moved) {
    var changed = false;
    Object.keys(marks).forEach(function (id) {
      var to = goal(moved, id);
      if (to === id) return;
      var mark = marks[id];
      changed = changed || to !== GONE || !mark.gone;
      if (to === GONE) {
        mark.gone = true;
        return;
      }
      delete marks[id];
      mark.path = pageOf(to) + "#" + to;
      mark.moved = true;
      marks[to] = join(mark, marks[to]);
    });
    return changed;
  }

  collate.own = {
    LONGEST_NOTE: LONGEST_NOTE,
    change: change,
    excerpt: function (words) {
      var text = words.replace(/\s+/g, " ").trim();
      return text.length < MOST_WORDS ? text : text.slice(0, MOST_WORDS - 2) + "\u2026";
    },
    /* Sets or takes away the bookmark of a fact or page. */
    bookmark: function (key, mark) {
      return change("bookmarks", function (all) {
        if (all[key]) delete all[key];
        else all[key] = Object.assign({ at: collate.day(collate.now()) }, mark);
      });
    },
    /* Keeps a note; an empty one is taken away. */
    note: function (id, text, mark) {
      return change("notes", function (all) {
        if (text.trim() === "") delete all[id];
        else all[id] = Object.assign({}, all[id], mark, { text: text.trim(), at: collate.day(collate.now()) });
      });
    },
    /* Which sections of a service are read, of those that it has. */
    readOf: function (service, sections) {
      var read = store.get("read");
      var ids = Object.prototype.hasOwnProperty.call(read, service) ? read[service] : [];
      return sections.filter((id) => ids.indexOf(id) >= 0);
    },
    markRead: function (service, sections, on) {
      return change("read", function (all) {
        var others = (all[service] || []).filter((id) => sections.indexOf(id) < 0);
        var now = on ? others.concat(sections) : others;
        if (now.length > 0) all[service] = now;
        else delete all[service];
      });
    },
    /* Takes marks along to where their facts went; what leads nowhere is kept and marked. */
    follow: function (moved) {
      ["bookmarks", "notes"].forEach(function (part) {
        var marks = store.get(part);
        if (follow(marks, moved)) store.set(part, marks);
      });
    },
    /* Reads data/own.js, then goes on with it. */
    known: function (go) {
      collate.load(["data/own.js"], () => go(collate.data.own));
    },
  };
})();
