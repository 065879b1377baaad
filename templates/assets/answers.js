/*
 * The fields in which each kind of question is answered. collate.answers[kind](set, question, given) fills a fieldset and
 * returns {value(), lock(), focus(), missing()}; choose(n) where keys choose, solution() where the fields do not show it.
 * Given are an id to start names with, the places of the options, a value to start from, and changed() to call.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var GAP = "___";

  function add(parent, tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return parent.appendChild(element);
  }

  /* A mark that does not rest on colour alone. */
  function mark(parent, name) {
    parent.classList.add("is-" + name);
    add(parent, "span", "quiz-mark", collate.word("quiz.mark." + name));
  }

  function solution(text) {
    var told = document.createElement("p");
    told.className = "quiz-solution";
    add(told, "span", "", collate.word("quiz.solution"));
    add(told, "strong", "", text);
    return told;
  }

  function field(parent, given, value, label) {
    var input = add(parent, "input");
    input.type = "text";
    input.value = value || "";
    input.spellcheck = false;
    input.setAttribute("autocapitalize", "none");
    input.setAttribute("aria-label", label);
    input.addEventListener("input", given.changed);
    return input;
  }

  /* One option or several. */
  function choice(set, question, given) {
    add(set, "legend", "quiz-prompt", question.prompt);
    var several = question.kind === "multiple";
    var chosen = given.value || [];
    var tally = several ? add(set, "p", "quiz-tally") : null;
    var list = add(set, "div", "quiz-options");
    var boxes = given.places.map(function (place, at) {
      var label = add(list, "label", "quiz-option");
      var box = add(label, "input");
      box.type = several ? "checkbox" : "radio";
      box.name = given.id;
      box.value = place;
      box.checked = chosen.indexOf(place) >= 0;
      add(label, "span", "quiz-key", String(at + 1)).setAttribute("aria-hidden", "true");
      add(label, "span", "quiz-words", question.options[place]);
      return box;
    });

    function value() {
      return boxes
        .filter(function (box) {
          return box.checked;
        })
        .map(function (box) {
          return Number(box.value);
        });
    }

    function count() {
      if (tally) tally.textContent = collate.word("quiz.chosen", value().length, question.answer.length);
    }

    function changed() {
      count();
      given.changed();
    }

    list.addEventListener("change", changed);
    count();
    return {
      value: value,
      missing: function () {
        return several ? collate.word("quiz.missing.several", question.answer.length) : collate.word("quiz.missing.one");
      },
      focus: function () {
        boxes[0].focus();
      },
      choose: function (at) {
        var box = boxes[at];
        if (!box) return;
        box.checked = several ? !box.checked : true;
        box.focus();
        changed();
      },
      lock: function () {
        boxes.forEach(function (box) {
          var right = question.answer.indexOf(Number(box.value)) >= 0;
          box.disabled = true;
          if (right) mark(box.parentNode, box.checked ? "right" : "missed");
          else if (box.checked) mark(box.parentNode, "wrong");
        });
      },
    };
  }

  /* A number with its unit. */
  function number(set, question, given) {
    add(set, "legend", "quiz-prompt", question.prompt);
    var label = add(set, "label", "quiz-amount");
    var input = field(label, given, given.value, collate.word("quiz.amount", question.unit));
    add(label, "span", "quiz-unit", question.unit);
    input.inputMode = "decimal";
    return {
      value: function () {
        return input.value;
      },
      missing: function () {
        return collate.word("quiz.missing.number", question.unit);
      },
      focus: function () {
        input.focus();
      },
      lock: function () {
        input.readOnly = true;
        mark(label, collate.judge.isRight(question, input.value) ? "right" : "wrong");
      },
      solution: function () {
        return solution(question.answer[0].toLocaleString("en", { maximumFractionDigits: 9 }) + " " + question.unit);
      },
    };
  }

  /* Words for gaps. */
  function cloze(set, question, given) {
    add(set, "legend", "quiz-task", collate.word("quiz.task.cloze"));
    var text = add(set, "p", "quiz-prompt");
    var pieces = question.prompt.split(GAP);
    var holders = [];
    var inputs = [];
    pieces.forEach(function (piece, at) {
      text.appendChild(document.createTextNode(piece));
      if (at === pieces.length - 1) return;
      var holder = add(text, "span", "quiz-gap");
      var label = collate.word("quiz.gap", at + 1, pieces.length - 1);
      holders.push(holder);
      inputs.push(field(holder, given, (given.value || [])[at], label));
    });

    function value() {
      return inputs.map(function (input) {
        return input.value;
      });
    }

    return {
      value: value,
      missing: function () {
        return collate.word("quiz.missing.gaps");
      },
      focus: function () {
        var empty = inputs.filter(function (input) {
          return input.value.trim() === "";
        })[0];
        (empty || inputs[0]).focus();
      },
      lock: function () {
        collate.judge.parts(question, value()).forEach(function (right, at) {
          inputs[at].readOnly = true;
          mark(holders[at], right ? "right" : "wrong");
        });
      },
      solution: function () {
        var best = question.answer.map(function (accepted) {
          return accepted[0];
        });
        return solution(best.join(" \u00b7 "));
      },
    };
  }

  /* A right-hand side for each left-hand one. */
  function match(set, question, given) {
    add(set, "legend", "quiz-prompt", question.prompt);
    var list = add(set, "div", "quiz-pairs");
    var rows = [];
    var selects = question.left.map(function (left, at) {
      var label = add(list, "label", "quiz-pair");
      add(label, "span", "quiz-left", left);
      var select = add(label, "select");
      add(select, "option", "", collate.word("quiz.pick")).value = "-1";
      given.places.forEach(function (place) {
        add(select, "option", "", question.options[place]).value = place;
      });
      select.value = String(given.value ? given.value[at] : -1);
      select.addEventListener("change", given.changed);
      rows.push(label);
      return select;
    });

    function value() {
      return selects.map(function (select) {
        return Number(select.value);
      });
    }

    return {
      value: value,
      missing: function () {
        return collate.word("quiz.missing.pairs");
      },
      focus: function () {
        var open = selects.filter(function (select) {
          return select.value === "-1";
        })[0];
        (open || selects[0]).focus();
      },
      lock: function () {
        collate.judge.parts(question, value()).forEach(function (right, at) {
          selects[at].disabled = true;
          mark(rows[at], right ? "right" : "wrong");
          if (!right) add(rows[at], "strong", "quiz-instead", question.options[question.answer[at]]);
        });
      },
    };
  }

  collate.answers = { single: choice, multiple: choice, number: number, cloze: cloze, match: match, add: add, mark: mark };
})();
