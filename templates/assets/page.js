/*
 * On every page, small: the list of contents follows the scroll, permalinks copy their address, keys and links to services
 * load what answers them on first use.
 */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var settings = (collate.page = collate.page || {});
  var tools = document.getElementById("page-tools");
  var KEYS = ["assets/page.css", "assets/page-words.js", "assets/store.js", "assets/page-keys.js"];
  var PREVIEW = ["assets/page.css", "assets/page-words.js", "data/previews.js", "assets/preview.js"];
  var SERVICE = "main a[href*='services/'], main a[data-service]";
  var loader;

  /* Loads files once, then goes on. */
  function use(paths, then) {
    if (collate.load) return collate.load(paths, then);
    loader = loader || collate.find.all(["assets/load.js"]);
    loader.then(() => collate.load(paths, then));
  }

  /* Tells something to eyes and ears, for a while. */
  settings.say = function (text) {
    var said = document.getElementById("page-said");
    clearTimeout(settings.quiet);
    said.textContent = text;
    settings.quiet = setTimeout(() => (said.textContent = ""), 4000);
  };

  function isAbove(link) {
    var head = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return head && head.offsetParent && head.getBoundingClientRect().top < 120;
  }

  function follow() {
    var waiting = false;
    var current = null;
    function mark() {
      waiting = false;
      var links = Array.from(document.querySelectorAll(".contents a[href^='#']"));
      var link = links.reverse().find(isAbove);
      if (link === current) return;
      if (current) current.removeAttribute("aria-current");
      current = link;
      if (!link) return;
      link.setAttribute("aria-current", "location");
      var list = link.closest(".unfold-body");
      var place = link.offsetTop - list.offsetTop;
      if (place < list.scrollTop || place > list.scrollTop + list.clientHeight - 48) list.scrollTop = place - list.clientHeight / 2;
    }
    function soon() {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    }
    addEventListener("scroll", soon, { passive: true });
    addEventListener("resize", soon);
    soon();
  }

  /* The link still leads where it leads; where nothing can be copied, that is all it does. */
  function copy(href) {
    function done() {
      settings.say(document.getElementById("page-said").dataset.copied);
    }
    if (navigator.clipboard) navigator.clipboard.writeText(href).then(done, () => {});
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a.hash, a.permalink");
    var plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain) copy(link.href);
    if (event.target.closest("#page-help")) use(KEYS, () => settings.help());
  });

  /* Where single keys are off, no script hears them but in a field. */
  addEventListener(
    "keydown",
    function (event) {
      var single = /^\S$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!single || event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) return;
      if (settings.keys === false) return event.stopImmediatePropagation();
      var own = document.body.matches(".practice, .review, .exam") ? "?t" : "?tnphcu";
      if (own.indexOf(event.key) < 0 || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      use(KEYS, () => settings.key(event.key));
    },
    true,
  );

  function preview(event) {
    var link = event.target.closest && event.target.closest(SERVICE);
    if (!link || link.closest(".page-preview") || event.pointerType === "touch") return;
    if (event.type === "focusin" && !link.matches(":focus-visible")) return;
    use(PREVIEW, () => settings.preview(link));
  }

  document.addEventListener("pointerover", preview);
  document.addEventListener("focusin", preview);

  var theme = tools.querySelector("[value=" + (document.documentElement.dataset.theme || "system") + "]");
  theme.checked = true;
  tools.addEventListener("change", (event) => use(KEYS, () => settings.look(event.target.value)));
  tools.hidden = false;
  follow();
})();
