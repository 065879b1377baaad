/* Works the calculators with the reader's values. A classic script, so that it runs from a folder too; without it the
   worked examples stand as they are. The formulas come as tokens in reverse Polish notation: nothing is parsed here. */
(function () {
  "use strict";

  /* What rounding forgives, digits shown: as in the program that worked the examples. */
  var HAIR = 1e-9;
  var DIGITS = 4;

  var OF_ONE = {
    neg: function (value) {
      return -value;
    },
    ceil: function (value) {
      return Math.ceil(value - HAIR);
    },
    floor: function (value) {
      return Math.floor(value + HAIR);
    },
    round: function (value) {
      return Math.floor(value + 0.5);
    },
  };

  var OF_TWO = {
    "+": function (left, right) {
      return left + right;
    },
    "-": function (left, right) {
      return left - right;
    },
    "*": function (left, right) {
      return left * right;
    },
    "/": function (left, right) {
      return right === 0 ? NaN : left / right;
    },
    min: Math.min,
    max: Math.max,
  };

  function has(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }

  function evaluate(formula, values) {
    var stack = [];
    formula.split(" ").forEach(function (token) {
      if (has(values, token)) {
        stack.push(values[token]);
      } else if (has(OF_ONE, token)) {
        stack.push(OF_ONE[token](stack.pop()));
      } else if (has(OF_TWO, token)) {
        var right = stack.pop();
        stack.push(OF_TWO[token](stack.pop(), right));
      } else {
        stack.push(Number(token));
      }
    });
    return stack.pop();
  }

  /* A number as people read it: rounded, thousands marked. */
  function shown(value) {
    if (!isFinite(value)) return "\u2013";
    var parts = value.toFixed(DIGITS).split(".");
    var rest = (parts[1] || "").replace(/0+$/, "");
    var whole = parts[0].replace(/\B(?=(\d{3})+$)/g, ",");
    var text = whole + (rest ? "." + rest : "");
    return text === "-0" ? "0" : text;
  }

  function filled(text, values) {
    return text.replace(/\{([^{}]*)\}/g, function (place, name) {
      return has(values, name) ? shown(values[name]) : place;
    });
  }

  function start(section) {
    var fields = Array.from(section.querySelectorAll("[data-input]"));
    var steps = Array.from(section.querySelectorAll("[data-step]"));
    var answer = section.querySelector("[data-answer]");

    function work() {
      var values = Object.create(null);
      var right = true;
      fields.forEach(function (field) {
        var valid = field.checkValidity();
        field.setAttribute("aria-invalid", String(!valid));
        right = right && valid;
        values[field.dataset.input] = valid ? Number(field.value) : NaN;
      });
      steps.forEach(function (step) {
        var value = evaluate(step.dataset.formula, values);
        right = right && isFinite(value);
        values[step.dataset.step] = value;
        step.querySelector(".how").textContent = filled(step.dataset.show, values);
        step.querySelector(".value").textContent = shown(value);
      });
      answer.textContent = right ? filled(answer.dataset.answer, values) : section.dataset.nothing;
    }

    section.querySelector(".given").hidden = true;
    section.querySelector(".fields").hidden = false;
    section.addEventListener("input", work);
    work();
  }

  Array.from(document.querySelectorAll(".calculator")).forEach(start);
})();
