/*
 * Shows a question and tells at once whether the answer is right, and why. Needs words.js, judge.js,
 * answers.js and order.js, which parts/quiz-scripts.peb names.
 *
 * collate.question.show(host, question, options) fills an element. Options, each of which may be absent:
 *   seed      decides the order of what is chosen from
 *   value     an answer to start from, see judge.js
 *   feedback  true: a button checks the answer, then onAnswer({right, value, seed}) is called
 *   onChange  called with the value on every change
 *   onNext    called by the same button, and by Enter, once the answer is given; next: what the button then says
 *             (without feedback: called by Enter)
 *   actions   an element that stands beside the button
 * and returns {value(), isComplete(), judge(), reveal(), focus()}: judge() tells whether the answer is right, reveal() shows
 * what is right, and why, and takes no more answers.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var count = 0;

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function link(words, path, isOutside) {
    var made = make("a", isOutside ? "outside" : "", words);
    made.href = isOutside ? path : (document.documentElement.dataset.root || "") + path;
    if (isOutside) made.rel = "noopener noreferrer";
    return made;
  }

  /* Why the options that were chosen are wrong, or those that were not. */
  function reasons(question, value, chosen) {
    var list = make("dl", "quiz-reasons");
    (question.whyNot || []).forEach(function (why, at) {
      if (!why || (value.indexOf(at) >= 0) !== chosen) return;
      var reason = list.appendChild(make("div"));
      reason.appendChild(make("dt", "", question.options[at]));
      reason.appendChild(make("dd", "", why));
    });
    return list.children.length > 0 ? list : null;
  }

  function verdict(right, isAnswered) {
    var name = !isAnswered ? "shown" : right ? "right" : "wrong";
    return make("p", "quiz-verdict is-" + name, collate.word("quiz.verdict." + name));
  }

  /* All that is to be told once the answer is given. */
  function explain(question, answer, right, isAnswered) {
    var told = make("div", "quiz-told");
    var isChoice = question.kind === "single" || question.kind === "multiple";
    told.appendChild(verdict(right, isAnswered));
    if (!right && answer.solution) told.appendChild(answer.solution());
    var chosen = isChoice && reasons(question, answer.value(), true);
    if (chosen) told.appendChild(chosen);
    var why = told.appendChild(make("p", "quiz-why"));
    if (question.source === "generated") why.appendChild(make("span", "quiz-origin", collate.word("quiz.origin")));
    why.appendChild(document.createTextNode(question.why));
    var others = isChoice && reasons(question, answer.value(), false);
    if (others) {
      var more = told.appendChild(make("details", "quiz-others"));
      more.appendChild(make("summary", "", collate.word("quiz.others")));
      more.appendChild(others);
    }
    var links = told.appendChild(make("p", "quiz-links"));
    if (question.read) links.appendChild(link(collate.word("quiz.read"), question.read, false));
    if (question.page) links.appendChild(link(collate.word("quiz.page"), question.page, true));
    return told;
  }

  function show(host, question, options) {
    var id = "quiz-" + ++count;
    var form = make("form", "quiz quiz-" + question.kind);
    var set = form.appendChild(make("fieldset"));
    var told = make("div", "quiz-feedback");
    var row = make("div", "quiz-actions");
    var hint = make("p", "quiz-hint");
    var button = make("button", "button", collate.word("quiz.check"));
    var isDone = false;

    function changed() {
      hint.textContent = "";
      if (options.onChange) options.onChange(answer.value());
    }

    var answer = collate.answers[question.kind](set, question, {
      id: id,
      places: collate.judge.places(question, options.seed || 0),
      value: options.value,
      changed: changed,
    });

    function judge() {
      return collate.judge.isRight(question, answer.value());
    }

    function isComplete() {
      return collate.judge.isComplete(question, answer.value());
    }

    function reveal() {
      if (isDone) return;
      isDone = true;
      hint.textContent = "";
      form.classList.add("is-done");
      answer.lock(question);
      told.appendChild(explain(question, answer, judge(), isComplete()));
    }

    function check() {
      if (!isComplete()) {
        hint.textContent = answer.missing();
        answer.focus();
        return;
      }
      var within = form.contains(document.activeElement);
      reveal();
      if (options.onNext) button.textContent = options.next || collate.word("quiz.next");
      button.hidden = !options.onNext;
      if (within && options.onNext) button.focus();
      if (options.onAnswer) options.onAnswer({ right: judge(), value: answer.value(), seed: options.seed || 0 });
    }

    function enter() {
      if (options.feedback && !isDone) check();
      else if (options.onNext) options.onNext();
    }

    function onKey(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      var target = event.target;
      var takesText = target.matches("input:not([type=radio]):not([type=checkbox]), select, textarea");
      if (event.key === "Enter" && !target.matches("button, a, summary")) {
        event.preventDefault();
        enter();
      } else if (/^[1-9]$/.test(event.key) && !takesText && !isDone && answer.choose) {
        answer.choose(Number(event.key) - 1);
      }
    }

    set.tabIndex = -1;
    form.dataset.question = question.id;
    form.noValidate = true;
    form.autocomplete = "off";
    hint.setAttribute("role", "status");
    told.setAttribute("role", "status");
    button.type = "submit";
    if (question.source === "generated") {
      var made = collate.word(question.table ? "quiz.made.table" : "quiz.made.fact");
      form.insertBefore(make("p", "quiz-generated", made), set);
    }
    form.appendChild(hint);
    form.appendChild(told);
    if (options.feedback) row.appendChild(button);
    if (options.actions) row.appendChild(options.actions);
    if (row.firstChild) form.appendChild(row);
    form.addEventListener("keydown", onKey);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      enter();
    });
    host.textContent = "";
    host.appendChild(form);

    return {
      value: answer.value,
      isComplete: isComplete,
      judge: judge,
      reveal: reveal,
      /* The question itself, so that it is read aloud; where words are typed and keys are at hand, the first field. */
      focus: function () {
        var field = matchMedia("(pointer: fine)").matches && set.querySelector("input[type=text]");
        (field || set).focus();
      },
    };
  }

  collate.question = { show: show };
})();
