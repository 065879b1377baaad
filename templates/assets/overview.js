/* What the review page shows around a session: the choice, today in numbers, the days to come, how well things stay. */
(function () {
  "use strict";

  var collate = window.collate;
  var store = collate.store;
  var schedule = collate.schedule;
  var deck = collate.deck;
  var DAYS = 30;
  var GOAL = 0.9; // what FSRS aims at by default

  function word() {
    return collate.word.apply(null, arguments);
  }

  function at(root, name) {
    return root.querySelector("[data-at=" + name + "]");
  }

  /* The choice */
  function box(name, value, text, count) {
    var label = document.createElement("label");
    var input = document.createElement("input");
    input.type = "checkbox";
    input.name = name;
    input.value = value;
    label.append(input, " " + text);
    if (count) {
      var number = document.createElement("span");
      number.className = "counts";
      number.textContent = String(count);
      label.append(" ", number);
    }
    return label;
  }

  function boxes(root, name) {
    return Array.from(root.querySelectorAll("input[name=" + name + "]"));
  }

  function ticked(root, name) {
    return boxes(root, name)
      .filter(function (input) {
        return input.checked;
      })
      .map(function (input) {
        return input.value;
      });
  }

  /* No list where everything is ticked, so that what is new on the site is chosen too. */
  function listed(root, name) {
    var values = ticked(root, name);
    return values.length === boxes(root, name).length ? null : values;
  }

  function choices(root, chosen) {
    deck.services().forEach(function (service) {
      at(root, "services").append(box("services", service.id, service.name, service.q + service.f));
    });
    var domains = deck.index("quizIndex").domains;
    domains.forEach(function (domain) {
      at(root, "domains").append(box("domains", domain.id, domain.name));
    });
    at(root, "domains").hidden = domains.length === 0;
    tick(root);

    function take() {
      var perDay = Number.parseInt(root.querySelector("[name=perDay]").value, 10);
      deck.choose({
        services: listed(root, "services"),
        domains: listed(root, "domains"),
        kinds: ticked(root, "kinds"),
        perDay: Math.min(999, Math.max(0, perDay || 0)),
      });
      chosen();
    }
    at(root, "choose").addEventListener("change", take);
    ["all", "none"].forEach(function (name) {
      root.querySelector("[data-do=" + name + "]").addEventListener("click", function () {
        boxes(root, "services").forEach(function (input) {
          input.checked = name === "all";
        });
        take();
      });
    });
  }

  /* Ticks the boxes as the state has it. */
  function tick(root) {
    var own = deck.choice();
    ["services", "domains", "kinds"].forEach(function (name) {
      boxes(root, name).forEach(function (input) {
        input.checked = own[name] === null || own[name].indexOf(input.value) >= 0;
      });
    });
    root.querySelector("[name=perDay]").value = own.perDay;
  }

  /* How many cards the choice has, by the index, before anything is loaded. */
  function chosen() {
    var own = deck.choice();
    return deck.services().reduce(function (sum, service) {
      if (own.services !== null && own.services.indexOf(service.id) < 0) return sum;
      return own.kinds.reduce(function (all, kind) {
        return all + service[kind];
      }, sum);
    }, 0);
  }

  /* Today */
  function today(root) {
    var lists = deck.queue();
    var log = schedule.today(store.get("log"), collate.now());
    var fresh = deck.isLoaded() ? lists.fresh.length : Math.min(deck.choice().perDay, chosen());
    var due = lists.learning.length + lists.due.length + lists.later.length;
    at(root, "due").textContent = String(due);
    at(root, "new").textContent = String(fresh);
    at(root, "done").textContent = String(log.length);
    var ready = deck.isLoaded() ? lists.next !== undefined : fresh > 0;
    root.querySelector("[data-do=start]").disabled = !ready;
    at(root, "state").textContent = ready ? "" : said(lists, log.length);
  }

  /* Why there is nothing to start. */
  function said(lists, done) {
    if (chosen() === 0) return word("quiz.review.nothing");
    if (lists.later.length > 0) {
      var card = store.get("cards")[lists.later[0]];
      return word("quiz.review.wait", Math.ceil((card.due - collate.now()) / 6e4));
    }
    var counts = schedule.forecast(deck.keys(), store.get("cards"), collate.now(), 2);
    return word(done > 0 ? "quiz.review.finished" : "quiz.review.none-due") + " " + word("quiz.review.tomorrow", counts[1]);
  }

  /* The days to come */
  function date(days) {
    var date = new Date(schedule.noon(schedule.day(collate.now()) + days));
    return date.getDate() + "\u00a0" + date.toLocaleDateString(document.documentElement.lang, { month: "short" });
  }

  function forecast(root) {
    var counts = schedule.forecast(deck.keys(), store.get("cards"), collate.now(), DAYS);
    var all = counts.reduce(function (sum, count) {
      return sum + count;
    }, 0);
    collate.charts.bars(at(root, "forecast"), {
      values: counts,
      label: function (day) {
        return day === 0 ? word("quiz.review.today") : date(day);
      },
      about: word("quiz.review.forecast", all, Math.max.apply(null, counts)),
      heads: [word("quiz.review.day"), word("quiz.review.cards")],
    });
  }

  /* How well things stay */
  function percent(share) {
    return Math.round(share * 100) + "\u00a0%";
  }

  function span(group) {
    if (group.from === group.to) return String(group.from);
    return group.to === Infinity ? word("quiz.review.more", group.from) : group.from + "\u2013" + group.to;
  }

  function retention(root, figures) {
    var host = at(root, "retention");
    var groups = schedule.retention(store.get("log"));
    var far = groups.reduce(function (most, group) {
      return Math.max(most, group.days);
    }, 0);
    collate.charts.curve(host, {
      wide: Math.ceil(Math.max(10, far * 1.1, figures.stability * 2)),
      curve: function (days) {
        return schedule.recall(days, figures.stability);
      },
      points: groups.map(function (group) {
        var share = group.right / group.all;
        return { x: group.days, share: share, all: group.all, label: word("quiz.review.point", span(group), percent(share), group.all) };
      }),
      goal: GOAL,
      about: word("quiz.review.retention", rounded(figures.stability)),
      heads: ["elapsed", "reviews", "remembered", "expected"].map(function (name) {
        return word("quiz.review.head." + name);
      }),
      rows: groups.map(function (group) {
        return [span(group), group.all, percent(group.right / group.all), percent(schedule.recall(group.days, figures.stability))];
      }),
    });
  }

  function number(value) {
    return value.toLocaleString(document.documentElement.lang);
  }

  function rounded(value) {
    return Math.round(value * 10) / 10;
  }

  function statistics(root, figures) {
    var rows = {
      learning: figures.learning,
      young: figures.young,
      mature: figures.mature,
      reviews: number(figures.reviews),
      month: figures.month === 0 ? "\u2013" : percent(figures.right / figures.month),
      stability: word("quiz.review.days", rounded(figures.stability)),
      difficulty: word("quiz.review.of-ten", rounded(figures.difficulty)),
      streak: word("quiz.review.days", figures.streak),
    };
    at(root, "statistics").replaceChildren(
      ...Object.keys(rows).map(function (name) {
        var row = document.createElement("div");
        var head = document.createElement("dt");
        var value = document.createElement("dd");
        head.textContent = word("quiz.review.stat." + name);
        value.textContent = String(rows[name]);
        row.append(head, value);
        return row;
      }),
    );
  }

  collate.overview = {
    choices: choices,
    show: function (root) {
      var figures = schedule.statistics(deck.keys(), store.get("cards"), store.get("log"), collate.now());
      var hasCards = figures.stability > 0;
      tick(root);
      today(root);
      at(root, "figures").hidden = !hasCards;
      if (!hasCards) return;
      forecast(root);
      retention(root, figures);
      statistics(root, figures);
    },
  };
})();
