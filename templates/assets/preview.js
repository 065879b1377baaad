/* A small card about the service that a link leads to: on hover after a moment, or at once for the keyboard. */
(function () {
  "use strict";

  var collate = window.collate;
  var word = collate.word;
  var SOON = 300;
  var LATER = 250;
  var GAP = 8;
  var known = collate.data.previews;
  var here = document.querySelector(".own-tools[data-service]");
  var card;
  var shown = null;
  var coming = 0;
  var going = 0;

  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  /* The service a link leads to, unless it is this page's. */
  function service(link) {
    var found = /services\/([^/#?]+)\.html(?:$|[#?])/.exec(link.href);
    var id = found && decodeURIComponent(found[1]);
    return id && known[id] && !(here && here.dataset.service === id) ? known[id] : null;
  }

  function fill(of) {
    card.textContent = "";
    card.append(element("strong", "", of.name), element("p", "", of.summary));
    if (of.numbers) {
      var list = element("dl");
      of.numbers.forEach(function (number) {
        var row = element("div");
        var values = number.values.map((value) => (value.bound ? word("page.bound." + value.bound, value.shown) : value.shown));
        row.append(element("dt", "", number.about), element("dd", "", values.join(", ")));
        list.append(row);
      });
      card.append(list);
    }
    card.append(element("p", "counts", word("page.facts", of.facts)));
  }

  function place(link) {
    var at = link.getClientRects()[0] || link.getBoundingClientRect();
    var size = card.getBoundingClientRect();
    var below = at.bottom + GAP + size.height < innerHeight || at.top - GAP < size.height;
    var left = Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - size.width - GAP));
    card.style.left = left + scrollX + "px";
    card.style.top = (below ? at.bottom + GAP : at.top - GAP - size.height) + scrollY + "px";
  }

  function hide() {
    clearTimeout(coming);
    clearTimeout(going);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  }

  function show(link, of) {
    hide();
    fill(of);
    card.hidden = false;
    shown = link;
    link.setAttribute("aria-describedby", card.id);
    place(link);
  }

  function leave() {
    clearTimeout(coming);
    clearTimeout(going);
    going = setTimeout(hide, LATER);
  }

  function build() {
    card = element("div", "page-preview");
    card.id = "page-preview";
    card.setAttribute("role", "tooltip");
    card.hidden = true;
    card.addEventListener("pointerenter", () => clearTimeout(going));
    card.addEventListener("pointerleave", leave);
    document.querySelector("main").append(card);
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") hide();
    });
  }

  /* A link was reached. */
  collate.page.preview = function (link) {
    var of = service(link);
    if (!of) return;
    clearTimeout(going);
    clearTimeout(coming);
    if (shown === link) return;
    var focused = document.activeElement === link;
    if (!focused && !link.matches(":hover")) return;
    link.addEventListener("pointerleave", leave, { once: true });
    link.addEventListener("blur", hide, { once: true });
    coming = setTimeout(() => show(link, of), focused ? 0 : SOON);
  };

  build();
})();
