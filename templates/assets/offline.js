/* The page on which a reader stores the site on the device, brings it up to date, and removes it. The worker sw.js does it. */
(function () {
  "use strict";

  var collate = window.collate;
  var say = collate.word;
  var workers = navigator.serviceWorker;
  var WAIT = 6000; /* milliseconds without a word from a worker that is storing: it was ended */

  var section = document.getElementById("device-browser");
  var state = section.querySelector(".device-state");
  var bar = section.querySelector(".device-progress");
  var choice = section.querySelector(".device-choice");
  var actions = section.querySelector(".device-actions");
  var more = section.querySelector(".device-more");

  var sums = null; /* of the newest version; none without a network */
  var told = { now: null, next: null, offer: null, running: null, error: "" };
  var lasting = null; /* whether the browser promised to keep what is stored */
  var installer = null;
  var timer = 0;

  function show(id) {
    document.getElementById(id).hidden = false;
  }

  /* 1 MB is a million bytes, as on a device's own list. */
  function size(bytes) {
    if (bytes < 1e6) return say("device.kb", Math.max(1, Math.round(bytes / 1e3)));
    return say("device.mb", (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0));
  }

  function total(what, sheets) {
    return sums.pages[what] + (sheets ? sums.sheets[what] : 0);
  }

  function wantsSheets() {
    return choice.querySelector("input:checked").value === "yes";
  }

  function named(site) {
    if (!site.date) return site.version.slice(0, 7);
    var day = new Date(site.date + "T00:00:00Z");
    var form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Intl.DateTimeFormat(document.documentElement.lang, form).format(day);
  }

  /* Asking the worker */
  function ask(message) {
    return workers.ready.then(function (registration) {
      registration.active.postMessage(message);
    });
  }

  function hear(message) {
    if (!message || message.collate !== "offline") return;
    Object.assign(told, message);
    clearTimeout(timer);
    if (told.running) {
      timer = setTimeout(function () {
        told.running = null;
        ask({ collate: "tell" });
      }, WAIT);
    }
    draw();
  }

  function store(sheets) {
    told.error = "";
    told.running = { done: 0, total: 0 };
    draw();
    var kept = navigator.storage && navigator.storage.persist ? navigator.storage.persist() : Promise.resolve(false);
    kept
      .then(function (promised) {
        lasting = promised;
        return workers.register("sw.js", { updateViaCache: "none" });
      })
      .then(() => ask({ collate: "store", sheets: sheets }))
      .catch(function (failed) {
        console.debug(failed.message);
        told.running = null;
        told.error = "other";
        draw();
      });
  }

  function remove() {
    ask({ collate: "remove" })
      .then(() => workers.getRegistration())
      .then((registration) => registration && registration.unregister());
  }

  /* Showing */
  var buttons = [];

  function button(words, act, main) {
    buttons.push({ words: words, act: act, main: main });
  }

  /* Buttons are kept where they stay the same, and with them the focus. */
  function placeButtons() {
    var old = Array.from(actions.children);
    var same = old.length === buttons.length && old.every((one, at) => one.textContent === buttons[at].words);
    if (same) return;
    var focused = actions.contains(document.activeElement);
    actions.replaceChildren(
      ...buttons.map(function (one) {
        var made = document.createElement("button");
        made.type = "button";
        made.className = one.main ? "button" : "button quiet";
        made.textContent = one.words;
        made.addEventListener("click", one.act);
        return made;
      }),
    );
    if (focused && actions.firstChild) actions.firstChild.focus();
  }

  function text(element, words) {
    if (element.textContent !== words) element.textContent = words;
  }

  function drawRunning() {
    var part = told.running;
    text(state, say("device.storing"));
    bar.firstElementChild.value = part.total ? part.done / part.total : 0;
    text(bar.querySelector(".device-done"), part.total ? say("device.done", size(part.done), size(part.total)) : "");
    button(say("device.cancel"), () => ask({ collate: "cancel" }));
  }

  function drawStopped() {
    text(state, say("device.stopped"));
    button(say("device.go-on"), () => store(told.next.sheets), true);
    button(say("device.cancel"), () => ask({ collate: "cancel" }));
  }

  function drawStored() {
    var now = told.now;
    var kind = now.sheets ? "device.stored.sheets" : "device.stored.pages";
    var words = [say(kind, named(now), size(now.bytes))];
    if (told.offer) {
      words.push(say("device.newer", size(told.offer.bytes)));
      button(say("device.get", size(told.offer.bytes)), () => store(now.sheets), true);
    } else if (sums) {
      words.push(say("device.newest"));
    }
    text(state, words.join(" "));
    if (sums && sums.sheets.files > 0 && !told.offer) {
      if (now.sheets) button(say("device.without-sheets"), () => store(false));
      else button(say("device.with-sheets", size(sums.sheets.bytes)), () => store(true));
    }
    button(say("device.remove"), remove);
  }

  function drawNothing() {
    text(state, say("device.none"));
    if (!sums) return text(state, say("device.error.offline"));
    button(say("device.store", size(total("bytes", wantsSheets()))), () => store(wantsSheets()), true);
  }

  function draw() {
    buttons = [];
    bar.hidden = !told.running;
    choice.hidden = true;
    var words = [];
    if (told.running) drawRunning();
    else if (told.next) drawStopped();
    else if (told.now) drawStored();
    else {
      choice.hidden = !sums || sums.sheets.files === 0;
      drawNothing();
    }
    if (told.error) words.push(say("device.error." + told.error));
    else if (!told.now && !told.running && sums) {
      words.push(say("device.download", size(total("download", wantsSheets()))));
    }
    if (told.now && lasting !== null) words.push(say(lasting ? "device.lasting" : "device.fleeting"));
    if (installer && !told.running) button(say("device.install"), install);
    text(more, words.join(" "));
    placeButtons();
  }

  /* Installing */
  function install() {
    var now = installer;
    installer = null;
    now.prompt();
    draw();
  }

  window.addEventListener("beforeinstallprompt", function (event) {
    event.preventDefault();
    installer = event;
    draw();
  });

  /* Starting */
  function begin() {
    show("device-browser");
    if (!window.isSecureContext || !workers || !window.caches) {
      text(state, say(window.isSecureContext ? "device.unable" : "device.insecure"));
      return;
    }
    choice.addEventListener("change", draw);
    workers.addEventListener("message", (event) => hear(event.data));
    if (navigator.storage && navigator.storage.persisted) {
      navigator.storage.persisted().then(function (promised) {
        lasting = promised;
        draw();
      });
    }
    workers.getRegistration().then(function (registration) {
      draw();
      if (registration) ask({ collate: "tell" }).then(() => ask({ collate: "check" }));
    });
  }

  function summed() {
    sums = (collate.data && collate.data.offline) || null;
    if (sums) {
      choice.querySelector("[data-of=pages]").textContent = size(total("bytes", false));
      choice.querySelector("[data-of=sheets]").textContent = size(total("bytes", true));
      document.getElementById("device-zip").hidden = sums.zip === 0;
      document.querySelector(".device-size").textContent = sums.zip ? "(" + size(sums.zip) + ")" : "";
    }
    begin();
  }

  if (location.protocol === "file:") {
    show("device-folder");
    document.getElementById("device-zip").hidden = true;
    return;
  }
  document.getElementById("device-absent").hidden = location.hash !== "#absent";
  var script = document.createElement("script");
  script.src = "data/offline.js";
  script.onload = script.onerror = summed;
  document.head.append(script);
})();
