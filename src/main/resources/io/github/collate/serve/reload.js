/* Put into pages by 'collate serve' alone: hears of changes, and shows problems over the page. */
(function () {
  "use strict";

  var EVENTS = "/_collate/events?page=";
  var own = document.currentScript;
  var version = own.dataset.version;
  var asks = own.dataset.asks;
  var stays = document.documentElement.hasAttribute("data-stays"); /* shows nothing that a build makes */
  var events = null;
  var again = false; /* whether it heard before, so that it may have missed something */
  var panel = null;
  var last = null;
  var closed = ""; /* the problems that the author has seen enough of */

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  /* Style sheets: the new one stands beside the old one until it is there, so that the page never shows bare. */
  function swap(link) {
    var next = link.cloneNode();
    var address = new URL(link.href);
    address.searchParams.set("at", String(performance.now()));
    next.href = address.href;
    next.addEventListener("load", () => link.remove());
    next.addEventListener("error", () => next.remove());
    link.after(next);
  }

  function swapStyles(paths) {
    document.querySelectorAll('link[rel="stylesheet"]').forEach(function (link) {
      var path = decodeURIComponent(new URL(link.href).pathname).slice(1);
      if (!path.startsWith("_collate/") && (paths === null || paths.includes(path))) swap(link);
    });
  }

  /* Problems, as text: what stands in notes is never markup here. */
  function count(number, thing) {
    return number + " " + thing + (number === 1 ? "" : "s");
  }

  function title(now) {
    var words = [];
    if (now.errors) words.push(count(now.errors, "error"));
    if (now.total > now.errors) words.push(count(now.total - now.errors, "warning"));
    return words.join(", ");
  }

  function source(problem) {
    var line = make("pre");
    var at = Math.min(problem.column - 1, problem.source.length);
    line.append(problem.source.slice(0, at), make("mark", "", problem.source.slice(at, at + 1) || " "));
    line.append(problem.source.slice(at + 1));
    line.tabIndex = 0;
    line.setAttribute("role", "region");
    line.setAttribute("aria-label", "Source line");
    return line;
  }

  function item(problem) {
    var entry = make("li", problem.error ? "is-error" : "is-warning");
    var head = make("p", "collate-place");
    head.append(make("strong", "", problem.error ? "error" : "warning"), " ", make("code", "", problem.place));
    entry.append(head, make("p", "collate-what", problem.message));
    if (problem.source.trim()) entry.append(source(problem));
    if (problem.hint) entry.append(make("p", "collate-hint", "Hint: " + problem.hint));
    return entry;
  }

  function sheet(now) {
    var section = make("section", "collate-sheet");
    section.setAttribute("role", "dialog");
    section.setAttribute("aria-labelledby", "collate-title");
    section.tabIndex = -1;
    var head = make("div", "collate-head");
    var heading = make("h2", "", title(now));
    heading.id = "collate-title";
    var close = make("button", "", "Close");
    close.type = "button";
    close.addEventListener("click", shut);
    head.append(heading, close);
    var list = make("ol");
    now.problems.forEach((problem) => list.append(item(problem)));
    section.append(head);
    if (now.stands) section.append(make("p", "collate-lead", "The page shows the last good site until this is mended."));
    section.append(list);
    var more = now.total - now.problems.length;
    if (more > 0) section.append(make("p", "collate-lead", count(more, "more problem") + " in the terminal."));
    return section;
  }

  function pill(now) {
    var button = make("button", "collate-pill" + (now.errors ? " is-error" : ""), title(now));
    button.type = "button";
    button.addEventListener("click", function () {
      closed = "";
      draw(now, true);
      panel.querySelector(".collate-sheet").focus();
    });
    return button;
  }

  function shut() {
    closed = JSON.stringify(last.problems);
    draw(last, false);
    panel.querySelector("button").focus();
  }

  function draw(now, asked) {
    if (!panel) {
      panel = make("div", "");
      panel.id = "collate-problems";
      panel.setAttribute("role", "alert");
      panel.addEventListener("keydown", function (event) {
        if (event.key === "Escape" && panel.querySelector(".collate-sheet")) shut();
      });
      document.body.append(panel);
    }
    last = now;
    if (now.total === 0) {
      closed = "";
      panel.replaceChildren();
    } else if (asked || (now.errors > 0 && closed !== JSON.stringify(now.problems))) {
      panel.replaceChildren(sheet(now));
    } else {
      panel.replaceChildren(pill(now));
    }
  }

  /* The page that asks the author is led to where he sees how much is unsure. */
  function leadToQuestions() {
    var after = document.querySelector("main .lead") || document.querySelector("main h1");
    if (!asks || !after || !/^\/(ledger|contradictions)(\.html)?$/.test(location.pathname)) return;
    var link = make("a", "", "Answer what the machine is unsure of");
    link.href = asks;
    var line = make("p", "collate-asks");
    line.append(link);
    after.after(line);
  }

  /* Hearing */
  function sameRun(other) {
    return other.split("-")[0] === version.split("-")[0];
  }

  /* Whether the page came before there was a site, and so without its styles. */
  function isFirst() {
    return version.endsWith("-0");
  }

  function load() {
    stop();
    location.reload();
  }

  /* Takes over what differs in the page, if it can be; else loads it. */
  async function exchange(now) {
    var page = await fetch(location.href);
    if (!page.ok || !window.collateSwap(await page.text(), now.version)) return load();
    version = now.version;
    own.dataset.version = version;
    take(now);
  }

  function hear(event) {
    var now = JSON.parse(event.data);
    if (now.version === version) return take(now);
    if (!stays && now.since === version) return exchange(now).catch(load);
    if (!stays || isFirst() || !sameRun(now.version)) return load();
    version = now.version;
    document.dispatchEvent(new Event("collate-built"));
    take(now);
  }

  function take(now) {
    if (now.styles.length > 0) swapStyles(now.styles);
    var same = last && JSON.stringify([last.problems, last.total]) === JSON.stringify([now.problems, now.total]);
    if (!same && (last || now.total > 0)) draw(now, false);
  }

  function start() {
    if (events || document.hidden) return;
    events = new EventSource(EVENTS + encodeURIComponent(location.pathname.slice(1)));
    events.addEventListener("now", hear);
    events.addEventListener("open", function () {
      if (again) swapStyles(null);
      again = true;
    });
  }

  /* A browser keeps few connections to a server: one that nobody looks at gives its own back. */
  function stop() {
    if (events) events.close();
    events = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  window.addEventListener("pageshow", start);
  window.addEventListener("pagehide", stop);
  start();
  leadToQuestions();

  /* A worker of a site served here earlier would show that one's pages. */
  if (navigator.serviceWorker) {
    navigator.serviceWorker
      .getRegistrations()
      .then((all) => all.forEach((one) => one.unregister()))
      .catch((failed) => console.debug(failed.message));
  }
})();
