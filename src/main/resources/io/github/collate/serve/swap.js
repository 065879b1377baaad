/*
 * Put into pages by 'collate serve' alone: shows what differs in a newer page, without loading it, where no script can
 * miss what goes or what comes. Scripts with 'data-late' keep no element that they do not listen at.
 */
(function () {
  "use strict";

  var FOREIGN = "script[src]:not([data-late], [src^='/_collate/'])";
  var root = document.documentElement;
  var served = root.cloneNode(true); /* as it came: no script that waits for the whole page has run */
  var live = new WeakMap(); /* a node of that, to the one that is shown */
  var attended = []; /* elements that scripts listen at */
  var listen = EventTarget.prototype.addEventListener;

  EventTarget.prototype.addEventListener = function () {
    if (this instanceof Element) attended.push(this);
    return listen.apply(this, arguments);
  };

  function pair(node, shown) {
    live.set(node, shown);
    for (var a = node.firstChild, b = shown.firstChild; a; a = a.nextSibling, b = b.nextSibling) pair(a, b);
  }

  function alike(one, other) {
    return one.nodeType === Node.ELEMENT_NODE && one.cloneNode(false).isEqualNode(other.cloneNode(false));
  }

  /* Finds what differs within: nodes side by side that go, and those that come in their stead. */
  function compare(one, other, found) {
    var gone = Array.from(one.childNodes);
    var come = Array.from(other.childNodes);
    while (gone.length > 0 && come.length > 0 && gone.at(-1).isEqualNode(come.at(-1))) {
      gone.pop();
      come.pop();
    }
    var end = one.childNodes[gone.length] || null;
    var from = gone.findIndex((node, at) => !come[at] || !node.isEqualNode(come[at]));
    from = from < 0 ? gone.length : from;
    gone.splice(0, from);
    come.splice(0, from);
    if (gone.length !== come.length) return found.push({ parent: one, gone: gone, come: come, end: end });
    gone.forEach(function (node, at) {
      if (alike(node, come[at])) compare(node, come[at], found);
      else if (!node.isEqualNode(come[at])) found.push({ parent: one, gone: [node], come: [come[at]], end: node.nextSibling });
    });
  }

  /* Whether there is something in what comes that scripts take in as the page is loaded, by its kind. */
  function wants(come) {
    var names = attended.map((one) => one.localName + Array.from(one.classList, (name) => "." + CSS.escape(name)).join(""));
    var kinds = names.concat("script", "style", "link", "template").join();
    return come.nodeType === Node.ELEMENT_NODE && (come.matches(kinds) || come.querySelector(kinds) !== null);
  }

  /* Only what is as it came, and where it came, is exchanged: a script or the reader did something to the rest. */
  function fits(change) {
    var parent = live.get(change.parent);
    var places = Array.from(change.parent.childNodes, (node) => live.get(node));
    var stands = parent.isConnected && places.length === parent.childNodes.length;
    return (
      stands &&
      parent.closest("body") !== null &&
      places.every((node, at) => node === parent.childNodes[at]) &&
      change.gone.every((node) => live.get(node).isEqualNode(node)) &&
      !change.gone.some((node) => live.get(node).contains(document.querySelector(":target"))) &&
      !attended.some((one) => one.contains(parent) || change.gone.some((node) => live.get(node).contains(one))) &&
      !change.come.some(wants)
    );
  }

  function exchange(change) {
    var parent = live.get(change.parent);
    var end = change.end && live.get(change.end);
    change.gone.forEach(function (node) {
      live.get(node).remove();
      node.remove();
    });
    change.come.forEach(function (node) {
      pair(node, parent.insertBefore(document.importNode(node, true), end));
      change.parent.insertBefore(node, change.end);
    });
  }

  /* Takes over a newer page of that version; false if it has to be loaded. */
  window.collateSwap = function (html, version) {
    var page = new DOMParser().parseFromString(html, "text/html");
    var own = "script[data-version]";
    if (page.querySelector(own).dataset.version !== version) return false;
    page.querySelector(own).dataset.version = served.querySelector(own).dataset.version;
    if (page.documentElement.lang !== root.lang || document.querySelector(FOREIGN)) return false;
    var found = [];
    compare(served, page.documentElement, found);
    if (!found.every(fits)) return false;
    found.forEach(exchange);
    return true;
  };

  pair(served, root);
})();
