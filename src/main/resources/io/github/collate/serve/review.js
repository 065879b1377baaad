/* The page of 'collate serve' that asks the author: one pair at a time, one key for each answer. */
(function () {
  "use strict";

  var HOME = "/_collate/review/";
  var secret = document.currentScript.dataset.secret;
  var shown = null; /* what the server said last */
  var busy = false; /* an answer is under way: a key pressed now would be one to a question nobody has seen */
  var turn = 0; /* of requests, so that one overtaken by an answer is not heard */
  var pending = null; /* the key that waits for what is said in the dialog */

  theme();

  /* As the reader chose it on the site; own-start.js keeps it. */
  function theme() {
    try {
      var chosen = (JSON.parse(localStorage.getItem("collate-study") || "{}").page || {}).theme;
      if (/^(?:light|dark)$/.test(chosen)) document.documentElement.dataset.theme = chosen;
    } catch (unreadable) {
      console.debug(unreadable.message);
    }
  }

  function at(id) {
    return document.getElementById(id);
  }

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  /* Asking the server */
  function send(path, options) {
    return fetch(HOME + path, options).then(function (answer) {
      if (answer.status === 403) location.reload(); /* another process serves now; it has what was answered */
      return answer.json().then((said) => ({ status: answer.status, said: said }));
    });
  }

  function ask() {
    if (busy) return;
    var mine = ++turn;
    send("now")
      .then(function (got) {
        if (mine !== turn) return;
        if (got.status === 503) setTimeout(ask, 300);
        draw(got.said);
      })
      .catch(lost);
  }

  function tell(key, topic, reason) {
    if (busy || !shown) return;
    busy = true;
    turn++;
    var body = { question: shown.sheet ? shown.sheet.id : "", key: key, topic: topic, reason: reason };
    var headers = { "Content-Type": "application/json", "X-Collate-Secret": secret };
    send("answer", { method: "POST", headers: headers, body: JSON.stringify(body) })
      .then(function (got) {
        busy = false;
        taken(got.said);
      })
      .catch(lost);
  }

  function lost(failure) {
    busy = false;
    at("notice").textContent = "collate serve does not answer: start it again, nothing is lost. (" + failure.message + ")";
  }

  /* What it said */
  function taken(said) {
    var before = shown && shown.sheet ? shown.sheet.id : "";
    var same = said.sheet && said.sheet.id === before;
    if (!same) at("reason").value = "";
    if (at("more").open && same && !said.problem) at("more-notice").textContent = said.notice;
    else at("more").close();
    draw(said);
  }

  function draw(said) {
    if (!said.keys) {
      at("notice").textContent = said.notice;
      return;
    }
    var before = shown && shown.sheet ? shown.sheet.id : "";
    /* A round in between takes away nothing that was told of the question. */
    if (said.notice || said.problem || !said.sheet || said.sheet.id !== before) {
      at("notice").textContent = said.notice;
      at("problem").replaceChildren();
    }
    shown = said;
    at("progress").textContent = said.total > 0 ? said.progress : "";
    at("far").max = Math.max(said.total, 1);
    at("far").value = said.asked;
    if (said.problem) at("problem").append(problem(said.problem));
    at("question").hidden = !said.sheet;
    at("keys").hidden = said.total === 0;
    if (said.sheet && said.sheet.id !== before) question(said.sheet);
    keys(said);
  }

  function problem(found) {
    var box = make("div", "asking-problem");
    var head = make("p");
    head.append(make("strong", "", "error"), " ", make("code", "", found.place));
    box.append(head, make("p", "", found.message));
    if (found.source.trim()) box.append(make("pre", "", found.source));
    box.append(make("p", "", "Hint: " + found.hint));
    return box;
  }

  function question(sheet) {
    at("asks").textContent = sheet.asks;
    side(at("one"), "1", sheet.one, ["t", "x"]);
    side(at("other"), "2", sheet.other, ["T", "X"]);
    at("parts").replaceChildren();
    part("agree", sheet.agree);
    part("differ", sheet.differ);
    at("ruling").hidden = !sheet.ruling;
    at("ruling-text").textContent = sheet.ruling;
    window.scrollTo(0, 0);
  }

  function part(name, words) {
    if (words.length === 0) return;
    var row = make("div");
    row.append(make("dt", "", name), make("dd", "", words.join("; ")));
    at("parts").append(row);
  }

  function side(card, number, said, offers) {
    var head = make("h3", "", number + " ");
    head.id = card.id + "-title";
    head.append(make("span", "", "set " + said.set));
    var words = make("p", "asking-words");
    said.words.forEach(function (run) {
      if (run.kind === "BETWEEN") words.append(run.text);
      else words.append(make("span", run.kind === "BOTH" ? "both" : "one", run.text));
    });
    card.replaceChildren(head, make("code", "asking-place", said.place));
    if (said.path) card.append(make("p", "asking-path", said.path));
    card.append(words);
    if (said.also.length > 0) card.append(make("p", "asking-also", "also " + said.also.join(", ")));
    var row = make("p", "asking-keys");
    shown.keys.filter((key) => offers.includes(key.sign)).forEach((key) => row.append(button(key)));
    card.append(row);
  }

  function button(key) {
    var element = make("button");
    element.type = "button";
    element.dataset.key = key.sign;
    element.setAttribute("aria-keyshortcuts", key.sign === key.sign.toLowerCase() ? key.sign : "Shift+" + key.sign);
    element.append(make("kbd", "", key.sign), " " + key.words);
    element.addEventListener("click", () => press(key));
    return element;
  }

  /* Made once, so that the focus stays where it is. */
  function keys(said) {
    var row = at("keys");
    if (row.childElementCount === 0) {
      said.keys.filter((key) => !key.reason && key.sign !== "r").forEach((key) => row.append(button(key)));
      var again = make("button", "first", "Look for more");
      again.type = "button";
      again.dataset.key = "again";
      again.addEventListener("click", () => tell("again", "", ""));
      row.append(again);
    }
    row.querySelectorAll("button").forEach(function (element) {
      var key = element.dataset.key;
      element.hidden = key === "again" ? Boolean(said.sheet) : key !== "u" && !said.sheet;
    });
  }

  /* Keys */
  function press(key) {
    if (key.sign === "r") at("reason").focus();
    else if (key.reason) more(key);
    else tell(key.sign, "", at("reason").value);
  }

  function more(key) {
    var said = key.sign === key.sign.toLowerCase() ? shown.sheet.one : shown.sheet.other;
    pending = key;
    at("more-title").textContent = key.words;
    at("more-said").textContent = said.words.map((run) => run.text).join("");
    at("more-topic").hidden = !key.topic;
    at("topic").disabled = !key.topic; /* else the browser asks for it */
    at("more-notice").textContent = "";
    at("topic").value = "";
    at("more-reason").value = at("reason").value;
    if (key.topic && at("topics").childElementCount === 0) choices();
    at("more").showModal();
    at(key.topic ? "topic" : "more-reason").focus();
  }

  function choices() {
    send("choices")
      .then(function (got) {
        if (got.status !== 200) return;
        got.said.forEach(function (topic) {
          var option = make("option", "", topic.name);
          option.value = topic.id;
          at("topics").append(option);
        });
      })
      .catch(lost);
  }

  function start() {
    document.addEventListener("keydown", function (event) {
      var typing = event.target.closest("input, dialog") !== null;
      if (event.target.id === "reason" && /^(Enter|Escape)$/.test(event.key)) event.target.blur();
      if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat || !shown) return;
      var found = shown.keys.find((key) => key.sign === event.key) || shown.keys.find((key) => key.sign === event.key.toLowerCase());
      if (!found || (!shown.sheet && found.sign !== "u")) return;
      event.preventDefault();
      press(found);
    });
    at("more-form").addEventListener("submit", function (event) {
      event.preventDefault();
      tell(pending.sign, at("topic").value, at("more-reason").value);
    });
    at("more-close").addEventListener("click", () => at("more").close());
    at("ruling-copy").addEventListener("click", function () {
      navigator.clipboard
        .writeText(shown.sheet.ruling)
        .then(() => (at("notice").textContent = "Copied."))
        .catch((denied) => (at("notice").textContent = "Not copied: " + denied.message));
    });
    document.addEventListener("collate-built", ask);
    ask();
  }

  document.addEventListener("DOMContentLoaded", start);
})();
