/* The review page: what is due, one card at a time, graded by the learner; then what is to come. */
(function () {
  "use strict";

  var collate = window.collate;
  var root = document.getElementById("review");
  if (!root) return;

  var schedule = collate.schedule;
  var store = collate.store;
  var session = at("session");
  var deck = collate.deck;
  var past = []; // what undo takes back
  var shown = null;
  var finished = 0; // cards graded in this session
  var KEPT = 30000; // reviews in the log; older ones are forgotten, the cards keep their numbers

  function at(name) {
    return root.querySelector("[data-at=" + name + "]");
  }

  function word() {
    return collate.word.apply(null, arguments);
  }

  function make(tag, kind, text) {
    var element = document.createElement(tag);
    if (kind) element.className = kind;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function on(name, act) {
    root.querySelectorAll("[data-do=" + name + "]").forEach(function (button) {
      button.addEventListener("click", act);
    });
  }

  /* A session */
  function start() {
    if (!deck.isLoaded()) {
      deck.load(start, failed);
      return;
    }
    finished = 0;
    open(true);
    next();
  }

  /* A session has the page to itself. */
  function open(isOpen) {
    session.hidden = !isOpen;
    at("today").hidden = isOpen;
    at("overview").hidden = isOpen;
    document.body.classList.toggle("in-session", isOpen);
  }

  function stop() {
    shown = null;
    open(false);
    show();
    var button = root.querySelector("[data-do=start]");
    (button.disabled ? at("state") : button).focus();
  }

  function next() {
    var lists = deck.queue();
    if (lists.next === undefined) stop();
    else ask(lists.next, lists);
  }

  function ask(key, lists) {
    var entry = deck.item(key);
    var card = store.get("cards")[key];
    var place = at("card");
    shown = { key: key, revealed: false };
    bar(lists);
    at("grades").hidden = true;
    at("reveal").hidden = key.charAt(0) === "q";
    place.textContent = "";
    place.tabIndex = -1;
    place.append(make("p", "asked-of", about(key, entry, card)));
    var host = make("div", "asked-body");
    place.append(host);
    if (key.charAt(0) === "q") question(host, entry.item, card);
    else fact(host, entry.item);
    scrollTo(0, 0);
  }

  function about(key, entry, card) {
    var kind = word(key.charAt(0) === "q" ? "quiz.review.question" : "quiz.review.fact");
    var age = !card ? "quiz.review.is-new" : card.state === 2 ? "quiz.review.is-known" : "quiz.review.is-learning";
    return [entry.service.name, kind, word(age)].join(" \u00b7 ");
  }

  function bar(lists) {
    var progress = at("progress");
    progress.max = Math.max(1, finished + lists.left);
    progress.value = finished;
    at("left").textContent = word("quiz.review.left", lists.left);
    undoable();
  }

  function undoable() {
    root.querySelectorAll("[data-do=undo]").forEach(function (button) {
      button.disabled = past.length === 0;
      button.hidden = button.disabled && session.hidden;
    });
  }

  function question(host, item, card) {
    var asked = shown;
    var unknown = make("button", "tool", word("quiz.review.unknown"));
    unknown.type = "button";
    unknown.addEventListener("click", giveUp);
    asked.actions = unknown;
    asked.widget = collate.question.show(host, item, {
      seed: schedule.mixed(item.id) + (card ? card.reps : 0),
      feedback: true,
      actions: unknown,
      onAnswer: function (answer) {
        if (shown !== asked || asked.revealed) return;
        remember(item.id, answer);
        reveal(answer.right ? 3 : 1);
      },
    });
    asked.widget.focus();
  }

  /* Who does not know shows the answer instead of guessing. */
  function giveUp() {
    remember(deck.item(shown.key).item.id, { right: false });
    shown.widget.reveal();
    reveal(1);
  }

  /* Notes the answer for practice too, and what undo has to bring back. */
  function remember(id, answer) {
    var before = collate.learner.of(id);
    shown.before = { id: id, answer: before && Object.assign({}, before) };
    collate.learner.record(id, answer.right);
  }

  /* A fact with a gap, or a question of the notes; what fills or answers it is heard when it appears. */
  function fact(host, item) {
    var front = make("p", "front");
    if (item.about) host.append(make("p", "under", item.about.join(" \u203a ")));
    item.front.split("___").forEach(function (piece, index) {
      if (index > 0) front.append(gap());
      front.append(piece);
    });
    var answer = make("div", "back");
    answer.setAttribute("role", "status");
    host.append(front, answer);
    at("card").focus();
  }

  function gap() {
    var gap = make("span", "gap");
    gap.append(make("span", "hidden", word("quiz.review.gap")));
    return gap;
  }

  function fill(item) {
    var gaps = root.querySelectorAll(".gap");
    gaps.forEach(function (gap) {
      gap.replaceWith(make("mark", "filled", item.back));
    });
    var back = root.querySelector(".back");
    var link = make("a", "", word("quiz.review.read"));
    link.href = (document.documentElement.dataset.root || "") + item.read;
    back.append(make("p", gaps.length > 0 ? "hidden" : "front", item.back), link);
  }

  /* Shows the answer and the grades, the likeliest in focus. */
  function reveal(grade) {
    if (!shown || shown.revealed) return;
    var asked = shown;
    asked.revealed = true;
    if (asked.key.charAt(0) === "f") fill(deck.item(asked.key).item);
    else asked.actions.remove();
    at("reveal").hidden = true;
    at("grades").hidden = false;
    var now = collate.now();
    var all = schedule.grades(store.get("cards")[asked.key], now);
    at("grades").querySelectorAll("button").forEach(function (button) {
      var number = Number(button.dataset.grade);
      button.querySelector("span").textContent = wait(all[number], now);
      button.classList.toggle("likely", number === grade);
    });
    setTimeout(function () {
      if (shown === asked) at("grades").querySelector(".likely").focus({ preventScroll: true });
    });
  }

  /* How long until a card comes back. */
  function wait(card, now) {
    if (card.days >= 365) return word("quiz.review.years", Math.round(card.days / 36.5) / 10);
    if (card.days >= 30) return word("quiz.review.months", Math.round(card.days / 3) / 10);
    if (card.days > 0) return word("quiz.review.days", card.days);
    return word("quiz.review.minutes", Math.max(1, Math.round((card.due - now) / 6e4)));
  }

  function grade(number) {
    if (!shown || !shown.revealed) return;
    var now = collate.now();
    var cards = store.get("cards");
    var card = cards[shown.key];
    var line = schedule.line(shown.key, card, number, now);
    cards[shown.key] = schedule.grades(card, now)[number];
    store.set("cards", cards);
    store.set("log", store.get("log").concat([line]).slice(-KEPT));
    past.push({ key: shown.key, card: card, line: line, before: shown.before });
    finished++;
    next();
  }

  function undo() {
    var last = past.pop();
    if (!last) return;
    put("cards", last.key, last.card);
    if (last.before) put("answers", last.before.id, last.before.answer);
    var text = JSON.stringify(last.line);
    var log = store.get("log");
    var index = log.map(function (entry) { return JSON.stringify(entry); }).lastIndexOf(text); // prettier-ignore
    store.set(
      "log",
      log.filter(function (entry, at) {
        return at !== index;
      }),
    );
    finished = Math.max(0, finished - 1);
    open(true);
    ask(last.key, deck.queue());
  }

  function put(part, id, value) {
    var all = store.get(part);
    if (value === undefined) delete all[id];
    else all[id] = value;
    store.set(part, all);
  }

  /* Today, and what is to come */
  function show() {
    store.notice(at("problem"));
    collate.overview.show(root);
    undoable();
    if (collate.study) collate.study.show();
  }

  function failed(path) {
    at("state").textContent = word("quiz.review.failed", path);
  }

  function refresh() {
    past = [];
    if (shown) stop();
    else load();
  }

  /* A learner who has cards sees at once what is due; the data of others wait for the start. */
  function load() {
    if (Object.keys(store.get("cards")).length === 0) show();
    else deck.load(show, failed);
  }

  function drop(gone) {
    var cards = store.get("cards");
    gone.forEach(function (key) {
      delete cards[key];
    });
    store.set("cards", cards);
    at("moved").hidden = true;
    show();
  }

  /* Cards of facts that moved go along; those of facts that are no more go when the learner has read so. */
  function follow() {
    var cards = store.get("cards");
    var result = schedule.follow(cards, deck.index("cardsIndex").moved);
    var place = at("moved");
    place.hidden = result.moved.length + result.gone.length === 0;
    if (result.moved.length > 0) {
      store.set("cards", cards);
      place.append(make("p", "", word("quiz.review.moved", result.moved.length)));
    }
    if (result.gone.length === 0) return;
    var button = make("button", "", word("quiz.review.drop"));
    button.type = "button";
    button.addEventListener("click", function () {
      drop(result.gone);
    });
    place.append(make("p", "", word("quiz.review.gone", result.gone.length)), button);
  }

  on("start", start);
  on("stop", stop);
  on("undo", undo);
  on("reveal", function () {
    reveal(3);
  });
  at("grades").addEventListener("click", function (event) {
    var button = event.target.closest("[data-grade]");
    if (button) grade(Number(button.dataset.grade));
  });

  /* Keys work while the focus is in the session: space shows the answer, 1 to 4 grade, u takes back. */
  session.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (shown.revealed && /^[1-4]$/.test(event.key)) grade(Number(event.key));
    else if (event.target.closest("input, select, textarea")) return;
    else if (event.key === "u") undo();
    else if (event.key === " " && !shown.revealed && !event.target.closest("button, a")) root.querySelector("[data-do=reveal]").click(); // prettier-ignore
    else return;
    event.preventDefault();
  });

  collate.load(
    root.dataset.indexes.split(" "),
    function () {
      root.hidden = false;
      collate.overview.choices(root, load);
      follow();
      load();
      store.onChange(refresh);
    },
    function (path) {
      root.hidden = false;
      failed(path);
    },
  );
})();
