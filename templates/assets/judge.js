/*
 * Judges answers to questions, and brings their options into an order that a seed decides. Nothing here touches the page.
 *
 * Values: of single and multiple the numbers of the chosen options; of number a text; of cloze a text for each gap; of
 * order the numbers of the options from first to last; of match for each left side the number of its option, or -1.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});

  var SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
  var TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100, thousand: 1000 };

  /* Seconds in a unit of time, so that an hour may be given as minutes. */
  var TIMES = { ms: 0.001, millisecond: 0.001, s: 1, sec: 1, second: 1, min: 60, minute: 60 };
  TIMES.h = TIMES.hr = TIMES.hour = 3600;
  TIMES.d = TIMES.day = 86400;

  /* What rounding forgives, as a share of the value. */
  var HAIR = 1e-9;

  /* Numbers from 0 to 1, always the same for a seed: mulberry32, by Tommy Ettinger. */
  function random(seed) {
    var state = seed >>> 0;
    return function () {
      state = (state + 0x6d2b79f5) >>> 0;
      var mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  /* A copy in another order, by Fisher and Yates. */
  function shuffled(list, seed) {
    var copy = list.slice();
    var next = random(seed);
    for (var last = copy.length - 1; last > 0; last--) {
      var other = Math.floor(next() * (last + 1));
      var kept = copy[last];
      copy[last] = copy[other];
      copy[other] = kept;
    }
    return copy;
  }

  function same(one, other) {
    return one.length === other.length && one.every(function (item, at) {
      return item === other[at];
    });
  }

  function sorted(list) {
    return list.slice().sort(function (one, other) {
      return one - other;
    });
  }

  /* The numbers of the options in the order in which they are shown; never the right one of an order. */
  function places(question, seed) {
    var numbers = question.options.map(function (option, at) {
      return at;
    });
    var order = shuffled(numbers, seed);
    if (question.kind === "order" && same(order, question.answer)) order.push(order.shift());
    return order;
  }

  /* 1,000 and 0.5 and 0,5 as numbers; NaN for what is none. */
  function number(text) {
    var plain = text.replace(/[\s_\u00a0\u202f]/g, "");
    if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, "");
    if (/^[+-]?\d+,\d+$/.test(plain)) plain = plain.replace(",", ".");
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  }

  function singular(unit) {
    return unit.toLowerCase().replace(/\.$/, "").replace(/([^s])s$/, "$1");
  }

  /* By how much a number in one unit is to be multiplied to be in the other; 0 where that is not known. */
  function factor(given, wanted) {
    var from = singular(given);
    var to = singular(wanted);
    if (from === "" || from === to) return 1;
    if (from === "%" && to === "percent") return 1;
    if (TIMES[from] && TIMES[to]) return TIMES[from] / TIMES[to];
    return from.length > 1 && to.indexOf(from) === 0 ? 1 : 0;
  }

  /* The number a text gives in the unit of a question; NaN if it gives none. */
  function amount(text, unit) {
    var parts = /^\s*([+-]?[\d.,\s_\u00a0\u202f]*\d[.]?)\s*(.*?)\s*$/.exec(text) || [];
    var value = number(parts[1] || "");
    var times = factor(parts[2] || "", unit || "");
    return times === 0 ? NaN : value * times;
  }

  function digits(word) {
    if (SMALL.indexOf(word) >= 0) return String(SMALL.indexOf(word));
    return TENS[word] ? String(TENS[word]) : word;
  }

  /* What two spellings of the same have in common. */
  function bare(text) {
    return digits(
      text
        .toLowerCase()
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/^[\s.,;:!?"'()\u201c\u201d]+|[\s.,;:!?"'()\u201c\u201d]+$/g, "")
        .replace(/(\d),(?=\d{3}(\D|$))/g, "$1")
        .replace(/(.)[\s-]+(?=\S)/g, "$1")
    );
  }

  function isSpelt(text, accepted) {
    return accepted.some(function (spelling) {
      return bare(spelling) === bare(text);
    });
  }

  /* Which gaps of a cloze are filled rightly, which places of an order or a match. */
  function parts(question, value) {
    return question.answer.map(function (right, at) {
      return question.kind === "cloze" ? isSpelt(value[at] || "", right) : value[at] === right;
    });
  }

  function all(list) {
    return list.every(Boolean);
  }

  function isRight(question, value) {
    if (!isComplete(question, value)) return false;
    if (question.kind === "number") {
      return Math.abs(amount(value, question.unit) - question.answer[0]) <= HAIR * Math.abs(question.answer[0]);
    }
    if (question.kind === "single" || question.kind === "multiple") return same(sorted(value), sorted(question.answer));
    return all(parts(question, value));
  }

  /* Whether there is an answer to be judged. */
  function isComplete(question, value) {
    if (question.kind === "number") return typeof value === "string" && !isNaN(amount(value, question.unit));
    if (!Array.isArray(value)) return false;
    if (question.kind === "single") return value.length === 1;
    if (question.kind === "multiple") return value.length === question.answer.length;
    if (value.length !== question.answer.length) return false;
    return value.every(function (item) {
      return typeof item === "string" ? item.trim() !== "" : item >= 0;
    });
  }

  collate.judge = {
    isRight: isRight,
    isComplete: isComplete,
    parts: parts,
    places: places,
    random: random,
    shuffled: shuffled,
    /* A seed nobody knows beforehand. */
    seed: function () {
      return Math.floor(Math.random() * 4294967296);
    },
  };
})();
