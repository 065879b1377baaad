/* The fields of a question that asks for an order: a list whose lines move by buttons, or by Alt and an arrow key. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var add = collate.answers.add;
  var mark = collate.answers.mark;

  function button(line, name, move) {
    var made = add(line, "button", "quiz-move " + name);
    made.type = "button";
    made.setAttribute("aria-label", collate.word("quiz.move." + name, line.querySelector(".quiz-words").textContent));
    made.addEventListener("click", function () {
      move(made);
    });
    return made;
  }

  collate.answers.order = function (set, question, given) {
    add(set, "legend", "quiz-prompt", question.prompt);
    add(set, "p", "quiz-tally", collate.word("quiz.task.order"));
    var list = add(set, "ol", "quiz-steps plain");
    var said = add(set, "p", "hidden");
    var isLocked = false;
    said.setAttribute("role", "status");

    function lines() {
      return Array.from(list.children);
    }

    function value() {
      return lines().map(function (line) {
        return Number(line.dataset.option);
      });
    }

    function renumber() {
      lines().forEach(function (line, at, all) {
        line.querySelector(".quiz-key").textContent = String(at + 1);
        line.querySelector(".up").setAttribute("aria-disabled", String(at === 0));
        line.querySelector(".down").setAttribute("aria-disabled", String(at === all.length - 1));
      });
    }

    /* Moves a line by one place and keeps the focus where it was. */
    function move(line, by, focus) {
      var to = lines().indexOf(line) + by;
      if (isLocked || to < 0 || to >= list.children.length) return;
      if (by < 0) list.insertBefore(line, line.previousElementSibling);
      else list.insertBefore(line.nextElementSibling, line);
      renumber();
      focus.focus();
      said.textContent = collate.word("quiz.moved", line.querySelector(".quiz-words").textContent, to + 1);
      given.changed();
    }

    (given.value && given.value.length ? given.value : given.places).forEach(function (option) {
      var line = add(list, "li", "quiz-step");
      line.dataset.option = option;
      add(line, "span", "quiz-key").setAttribute("aria-hidden", "true");
      add(line, "span", "quiz-words", question.options[option]);
      [-1, 1].forEach(function (by) {
        button(line, by < 0 ? "up" : "down", function (focus) {
          move(line, by, focus);
        });
      });
      line.addEventListener("keydown", function (event) {
        var by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!by || !event.altKey) return;
        event.preventDefault();
        move(line, by, event.target);
      });
    });
    renumber();

    return {
      value: value,
      missing: function () {
        return "";
      },
      focus: function () {
        list.querySelector("button").focus();
      },
      lock: function () {
        isLocked = true;
        collate.judge.parts(question, value()).forEach(function (right, at) {
          lines()[at].querySelectorAll("button").forEach(function (move) {
            move.hidden = true;
          });
          mark(lines()[at], right ? "right" : "wrong");
        });
      },
      solution: function () {
        var told = document.createElement("div");
        told.className = "quiz-solution";
        add(told, "p", "", collate.word("quiz.solution"));
        var steps = add(told, "ol");
        question.answer.forEach(function (option) {
          add(steps, "li", "", question.options[option]);
        });
        return told;
      },
    };
  };
})();
