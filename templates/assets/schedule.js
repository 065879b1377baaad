/*
 * When a card comes back: FSRS (ts-fsrs, its default parameters, no fuzz) on the learner's own calendar. Days change at local
 * midnight; a card that waits for days is due at noon of its day, so that a journey across time zones moves it by no day.
 *
 * A card: due and last in milliseconds, stability and difficulty as FSRS has them, state 0 new, 1 learning, 2 review,
 * 3 relearning, the step in learning, days it was sent away for, reviews and lapses.
 * A review: [time, key of the card, grade 1 to 4, state before, days since the review before].
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var FSRS = window.FSRS;
  var DAY = 864e5;
  var AHEAD = 20 * 6e4; // a learning card due within 20 minutes is shown when nothing else is left
  var NUMBERS = ["due", "last", "stability", "difficulty", "state", "step", "days", "reps", "lapses"];
  var fsrs = FSRS.fsrs({ enable_fuzz: false });

  /* FSRS counts days in UTC: a time whose UTC date is the local date. */
  function shifted(time) {
    return time - new Date(time).getTimezoneOffset() * 6e4;
  }

  /* Number of the local day. */
  function day(time) {
    return Math.floor(shifted(time) / DAY);
  }

  /* Noon of a local day. */
  function noon(number) {
    var date = new Date(number * DAY);
    return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
  }

  function given(card, now) {
    if (!card) return FSRS.createEmptyCard(new Date(shifted(now)));
    return {
      due: new Date(shifted(card.due)),
      stability: card.stability,
      difficulty: card.difficulty,
      elapsed_days: 0,
      scheduled_days: card.days,
      learning_steps: card.step,
      reps: card.reps,
      lapses: card.lapses,
      state: card.state,
      last_review: new Date(shifted(card.last)),
    };
  }

  function taken(card, now) {
    var days = card.scheduled_days;
    return {
      due: days > 0 ? noon(day(now) + days) : now + (card.due.getTime() - shifted(now)),
      last: now,
      stability: card.stability,
      difficulty: card.difficulty,
      state: card.state,
      step: card.learning_steps,
      days: days,
      reps: card.reps,
      lapses: card.lapses,
    };
  }

  /* What a card becomes by each grade, 1 to 4; no card means a new one. */
  function grades(card, now) {
    var all = fsrs.repeat(given(card, now), new Date(shifted(now)));
    return [1, 2, 3, 4].reduce(function (result, grade) {
      result[grade] = taken(all[grade].card, now);
      return result;
    }, {});
  }

  /* The line of the log for a review. */
  function line(key, card, grade, now) {
    return [now, key, grade, card ? card.state : 0, card ? Math.max(0, day(now) - day(card.last)) : 0];
  }

  function isLearning(card) {
    return card.state === 1 || card.state === 3;
  }

  /* Numbers from 0 to 2^32 that mix keys always in the same way (FNV-1a). */
  function mixed(text) {
    var hash = 0x811c9dc5;
    for (var at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash;
  }

  function today(log, now) {
    return log.filter(function (entry) {
      return day(entry[0]) === day(now);
    });
  }

  /* What is to be shown: learning cards whose time has come, cards due today, new ones within the day's number, the rest of
   * learning. Keys only, each list in the order of showing. */
  function queue(keys, cards, log, perDay, now) {
    var lists = { learning: [], due: [], fresh: [], later: [], unseen: 0 };
    keys.forEach(function (key) {
      var card = cards[key];
      if (!card) lists.fresh.push(key);
      else if (isLearning(card)) (card.due <= now ? lists.learning : lists.later).push(key);
      else if (day(card.due) <= day(now)) lists.due.push(key);
    });
    function soonest(a, b) {
      return cards[a].due - cards[b].due || mixed(a) - mixed(b);
    }
    lists.learning.sort(soonest);
    lists.due.sort(soonest);
    lists.later.sort(soonest);
    lists.fresh.sort(function (a, b) {
      return mixed(a) - mixed(b) || (a < b ? -1 : 1);
    });
    var begun = today(log, now).filter(function (entry) {
      return entry[3] === 0;
    }).length;
    lists.unseen = lists.fresh.length;
    lists.fresh = lists.fresh.slice(0, Math.max(0, perDay - begun));
    var soon = lists.later.filter(function (key) {
      return cards[key].due <= now + AHEAD;
    });
    lists.next = lists.learning.concat(lists.due, lists.fresh, soon)[0];
    lists.left = lists.learning.length + lists.due.length + lists.fresh.length + lists.later.length;
    return lists;
  }

  /* How many cards come due on each of the next days; what is overdue counts for today. */
  function forecast(keys, cards, now, days) {
    var counts = [];
    while (counts.length < days) counts.push(0);
    keys.forEach(function (key) {
      if (!cards[key]) return;
      var at = Math.max(0, day(cards[key].due) - day(now));
      if (at < days) counts[at]++;
    });
    return counts;
  }

  /* The share remembered by days since the review before, of cards that were past learning: {from, to, days, all, right}. */
  function retention(log) {
    var bounds = [1, 2, 3, 4, 6, 8, 11, 15, 21, 31, 46, 61, 91, 181, 366];
    return bounds
      .map(function (from, at) {
        var group = log.filter(function (entry) {
          return entry[3] === 2 && entry[4] >= from && (at + 1 === bounds.length || entry[4] < bounds[at + 1]);
        });
        var sum = group.reduce(function (total, entry) {
          return total + entry[4];
        }, 0);
        return {
          from: from,
          to: at + 1 === bounds.length ? Infinity : bounds[at + 1] - 1,
          days: sum / group.length,
          all: group.length,
          right: group.filter(remembered).length,
        };
      })
      .filter(function (group) {
        return group.all > 0;
      });
  }

  function remembered(entry) {
    return entry[2] > 1;
  }

  /* The likelihood to remember after some days, from 0 to 1. */
  function recall(days, stability) {
    return fsrs.forgetting_curve(days, stability);
  }

  function statistics(keys, cards, log, now) {
    var known = keys
      .map(function (key) {
        return cards[key];
      })
      .filter(Boolean);
    function mean(field) {
      var sum = known.reduce(function (all, card) {
        return all + card[field];
      }, 0);
      return sum / Math.max(1, known.length);
    }
    function count(test) {
      return known.filter(test).length;
    }
    var month = log.filter(function (entry) {
      return entry[3] === 2 && day(entry[0]) > day(now) - 30;
    });
    return {
      learning: count(isLearning),
      young: count(function (card) {
        return card.state === 2 && card.days < 21;
      }),
      mature: count(function (card) {
        return card.state === 2 && card.days >= 21;
      }),
      stability: mean("stability"),
      difficulty: mean("difficulty"),
      reviews: log.length,
      today: today(log, now).length,
      month: month.length,
      right: month.filter(remembered).length,
      streak: streak(log, now),
    };
  }

  /* Days in a row with a review, up to today or yesterday. */
  function streak(log, now) {
    var days = {};
    log.forEach(function (entry) {
      days[day(entry[0])] = true;
    });
    var at = days[day(now)] ? day(now) : day(now) - 1;
    var count = 0;
    while (days[at - count]) count++;
    return count;
  }

  /* Cards of facts that moved go with them, of two the one with more reviews; gone are those whose fact is no more. */
  function follow(cards, moved) {
    var result = { moved: [], gone: [] };
    Object.keys(cards).forEach(function (key) {
      var to = key.slice(2);
      for (var hops = 0; to in moved && hops < 99; hops++) to = moved[to] || "gone";
      if (key.slice(0, 2) !== "f:" || to === key.slice(2)) return;
      if (to === "gone") result.gone.push(key);
      else result.moved.push([key, "f:" + to]);
    });
    result.moved.forEach(function (pair) {
      var there = cards[pair[1]];
      if (!there || there.reps < cards[pair[0]].reps) cards[pair[1]] = cards[pair[0]];
      delete cards[pair[0]];
    });
    return result;
  }

  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  function insist(holds) {
    if (!holds) throw new TypeError("not what this part holds");
  }

  collate.store.section("cards", {
    fresh: function () {
      return {};
    },
    check: function (value) {
      insist(isObject(value));
      Object.keys(value).forEach(function (key) {
        var card = value[key];
        insist(/^[qf]:./.test(key) && isObject(card));
        NUMBERS.forEach(function (name) {
          insist(Number.isFinite(card[name]) && card[name] >= 0);
        });
        insist(card.state >= 1 && card.state <= 3 && card.stability > 0 && card.difficulty >= 1 && card.difficulty <= 10);
      });
      return value;
    },
  });

  collate.store.section("log", {
    fresh: function () {
      return [];
    },
    check: function (value) {
      insist(Array.isArray(value));
      value.forEach(function (entry) {
        insist(Array.isArray(entry) && entry.length >= 5 && typeof entry[1] === "string");
        [0, 2, 3, 4].forEach(function (at) {
          insist(Number.isFinite(entry[at]));
        });
      });
      return value;
    },
  });

  collate.schedule = {
    day: day,
    noon: noon,
    grades: grades,
    line: line,
    queue: queue,
    forecast: forecast,
    retention: retention,
    recall: recall,
    statistics: statistics,
    follow: follow,
    today: today,
    mixed: mixed,
  };
})();
