/* What a learner has answered and flagged, and the rounds that are not over yet, as parts of store.js. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var store = collate.store;

  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  function isCount(value) {
    return Number.isInteger(value) && value >= 0;
  }

  function areTexts(value) {
    return (
      Array.isArray(value) &&
      value.every(function (item) {
        return typeof item === "string";
      })
    );
  }

  function must(holds) {
    if (!holds) throw new Error("not what a learner could have done");
  }

  function object() {
    return {};
  }

  function entries(value, check) {
    must(isObject(value));
    Object.keys(value).forEach(function (key) {
      check(value[key]);
    });
    return value;
  }

  store.section("answers", {
    fresh: object,
    check: function (value) {
      return entries(value, function (entry) {
        must(isObject(entry) && isCount(entry.right) && isCount(entry.wrong));
      });
    },
  });

  store.section("flags", {
    fresh: function () {
      return [];
    },
    check: function (value) {
      must(areTexts(value));
      return value;
    },
  });

  /* A round by the page it is played on: its questions, their seed, how far it is, what was answered. */
  store.section("practice", {
    fresh: object,
    check: function (value) {
      return entries(value, function (round) {
        must(isObject(round) && areTexts(round.ids) && areTexts(round.services) && isObject(round.given));
        must(isCount(round.seed) && isCount(round.at) && round.at <= round.ids.length);
      });
    },
  });

  collate.learner = {
    /* The questions of services whose data is loaded, by their ids. */
    questions: function (services) {
      var byId = {};
      services.forEach(function (service) {
        (collate.data["quiz:" + service] || []).forEach(function (question) {
          byId[question.id] = question;
        });
      });
      return byId;
    },
    /* What is known of a question: {right, wrong, last, ok}, ok being how the last answer was; undefined if unseen. */
    of: function (id) {
      return store.get("answers")[id];
    },
    record: function (id, right) {
      var answers = store.get("answers");
      var entry = answers[id] || { right: 0, wrong: 0 };
      entry[right ? "right" : "wrong"]++;
      entry.last = collate.day(collate.now());
      entry.ok = right;
      answers[id] = entry;
      store.set("answers", answers);
    },
    isMissed: function (id) {
      var entry = store.get("answers")[id];
      return entry !== undefined && entry.ok !== true && entry.wrong > 0;
    },
    isFlagged: function (id) {
      return store.get("flags").indexOf(id) >= 0;
    },
    flag: function (id, on) {
      var flags = store.get("flags").filter(function (other) {
        return other !== id;
      });
      store.set("flags", on ? flags.concat(id) : flags);
    },
    round: function (page) {
      return store.get("practice")[page];
    },
    /* Keeps the round of a page; null ends it. */
    keep: function (page, round) {
      var rounds = store.get("practice");
      if (round) rounds[page] = round;
      else delete rounds[page];
      store.set("practice", rounds);
    },
  };
})();
