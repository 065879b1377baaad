/* A practice page: what to practise is chosen, then asked. Without it the page lists questions, or the pages that do. */
(function () {
  "use strict";

  var collate = window.collate;
  var learner = collate.learner;
  var page = document.querySelector("[data-practice]");
  var setup = page.querySelector(".practice-setup");
  var host = page.querySelector(".practice-round");
  var status = setup.querySelector("[role=status]");
  var start = setup.querySelector("[data-start]");
  var rest = Array.from(document.querySelectorAll("[data-static]"));
  var fields = Array.from(setup.querySelectorAll("select"));
  var key = page.dataset.practice;

  function chosen() {
    var choice = {};
    fields.forEach(function (field) {
      choice[field.name] = field.value;
    });
    return choice;
  }

  /* The services whose questions may be asked. */
  function services(choice) {
    return choice.service ? [choice.service] : page.dataset.services.split(" ");
  }

  function load(names, done) {
    var shards = ["index"].concat(names).map(function (name) {
      return "data/quiz/" + name + ".js";
    });
    collate.load(shards, done, function () {
      status.textContent = collate.word("quiz.failed");
    });
  }

  var ONLY = {
    unseen: function (id) {
      return learner.of(id) === undefined;
    },
    missed: learner.isMissed,
    flagged: learner.isFlagged,
  };

  function fits(question, choice) {
    var wanted = { service: 1, domain: 1, table: 1, kind: 1, difficulty: 1 };
    var own = { domain: page.dataset.domain, table: page.dataset.table };
    return (
      Object.keys(wanted).every(function (name) {
        var value = choice[name] || own[name];
        return !value || String(question[name]) === value;
      }) &&
      (!choice.only || ONLY[choice.only](question.id))
    );
  }

  function matching(choice) {
    var all = learner.questions(services(choice));
    return Object.keys(all).filter(function (id) {
      return fits(all[id], choice);
    });
  }

  /* How many questions the choice leaves. */
  function count() {
    var choice = chosen();
    load(services(choice), function () {
      var found = matching(choice).length;
      status.textContent = found > 0 ? collate.word("quiz.found", found) : collate.word("quiz.found.none");
    });
  }

  function show(isPlaying) {
    setup.hidden = isPlaying;
    host.hidden = !isPlaying;
    rest.forEach(function (part) {
      part.hidden = isPlaying || part.dataset.static === "list";
    });
  }

  function stop() {
    learner.keep(key, null);
    show(false);
    status.textContent = "";
    fields[0].focus();
  }

  function play(round, focus) {
    load(round.services, function () {
      show(true);
      collate.round(host, round, {
        questions: learner.questions(round.services),
        focus: focus,
        stop: stop,
        keep: function (changed) {
          learner.keep(key, changed);
        },
        again: function (ids) {
          begin(ids, round.services);
        },
        finished: function (actions) {
          collate.round.button(actions, "clear", collate.word("quiz.new"), stop);
        },
      });
    });
  }

  function begin(ids, names) {
    var round = { services: names, ids: ids, seed: collate.judge.seed(), at: 0, given: {} };
    learner.keep(key, round);
    play(round, true);
  }

  start.addEventListener("click", function () {
    var choice = chosen();
    load(services(choice), function () {
      var found = collate.judge.shuffled(matching(choice), collate.judge.seed());
      var ids = found.slice(0, Number(choice.number) || found.length);
      if (ids.length === 0) {
        status.textContent = collate.word("quiz.found.none");
        return;
      }
      var all = learner.questions(services(choice));
      var names = services(choice).filter(function (name) {
        return ids.some(function (id) {
          return all[id].service === name;
        });
      });
      begin(ids, names);
    });
  });

  setup.addEventListener("change", count);
  collate.store.notice(page.querySelector(".practice-notice"));
  show(false);
  var before = learner.round(key);
  if (before && before.ids.length > 0) play(before, false);
})();
