/* What comes after a mock exam: the score, the result by domain, what to read, every question again, and the exams so far. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var exam = (collate.exam = collate.exam || {});
  var root = document.documentElement.dataset.root || "";
  var SVG = "http://www.w3.org/2000/svg";
  var SHOWN = 20; // exams in the chart, the latest

  /* An element: of its attributes, with a text or with children. */
  function make(tag, attributes, inner) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value === false) return;
      if (typeof value === "function") element.addEventListener(name, value);
      else element.setAttribute(name, value === true ? "" : value);
    });
    if (typeof inner === "string") element.textContent = inner;
    else if (inner) element.append.apply(element, inner);
    return element;
  }

  function button(name, words, act) {
    return make("button", { type: "button", class: name, click: act }, words);
  }

  function drawn(tag, attributes, text) {
    var element = document.createElementNS(SVG, tag);
    Object.keys(attributes).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
    if (text) element.textContent = text;
    return element;
  }

  function day(time) {
    return collate.day(time);
  }

  function moment(time) {
    var date = new Date(time);
    return day(time) + ", " + date.getHours() + ":" + String(date.getMinutes()).padStart(2, "0");
  }

  function passes(entry) {
    return entry.score >= entry.scale.pass;
  }

  function verdict(entry) {
    return collate.word(passes(entry) ? "quiz.exam.passed" : "quiz.exam.missed");
  }

  /* A bar, with a line where it would pass. Its figures stand beside it in words. */
  function bar(part, mark) {
    var picture = drawn("svg", { class: "exam-bar", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" });
    picture.appendChild(drawn("rect", { class: "track", width: 100, height: 8 }));
    picture.appendChild(drawn("rect", { class: "fill", width: 100 * part, height: 8 }));
    if (mark) picture.appendChild(drawn("rect", { class: "mark", x: 100 * mark - 0.25, width: 0.5, height: 8 }));
    return picture;
  }

  function scored(entry) {
    var scale = entry.scale;
    var span = scale.most - scale.least;
    var minutes = Math.max(1, Math.round((entry.ended - entry.began) / 60000));
    var box = make("div", { class: "exam-score " + (passes(entry) ? "passed" : "missed") });
    box.appendChild(
      make("p", { class: "exam-figure" }, [
        make("strong", {}, String(entry.score)),
        make("span", {}, " " + collate.word("quiz.exam.score.of", scale.most, scale.pass)),
      ]),
    );
    box.appendChild(bar((entry.score - scale.least) / span, (scale.pass - scale.least) / span));
    box.appendChild(
      make("p", {}, [
        make("strong", {}, collate.word("quiz.exam.right", entry.right, entry.asked)),
        " " + collate.word("quiz.exam.took", minutes) + ", " + moment(entry.ended),
      ]),
    );
    if (entry.over) box.appendChild(make("p", {}, collate.word("quiz.exam.over")));
    if (entry.gone) box.appendChild(make("p", {}, collate.word("quiz.exam.vanished", entry.gone)));
    var need = exam.needed(entry.asked, scale);
    box.appendChild(
      make("p", { class: "exam-quiet" }, collate.word("quiz.exam.scale", scale.least, scale.most, scale.pass, need, entry.asked)),
    );
    return box;
  }

  function byDomain(entry) {
    var rows = entry.domains.map(function (domain) {
      return make("tr", {}, [
        make("th", { scope: "row" }, domain.name),
        make("td", { class: "exam-bar-cell" }, [domain.asked ? bar(domain.right / domain.asked) : ""]),
        make("td", {}, collate.word("quiz.exam.right", domain.right, domain.asked)),
      ]);
    });
    return make("section", {}, [
      make("h3", {}, collate.word("quiz.exam.by-domain")),
      make("table", { class: "exam-domains" }, [make("tbody", {}, rows)]),
    ]);
  }

  /* Where the missed ones stand: for each service its sections, the most missed first. */
  function places(missed, index) {
    var places = {};
    missed.forEach(function (question) {
      var key = question.service + "#" + question.section;
      var place = (places[key] = places[key] || { service: question.service, section: question.section, read: question.read, count: 0 });
      place.count++;
    });
    var services = {};
    index.services.forEach(function (service) {
      var own = Object.keys(places)
        .map(function (key) {
          return places[key];
        })
        .filter(function (place) {
          return place.service === service.id;
        })
        .sort(function (a, b) {
          return b.count - a.count;
        });
      if (own.length) services[service.id] = { service: service, places: own };
    });
    return services;
  }

  function sum(places) {
    return places.reduce(function (all, place) {
      return all + place.count;
    }, 0);
  }

  function toRead(missed, index) {
    var section = make("section", {}, [make("h3", {}, collate.word("quiz.exam.read"))]);
    if (!missed.length) {
      section.appendChild(make("p", {}, collate.word("quiz.exam.read.none")));
      return section;
    }
    section.appendChild(make("p", { class: "exam-quiet" }, collate.word("quiz.exam.read.lead")));
    var services = places(missed, index);
    var list = make("ul", { class: "exam-read plain" });
    Object.keys(services)
      .map(function (id) {
        return services[id];
      })
      .sort(function (a, b) {
        return sum(b.places) - sum(a.places);
      })
      .forEach(function (one) {
        list.appendChild(reading(one));
      });
    section.appendChild(list);
    return section;
  }

  function reading(one) {
    var links = one.places.map(function (place) {
      var name = one.service.sections[place.section] || one.service.name;
      var link = make("a", { href: root + place.read }, name);
      var item = make("li", {}, [link]);
      if (place.count > 1) item.append(" (" + collate.word("quiz.exam.read.count", place.count) + ")");
      return item;
    });
    return make("li", {}, [make("strong", {}, one.service.name), make("ul", { class: "plain" }, links)]);
  }

  /* One question of the review: shown in full when it is opened. */
  function reviewed(item, at, entry, question) {
    var state = !question ? "gone" : collate.judge.isRight(question, item.value) ? "right" : item.value.length ? "wrong" : "open";
    var host = make("div", { class: "exam-question" });
    var words = collate.word("quiz.exam.mark." + state) + (item.flagged ? ", " + collate.word("quiz.exam.state.flagged") : "");
    var head = make("summary", {}, [
      make("span", { class: "exam-number" }, String(at + 1)),
      make("span", { class: "exam-mark " + state }, words),
      make("span", { class: "exam-prompt" }, question ? question.prompt : ""),
    ]);
    var details = make("details", { class: "exam-item", "data-state": state }, [head, host]);
    details.addEventListener("toggle", function () {
      if (!details.open || host.childNodes.length) return;
      if (!question) host.appendChild(make("p", {}, collate.word("quiz.exam.gone")));
      else collate.question.show(host, question, { seed: entry.seed + at, feedback: false, value: item.value }).reveal();
    });
    return { state: state, flagged: item.flagged, element: make("li", {}, [details]) };
  }

  var FILTERS = {
    all: function () {
      return true;
    },
    wrong: function (one) {
      return one.state === "wrong" || one.state === "open";
    },
    flagged: function (one) {
      return one.flagged;
    },
  };

  function review(entry, find) {
    var all = entry.items.map(function (item, at) {
      return reviewed(item, at, entry, find(item));
    });
    var list = make("ol", { class: "exam-items plain" });
    var none = make("p", { hidden: true }, collate.word("quiz.exam.review.none"));
    function show(name) {
      var some = false;
      all.forEach(function (one) {
        one.element.hidden = !FILTERS[name](one);
        some = some || !one.element.hidden;
      });
      none.hidden = some;
    }
    var choices = Object.keys(FILTERS).map(function (name) {
      var input = make("input", {
        type: "radio",
        name: "exam-filter",
        value: name,
        checked: name === "all",
        change: function () {
          show(name);
        },
      });
      var count = all.filter(FILTERS[name]).length;
      return make("label", {}, [input, " " + collate.word("quiz.exam.review." + name) + " (" + count + ")"]);
    });
    all.forEach(function (one) {
      list.appendChild(one.element);
    });
    return make("section", {}, [
      make("h3", {}, collate.word("quiz.exam.review")),
      make("fieldset", { class: "exam-filter" }, [make("legend", {}, collate.word("quiz.exam.review.show"))].concat(choices)),
      none,
      list,
    ]);
  }

  /*
   * The result of an exam. find(item) gives the question of an item, or nothing where it is gone; index is that of the
   * questions; another() goes to the start.
   */
  exam.result = function (entry, find, index, another) {
    var missed = (entry.items || [])
      .filter(function (item) {
        var question = find(item);
        return question && !collate.judge.isRight(question, item.value);
      })
      .map(find);
    var parts = [
      make("h2", { tabindex: "-1", id: "exam-head" }, collate.word("quiz.exam.result") + ": " + verdict(entry)),
      scored(entry),
      byDomain(entry),
    ];
    if (entry.items) parts.push(toRead(missed, index));
    parts.push(make("p", {}, [button("exam-primary exam-another", collate.word("quiz.exam.another"), another)]));
    if (entry.items) parts.push(review(entry, find));
    return make("div", { class: "exam-result" }, parts);
  };

  /* The scores as a line, with the one that passes; the table beside it says the same. */
  function chart(entries, width) {
    var HIGH = 150;
    var LEFT = 44;
    var PAD = 14;
    var scale = entries[entries.length - 1].scale;
    var picture = drawn("svg", {
      class: "exam-chart",
      viewBox: "0 0 " + width + " " + HIGH,
      width: width,
      height: HIGH,
      role: "img",
      "aria-label": collate.word("quiz.exam.history.chart"),
    });
    function up(score) {
      return HIGH - PAD - ((score - scale.least) / (scale.most - scale.least)) * (HIGH - 2 * PAD);
    }
    function along(at) {
      return entries.length < 2 ? (LEFT + width) / 2 : LEFT + PAD + (at * (width - LEFT - 2 * PAD)) / (entries.length - 1);
    }
    ["least", "pass", "most"].forEach(function (name) {
      var y = up(scale[name]);
      picture.appendChild(drawn("line", { class: name, x1: LEFT, x2: width, y1: y, y2: y }));
      picture.appendChild(drawn("text", { x: LEFT - 8, y: y + 4, "text-anchor": "end" }, String(scale[name])));
    });
    var points = entries.map(function (entry, at) {
      return along(at) + "," + up(entry.score);
    });
    picture.appendChild(drawn("polyline", { points: points.join(" ") }));
    entries.forEach(function (entry, at) {
      var radius = passes(entry) ? 5 : 4;
      picture.appendChild(drawn("circle", { class: passes(entry) ? "passed" : "missed", cx: along(at), cy: up(entry.score), r: radius }));
    });
    return picture;
  }

  /* The exams so far, the latest first; look(at) shows the result of one. */
  exam.past = function (history, look, width) {
    var rows = history
      .map(function (entry, at) {
        var words = [collate.word("quiz.exam.history.look"), make("span", { class: "hidden" }, " " + moment(entry.ended))];
        return make("tr", {}, [
          make("th", { scope: "row" }, day(entry.ended)),
          make("td", {}, collate.word("quiz.exam.right", entry.right, entry.asked)),
          make("td", {}, String(entry.score)),
          make("td", {}, verdict(entry)),
          make("td", {}, [
            make(
              "button",
              {
                type: "button",
                class: "exam-look",
                click: function () {
                  look(at);
                },
              },
              words,
            ),
          ]),
        ]);
      })
      .reverse();
    var heads = ["date", "right", "score", "result", "look"].map(function (name) {
      return make("th", { scope: "col" }, collate.word("quiz.exam.history." + name));
    });
    return [
      make("h2", { id: "past" }, collate.word("quiz.exam.history")),
      chart(history.slice(-SHOWN), width),
      make("div", { class: "exam-scroll" }, [
        make("table", { class: "exam-history" }, [make("thead", {}, [make("tr", {}, heads)]), make("tbody", {}, rows)]),
      ]),
    ];
  };

  exam.make = make;
  exam.button = button;
})();
