/*
 * What of a mock exam needs no page: which questions are drawn, and the score. The same seed and the same questions give
 * the same exam. Needs judge.js.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});

  /* How many of so many questions each weight gets: whole parts first, what is left by largest remainder. */
  function shares(weights, length) {
    var sum = weights.reduce(function (all, weight) {
      return all + weight;
    }, 0);
    if (sum === 0) return weights.map(function () { return 0; });
    var counts = weights.map(function (weight) {
      return Math.floor((weight * length) / sum);
    });
    var left = counts.reduce(function (rest, count) {
      return rest - count;
    }, length);
    weights
      .map(function (weight, at) {
        return { at: at, rest: (weight * length) % sum };
      })
      .sort(function (a, b) {
        return b.rest - a.rest || a.at - b.at;
      })
      .slice(0, left)
      .forEach(function (one) {
        counts[one.at]++;
      });
    return counts;
  }

  function isChoice(question) {
    return question.kind === "single" || question.kind === "multiple";
  }

  /* The best questions of an exam come first: of its length and manner, then others by an author, then generated ones. */
  function rank(question) {
    if (question.source !== "authored") return 2;
    return question.exam ? 0 : 1;
  }

  function drawing(length) {
    var facts = {};
    var tables = {};
    var services = {};
    var drawn = [];

    /* No two questions on one fact, nor on one table, of which they might share a cell. */
    function fits(question) {
      if (question.table && tables[question.table]) return false;
      return question.facts.every(function (fact) {
        return !facts[fact];
      });
    }

    function take(question) {
      drawn.push(question);
      question.facts.forEach(function (fact) {
        facts[fact] = true;
      });
      if (question.table) tables[question.table] = true;
      services[question.service] = used(question) + 1;
    }

    function used(question) {
      return services[question.service] || 0;
    }

    /* From candidates, best first, so many; of equally good ones those of the service that has had the fewest. */
    function fill(candidates, count, known) {
      var rest = candidates.slice();
      for (var taken = 0; taken < count && drawn.length < length; taken++) {
        var best = -1;
        var least = Infinity;
        for (var at = 0; at < rest.length; at++) {
          if (!fits(rest[at])) continue;
          var cost = rank(rest[at]) * 1e6 + (known[rest[at].id] ? 1e3 : 0) + used(rest[at]);
          if (cost < least) {
            best = at;
            least = cost;
          }
        }
        if (best < 0) return;
        take(rest.splice(best, 1)[0]);
      }
    }

    return { drawn: drawn, fill: fill };
  }

  /*
   * Questions of an exam: as many of each domain ({id, weight}) as its weight asks for; where a domain has too few, others
   * fill up. Those whose id is a key of `known` (asked lately) come behind others as good. Fewer than asked for, where
   * there are no more that may stand together.
   */
  function draw(pool, domains, length, seed, known) {
    var candidates = collate.judge.shuffled(pool.filter(isChoice), seed);
    var counts = shares(
      domains.map(function (domain) {
        return domain.weight;
      }),
      length,
    );
    var exam = drawing(length);
    domains.forEach(function (domain, at) {
      var own = candidates.filter(function (question) {
        return question.domain === domain.id;
      });
      exam.fill(own, counts[at], known || {});
    });
    var rest = candidates.filter(function (question) {
      return exam.drawn.indexOf(question) < 0;
    });
    exam.fill(rest, length - exam.drawn.length, known || {});
    return collate.judge.shuffled(exam.drawn, seed + 1);
  }

  /* A straight line from the least to the most over the share of right answers, its fraction cut off. */
  function score(right, asked, scale) {
    if (asked === 0) return scale.least;
    return scale.least + Math.floor(((scale.most - scale.least) * right) / asked);
  }

  /* How many right answers pass. */
  function needed(asked, scale) {
    return Math.ceil(((scale.pass - scale.least) * asked) / (scale.most - scale.least));
  }

  /* A short sign of what a question asks and what answers it (FNV-1a), by which a changed one is known. */
  function sign(question) {
    var text = JSON.stringify([question.prompt, question.options, question.answer]);
    var hash = 0x811c9dc5;
    for (var at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(36);
  }

  collate.exam = {
    draw: draw,
    shares: shares,
    score: score,
    needed: needed,
    sign: sign,
  };
})();
