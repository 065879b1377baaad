/*
 * A round of questions: one after another, then the score by section and the missed ones again. collate.round(host, round,
 * given) plays it in an element; given.questions are the data by id, given.keep(round) is called when something changed,
 * given.finished(actions) may add buttons at the end; small: true where it stands inside a page about something else.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var add = collate.answers.add;
  var learner = collate.learner;

  /* Apart enough for the generator of judge.js to give every question an order of its own. */
  var STEP = 7919;

  function button(parent, name, words, act) {
    var made = add(parent, "button", name, words);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function flag(id) {
    var holder = document.createElement("div");
    var made = button(holder, "quiz-flag", collate.word("quiz.flag"), function () {
      learner.flag(id, !learner.isFlagged(id));
      made.setAttribute("aria-pressed", String(learner.isFlagged(id)));
    });
    made.setAttribute("aria-pressed", String(learner.isFlagged(id)));
    return made;
  }

  function service(id) {
    return collate.data.quizIndex.services.filter(function (entry) {
      return entry.id === id;
    })[0];
  }

  function place(question, isMixed) {
    var about = service(question.service);
    var section = (about && about.sections[question.section]) || collate.word("quiz.section.other");
    return isMixed && about ? about.name + ": " + section : section;
  }

  /* The score of each section, the weakest first. */
  function sections(questions, given) {
    var isMixed = questions.some(function (question) {
      return question.service !== questions[0].service;
    });
    var bySection = {};
    questions.forEach(function (question) {
      var key = question.service + "#" + question.section;
      var entry = (bySection[key] = bySection[key] || { name: place(question, isMixed), right: 0, of: 0 });
      entry.path = "services/" + question.service + ".html" + (question.section ? "#" + question.section : "");
      entry.of++;
      if (given[question.id] && given[question.id].right) entry.right++;
    });
    return Object.keys(bySection)
      .map(function (key) {
        return bySection[key];
      })
      .sort(function (one, other) {
        return one.right / one.of - other.right / other.of || one.name.localeCompare(other.name);
      });
  }

  function table(parent, rows) {
    var made = add(parent, "table", "numbers quiz-score");
    add(made, "caption", "", collate.word("quiz.score.sections"));
    var head = add(add(made, "thead"), "tr");
    [collate.word("quiz.score.section"), collate.word("quiz.score.right")].forEach(function (words) {
      add(head, "th", "", words).scope = "col";
    });
    var body = add(made, "tbody");
    rows.forEach(function (row) {
      var line = add(body, "tr");
      var name = add(line, "th");
      name.scope = "row";
      var link = add(name, "a", "", row.name);
      link.href = (document.documentElement.dataset.root || "") + row.path;
      add(line, "td", "", collate.word("quiz.score.of", row.right, row.of));
    });
  }

  collate.round = function (host, round, given) {
    var questions = round.ids
      .map(function (id) {
        return given.questions[id];
      })
      .filter(Boolean);
    round.ids = questions.map(function (question) {
      return question.id;
    });
    round.at = Math.min(round.at, questions.length);

    function missed() {
      return round.ids.filter(function (id) {
        return !round.given[id] || !round.given[id].right;
      });
    }

    function head(isAnswered) {
      var top = add(host, "div", "quiz-head");
      add(top, "p", "quiz-count", collate.word("quiz.count", round.at + 1, questions.length));
      var bar = add(top, "progress");
      bar.max = questions.length;
      bar.value = round.at + (isAnswered ? 1 : 0);
      bar.setAttribute("aria-label", collate.word("quiz.progress"));
      if (!given.small) button(top, "quiz-end", collate.word("quiz.end"), given.stop);
      return bar;
    }

    function question(focus) {
      var asked = questions[round.at];
      var before = round.given[asked.id];
      host.textContent = "";
      var isAlone = given.small && questions.length === 1;
      var isLast = round.at === questions.length - 1;
      var bar = isAlone ? null : head(before !== undefined);
      var shown = collate.question.show(add(host, "div"), asked, {
        seed: (round.seed + STEP * round.at) % 4294967296,
        value: before && before.value,
        feedback: true,
        actions: flag(asked.id),
        next: collate.word(isLast ? "quiz.finish" : "quiz.next"),
        onNext: isAlone ? undefined : next,
        onAnswer: function (answer) {
          round.given[asked.id] = { right: answer.right, value: answer.value };
          given.keep(round);
          learner.record(asked.id, answer.right);
          if (bar) bar.value = round.at + 1;
        },
      });
      if (before) shown.reveal();
      if (focus) shown.focus();
    }

    function next() {
      round.at++;
      given.keep(round);
      step(true);
    }

    function result(focus) {
      host.textContent = "";
      var wrong = missed();
      var box = add(host, "section", "quiz-result");
      var right = questions.length - wrong.length;
      var title = add(box, given.small ? "p" : "h2", "quiz-total", collate.word("quiz.total", right, questions.length));
      title.tabIndex = -1;
      add(box, "p", "quiz-cheer", collate.word(wrong.length === 0 ? "quiz.all-right" : "quiz.some-wrong"));
      var actions = add(box, "div", "quiz-actions");
      if (wrong.length > 0) button(actions, "button", collate.word("quiz.retry", wrong.length), retry);
      if (given.finished) given.finished(actions);
      if (!given.small) table(box, sections(questions, round.given));
      if (focus) title.focus();
    }

    function retry() {
      given.again(missed());
    }

    function step(focus) {
      if (round.at < questions.length) question(focus);
      else result(focus);
    }

    step(given.focus);
  };

  collate.round.button = button;
})();
