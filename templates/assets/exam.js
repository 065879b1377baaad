/*
 * A mock exam: begun, taken question by question against the clock, ended, judged. What is under way is kept after every
 * answer, so a reload finds the same questions in the same order; the clock counts from a deadline.
 */
(function () {
  "use strict";

  var collate = window.collate;
  var exam = collate.exam;
  var make = exam.make;
  var button = exam.button;

  var KEPT = 10; // exams whose answers are kept, the latest; of older ones the result alone
  var MOST = 500; // exams of which anything is kept
  var MINUTE = 60000;
  var TOLD = [10, 1]; // minutes left that are announced
  var CLOSE = 5; // minutes left from which seconds are shown

  var stage = document.getElementById("exam-stage");
  var start = document.getElementById("exam-start");
  var past = document.getElementById("exam-past");
  var trouble = document.getElementById("exam-trouble");
  var said = document.getElementById("exam-said");
  var scale = { least: Number(stage.dataset.least), most: Number(stage.dataset.most), pass: Number(stage.dataset.pass) };
  var questions = {};
  var looking = -1; // which of the history is shown
  var shown = null; // the question on the page
  var ticking = 0;

  /* State */

  function isCount(value) {
    return typeof value === "number" && isFinite(value) && value >= 0;
  }

  function check(good) {
    if (!good) throw new Error("no state of exams");
  }

  function checkItem(item) {
    check(item && typeof item.id === "string" && typeof item.service === "string" && typeof item.sign === "string");
    check(typeof item.domain === "string" && Array.isArray(item.value) && item.value.every(isCount));
  }

  function checkPast(entry) {
    check(entry && [entry.seed, entry.began, entry.ended, entry.asked, entry.right, entry.score, entry.gone].every(isCount));
    check(entry.scale && [entry.scale.least, entry.scale.most, entry.scale.pass].every(isCount));
    check(entry.scale.most > entry.scale.least && Array.isArray(entry.domains));
    entry.domains.forEach(function (domain) {
      check(domain && typeof domain.name === "string" && isCount(domain.right) && isCount(domain.asked));
    });
    if (entry.items) {
      check(Array.isArray(entry.items));
      entry.items.forEach(checkItem);
    }
  }

  function checkCurrent(current) {
    check([current.seed, current.began, current.deadline, current.at].every(isCount));
    check(Array.isArray(current.told) && Array.isArray(current.items) && current.at < current.items.length);
    current.items.forEach(checkItem);
  }

  collate.store.section("exams", {
    fresh: function () {
      return { current: null, history: [] };
    },
    check: function (value) {
      check(value && Array.isArray(value.history));
      value.history.forEach(checkPast);
      if (value.current) checkCurrent(value.current);
      return { current: value.current || null, history: value.history };
    },
  });

  function state() {
    return collate.store.get("exams");
  }

  function keep(value) {
    collate.store.set("exams", value);
    collate.store.notice(document.getElementById("exam-store"));
  }

  /* Changes the exam under way. */
  function change(how) {
    var value = state();
    if (!value.current) return;
    how(value.current);
    keep(value);
  }

  /* Questions */

  function trip() {
    trouble.textContent = collate.word("quiz.exam.failed");
    trouble.hidden = false;
  }

  /* Loads the questions of services, or all, then calls ready(). */
  function fetch(services, ready) {
    trouble.hidden = true;
    collate.load(
      ["data/quiz/index.js"],
      function () {
        var there = collate.data.quizIndex.services
          .map(function (service) {
            return service.id;
          })
          .filter(function (id) {
            return !services || services.indexOf(id) >= 0;
          });
        var paths = there.map(function (id) {
          return "data/quiz/" + id + ".js";
        });
        collate.load(
          paths,
          function () {
            there.forEach(function (id) {
              collate.data["quiz:" + id].forEach(function (question) {
                questions[question.id] = question;
              });
            });
            ready();
          },
          trip,
        );
      },
      trip,
    );
  }

  function servicesOf(items) {
    return items.map(function (item) {
      return item.service;
    });
  }

  /* The question of an item; nothing where it has changed or is gone. */
  function find(item) {
    var question = questions[item.id];
    return question && exam.sign(question) === item.sign ? question : null;
  }

  function pool() {
    return Object.keys(questions)
      .sort()
      .map(function (id) {
        return questions[id];
      });
  }

  /* Begin and end */

  /* What was asked in the exams whose answers are kept. */
  function known(history) {
    var ids = {};
    history.forEach(function (entry) {
      (entry.items || []).forEach(function (item) {
        ids[item.id] = true;
      });
    });
    return ids;
  }

  function begin(length, minutes) {
    said.textContent = collate.word("quiz.exam.loading");
    fetch(null, function () {
      said.textContent = "";
      var value = state();
      var seed = collate.judge.seed();
      var now = collate.now();
      var drawn = exam.draw(pool(), collate.data.quizIndex.domains, length, seed, known(value.history));
      value.current = {
        seed: seed,
        began: now,
        deadline: now + minutes * MINUTE,
        hidden: false,
        told: TOLD.filter(function (left) {
          return left >= minutes;
        }),
        at: 0,
        all: false,
        items: drawn.map(function (question) {
          return {
            id: question.id,
            service: question.service,
            domain: question.domain,
            sign: exam.sign(question),
            value: [],
            flagged: false,
          };
        }),
      };
      keep(value);
      render();
    });
  }

  function judged(current) {
    var domains = collate.data.quizIndex.domains.map(function (domain) {
      return { id: domain.id, name: domain.name, right: 0, asked: 0 };
    });
    var result = { right: 0, asked: 0, gone: 0, domains: domains };
    current.items.forEach(function (item) {
      var question = find(item);
      if (!question) {
        result.gone++;
        return;
      }
      var right = collate.judge.isRight(question, item.value) ? 1 : 0;
      result.asked++;
      result.right += right;
      domains.forEach(function (domain) {
        if (domain.id !== item.domain) return;
        domain.asked++;
        domain.right += right;
      });
    });
    return result;
  }

  function end() {
    var value = state();
    var current = value.current;
    if (!current) return;
    var result = judged(current);
    var now = collate.now();
    value.history.push({
      seed: current.seed,
      began: current.began,
      ended: Math.min(now, current.deadline),
      over: now >= current.deadline,
      asked: result.asked,
      right: result.right,
      gone: result.gone,
      score: exam.score(result.right, result.asked, scale),
      scale: scale,
      domains: result.domains,
      items: current.items,
    });
    value.history = value.history.slice(-MOST);
    value.history.slice(0, -KEPT).forEach(function (entry) {
      delete entry.items;
    });
    value.current = null;
    keep(value);
    looking = value.history.length - 1;
    render();
  }

  /* The clock */

  function two(number) {
    return String(number).padStart(2, "0");
  }

  function timeLeft(left) {
    var seconds = Math.ceil(left / 1000);
    if (seconds <= CLOSE * 60) return collate.word("quiz.exam.time.last", Math.floor(seconds / 60), two(seconds % 60));
    var minutes = Math.ceil(seconds / 60);
    if (minutes < 60) return collate.word("quiz.exam.time.short", minutes);
    return collate.word("quiz.exam.time.long", Math.floor(minutes / 60), minutes % 60);
  }

  function announce(current, left) {
    var minutes = Math.ceil(left / MINUTE);
    var due = TOLD.filter(function (limit) {
      return minutes <= limit && current.told.indexOf(limit) < 0;
    });
    if (!due.length) return;
    said.textContent = collate.word("quiz.exam.left", minutes);
    change(function (now) {
      now.told = now.told.concat(due);
    });
  }

  function tick() {
    var current = state().current;
    if (!current) return;
    var left = current.deadline - collate.now();
    if (left <= 0) {
      end();
      return;
    }
    var clock = document.getElementById("exam-time");
    var words = timeLeft(left);
    if (clock && clock.textContent !== words) clock.textContent = words;
    announce(current, left);
  }

  function clock(current) {
    var time = make("span", { id: "exam-time", hidden: current.hidden });
    var hide = button("exam-quiet-button", "", function () {
      change(function (now) {
        now.hidden = !now.hidden;
        time.hidden = now.hidden;
      });
      name();
    });
    function name() {
      hide.textContent = collate.word(time.hidden ? "quiz.exam.time.show" : "quiz.exam.time.hide");
    }
    name();
    return make("p", { class: "exam-clock" }, [
      make("span", { class: "hidden" }, collate.word("quiz.exam.time") + " "),
      time,
      hide,
    ]);
  }

  /* One question */

  function stateOf(item) {
    var question = find(item);
    if (!item.value.length) return "open";
    return !question || collate.judge.isComplete(question, item.value) ? "answered" : "partly";
  }

  function go(at) {
    change(function (current) {
      current.all = at >= current.items.length;
      current.at = Math.max(0, Math.min(at, current.items.length - 1));
    });
    render();
  }

  function toAll() {
    change(function (current) {
      current.all = true;
    });
    render();
  }

  function flag() {
    var mark = stage.querySelector(".exam-flag");
    if (!mark) return;
    change(function (current) {
      var item = current.items[current.at];
      item.flagged = !item.flagged;
      mark.setAttribute("aria-pressed", String(item.flagged));
      said.textContent = "";
    });
  }

  function progress(current) {
    var done = current.items.filter(function (item) {
      return stateOf(item) === "answered";
    }).length;
    return make("progress", {
      max: String(current.items.length),
      value: String(done),
      "aria-label": collate.word("quiz.exam.done", done, current.items.length),
    });
  }

  function top(current) {
    return make("div", { class: "exam-top" }, [
      make("h2", { tabindex: "-1", id: "exam-head" }, headline(current)),
      clock(current),
      progress(current),
    ]);
  }

  function headline(current) {
    if (current.all) return collate.word("quiz.exam.all");
    return collate.word("quiz.exam.place", current.at + 1, current.items.length);
  }

  function ask(current) {
    var at = current.at;
    var item = current.items[at];
    var question = find(item);
    var host = make("div", { class: "exam-question" });
    if (!question) host.appendChild(make("p", {}, collate.word("quiz.exam.gone")));
    stage.replaceChildren(top(current), host, steps(current));
    shown = null;
    if (!question) return;
    shown = collate.question.show(host, question, {
      seed: current.seed + at,
      feedback: false,
      value: item.value,
      onNext: function () {
        go(at + 1);
      },
      onChange: function (value) {
        change(function (now) {
          now.items[at].value = value.slice();
          stage.querySelector("progress").replaceWith(progress(now));
        });
      },
    });
  }

  function steps(current) {
    var at = current.at;
    var back = button("exam-previous", collate.word("quiz.exam.previous"), function () {
      go(at - 1);
    });
    back.disabled = at === 0;
    var mark = button("exam-flag", collate.word("quiz.exam.flag"), flag);
    mark.setAttribute("aria-pressed", String(current.items[at].flagged));
    return make("div", { class: "exam-steps" }, [
      back,
      button("exam-primary exam-next", collate.word("quiz.exam.next"), function () {
        go(at + 1);
      }),
      mark,
      button("exam-all", collate.word("quiz.exam.all"), toAll),
    ]);
  }

  /* All questions */

  function entry(item, at) {
    var is = stateOf(item);
    var words = collate.word("quiz.exam.state." + is) + (item.flagged ? ", " + collate.word("quiz.exam.state.flagged") : "");
    var one = button("exam-entry " + is + (item.flagged ? " flagged" : ""), String(at + 1), function () {
      go(at);
    });
    one.setAttribute("aria-label", collate.word("quiz.exam.entry", at + 1, words));
    return make("li", {}, [one]);
  }

  function counts(items) {
    var count = { answered: 0, partly: 0, open: 0, flagged: 0 };
    items.forEach(function (item) {
      count[stateOf(item)]++;
      if (item.flagged) count.flagged++;
    });
    return count;
  }

  function legend(count) {
    var keys = ["answered", "partly", "open", "flagged"].map(function (name) {
      return make("li", {}, [
        make("span", { class: "exam-key " + name, "aria-hidden": "true" }),
        collate.word("quiz.exam.state." + name) + ": " + count[name],
      ]);
    });
    return make("ul", { class: "exam-keys plain" }, keys);
  }

  function overview(current) {
    shown = null;
    var grid = make("ol", { class: "exam-grid plain" }, current.items.map(entry));
    stage.replaceChildren(
      top(current),
      grid,
      legend(counts(current.items)),
      make("div", { class: "exam-steps" }, [
        button("exam-return", collate.word("quiz.exam.back", current.at + 1), function () {
          go(current.at);
        }),
        button("exam-primary exam-end", collate.word("quiz.exam.end"), sure),
      ]),
    );
  }

  function sure() {
    var current = state().current;
    var count = counts(current.items);
    var open = count.open + count.partly;
    var dialog = make("dialog", { class: "exam-sure", "aria-labelledby": "exam-sure-head" }, [
      make("h2", { id: "exam-sure-head" }, collate.word("quiz.exam.sure")),
      make("p", {}, open ? collate.word("quiz.exam.sure.open", open) : collate.word("quiz.exam.sure.done")),
      make("div", { class: "exam-steps" }, [
        button("exam-go-on", collate.word("quiz.exam.sure.no"), function () {
          dialog.close();
        }),
        button("exam-primary exam-sure-end", collate.word("quiz.exam.end"), function () {
          dialog.close();
          end();
        }),
      ]),
    ]);
    dialog.addEventListener("close", function () {
      dialog.remove();
    });
    stage.appendChild(dialog);
    dialog.showModal();
  }

  /* The page */

  function look(at) {
    var items = state().history[at].items;
    fetch(items ? servicesOf(items) : [], function () {
      looking = at;
      render();
    });
  }

  function result(entry) {
    shown = null;
    stage.replaceChildren(
      exam.result(entry, find, collate.data.quizIndex, function () {
        looking = -1;
        render();
        document.querySelector(".exam-begin").focus();
      }),
    );
  }

  function offer(history) {
    shown = null;
    stage.replaceChildren();
    start.querySelectorAll(".exam-begin").forEach(function (one) {
      one.disabled = false;
    });
    past.hidden = history.length === 0;
    past.replaceChildren();
    if (history.length) past.append.apply(past, exam.past(history, look, Math.min(past.clientWidth || 320, 640)));
  }

  function render() {
    var value = state();
    var current = value.current;
    if (!value.history[looking]) looking = -1;
    start.hidden = current !== null || looking >= 0;
    document.body.classList.toggle("exam-on", start.hidden);
    document.body.classList.toggle("exam-under-way", current !== null);
    if (current && current.all) overview(current);
    else if (current) ask(current);
    else if (looking >= 0) result(value.history[looking]);
    else offer(value.history);
    clearInterval(ticking);
    if (current) ticking = setInterval(tick, 1000);
    if (current || looking >= 0) settle(current);
    tick();
  }

  /* Where the page goes on: at the question, else at the heading. */
  function settle(current) {
    var head = document.getElementById("exam-head");
    if (shown) {
      said.textContent = headline(current);
      shown.focus();
    } else if (head) head.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function resume() {
    var current = state().current;
    if (!current) {
      render();
      return;
    }
    start.hidden = true;
    fetch(servicesOf(current.items), function () {
      var gone = current.items.filter(function (item) {
        return !find(item);
      }).length;
      if (gone) {
        trouble.textContent = collate.word("quiz.exam.vanished", gone);
        trouble.hidden = false;
      }
      render();
    });
  }

  /* Keys. Those of a question work in it; from elsewhere, as beside its buttons, digits are handed on. */

  function choose(number) {
    var inputs = stage.querySelectorAll(".exam-question input");
    if (number > inputs.length) return false;
    inputs[number - 1].click();
    inputs[number - 1].focus();
    return true;
  }

  function act(key, current, isInside) {
    if (key === "n" || key === "ArrowRight") go(current.at + 1);
    else if (key === "p" || key === "ArrowLeft") go(current.at - 1);
    else if (key === "f") flag();
    else if (key === "o") toAll();
    else return /^[1-9]$/.test(key) && !isInside && choose(Number(key));
    return true;
  }

  function actOnAll(key, current) {
    if (key !== "p" && key !== "o" && key !== "ArrowLeft") return false;
    go(current.at);
    return true;
  }

  document.addEventListener("keydown", function (event) {
    var current = state().current;
    if (!current || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (/^Arrow/.test(event.key) && event.target.type === "radio") return;
    var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    var acted = current.all ? actOnAll(key, current) : act(key, current, event.target.closest("form") !== null);
    if (acted) event.preventDefault();
  });

  document.addEventListener("visibilitychange", tick);

  start.addEventListener("click", function (event) {
    var one = event.target.closest(".exam-begin");
    if (one) begin(Number(one.dataset.questions), Number(one.dataset.minutes));
  });

  collate.store.onChange(function () {
    looking = -1;
    resume();
  });
  collate.store.notice(document.getElementById("exam-store"));
  resume();
})();
