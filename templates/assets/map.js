/* The map: who is tied to what one points at, and a closer look. Without it the drawing and its table simply stand there. */
(function () {
  "use strict";

  var map = document.getElementById("map");
  var tools = document.getElementById("map-tools");
  if (!map || !tools) return;

  var said = tools.querySelector(".map-said");
  var view = map.parentElement;
  var wide = map.viewBox.baseVal.width;
  var high = map.viewBox.baseVal.height;
  var CLOSEST = 6;
  var scale = 1;
  var x = 0;
  var y = 0;

  /* Neighbours */
  var spots = {};
  map.querySelectorAll("a[data-n]").forEach(function (spot) {
    spots[spot.dataset.n] = spot;
  });
  var threads = Array.from(map.querySelectorAll("[data-e]"), function (path) {
    var ends = path.dataset.e.split(" ");
    return { path: path, a: ends[0], b: ends[1], there: +ends[2], back: +ends[3] };
  });
  var chosen = null;

  function choose(spot) {
    if (spot === chosen) return;
    chosen = spot;
    map.classList.toggle("on", spot !== null);
    map.querySelectorAll(".near, .chosen, .tied").forEach(function (old) {
      old.classList.remove("near", "chosen", "tied", "back");
    });
    said.classList.toggle("of", spot !== null);
    said.textContent = spot ? spot.querySelector("title").textContent : said.dataset.empty;
    if (!spot) return;
    spot.classList.add("chosen");
    var n = spot.dataset.n;
    threads.forEach(function (thread) {
      if (thread.a !== n && thread.b !== n) return;
      var out = thread.a === n ? thread.there : thread.back;
      thread.path.classList.add("tied");
      if (out === 0) thread.path.classList.add("back");
      spots[thread.a === n ? thread.b : thread.a].classList.add("near");
    });
  }

  function spotOf(event) {
    return event.target.closest ? event.target.closest("a[data-n]") : null;
  }

  map.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch" || held.size > 0) return;
    choose(spotOf(event) || focused());
  });
  map.addEventListener("pointerleave", function (event) {
    if (event.pointerType !== "touch") choose(focused());
  });

  function focused() {
    var at = document.activeElement;
    return at && at.dataset.n !== undefined && map.contains(at) ? at : null;
  }

  map.addEventListener("focusin", function (event) {
    var spot = spotOf(event);
    if (!spot) return;
    if (spot.matches(":focus-visible")) show(spot);
    if (!touched) choose(spot);
  });
  map.addEventListener("focusout", function (event) {
    if (!map.contains(event.relatedTarget)) choose(null);
  });

  /* A finger first asks, then goes. */
  var touched = false;
  map.addEventListener(
    "click",
    function (event) {
      var moved = wandered;
      wandered = false;
      var spot = spotOf(event);
      if (moved || (touched && spot && spot !== chosen)) event.preventDefault();
      if (moved) return;
      if (touched) choose(spot);
    },
    true,
  );

  /* A closer look */
  function draw() {
    var w = wide / scale;
    var h = high / scale;
    x = Math.max((w - wide) / 2, Math.min((wide - w) / 2, x));
    y = Math.max((h - high) / 2, Math.min((high - h) / 2, y));
    map.setAttribute("viewBox", [x - w / 2, y - h / 2, w, h].join(" "));
    map.classList.toggle("zoomed", scale > 1);
    tools.querySelector("[data-zoom=out]").disabled = scale === 1;
    tools.querySelector("[data-zoom=all]").disabled = scale === 1;
    tools.querySelector("[data-zoom=in]").disabled = scale === CLOSEST;
  }

  /* Where a point of the screen lies in the drawing. */
  function place(clientX, clientY) {
    var box = map.getBoundingClientRect();
    return {
      x: x + ((clientX - box.left) / box.width - 0.5) * (wide / scale),
      y: y + ((clientY - box.top) / box.height - 0.5) * (high / scale),
    };
  }

  /* The point under the pointer stays there. */
  function zoom(by, clientX, clientY) {
    var box = map.getBoundingClientRect();
    if (clientX === undefined) {
      clientX = box.left + box.width / 2;
      clientY = box.top + box.height / 2;
    }
    var before = place(clientX, clientY);
    scale = Math.max(1, Math.min(CLOSEST, scale * by));
    if (Math.abs(scale - 1) < 0.01) scale = 1;
    var after = place(clientX, clientY);
    x += before.x - after.x;
    y += before.y - after.y;
    draw();
  }

  function move(right, down) {
    x += (right * wide) / scale;
    y += (down * high) / scale;
    draw();
  }

  /* A spot one reaches by keys is brought into sight. */
  function show(spot) {
    if (scale === 1) return;
    var circle = spot.querySelector("circle");
    x = +circle.getAttribute("cx");
    y = +circle.getAttribute("cy");
    draw();
  }

  function all() {
    scale = 1;
    x = 0;
    y = 0;
    draw();
  }

  tools.addEventListener("click", function (event) {
    var button = event.target.closest("[data-zoom]");
    if (!button) return;
    if (button.dataset.zoom === "all") all();
    else zoom(button.dataset.zoom === "in" ? 1.5 : 1 / 1.5);
  });

  var KEYS = {
    "+": function () { zoom(1.5); },
    "=": function () { zoom(1.5); },
    "-": function () { zoom(1 / 1.5); },
    "0": all,
    ArrowLeft: function () { move(-0.1, 0); },
    ArrowRight: function () { move(0.1, 0); },
    ArrowUp: function () { move(0, -0.1); },
    ArrowDown: function () { move(0, 0.1); },
  };
  view.addEventListener("keydown", function (event) {
    var arrow = event.key.indexOf("Arrow") === 0;
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key] || (arrow && scale === 1)) return;
    event.preventDefault();
    KEYS[event.key]();
  });

  /* A pinch on a touch pad comes as a wheel with Control; the wheel alone scrolls the page. */
  view.addEventListener(
    "wheel",
    function (event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.pow(2, -event.deltaY / 200), event.clientX, event.clientY);
    },
    { passive: false },
  );

  /* One finger or the mouse drags what is enlarged, two fingers pinch. */
  var held = new Map();
  var wandered = false;

  map.addEventListener("dragstart", function (event) {
    event.preventDefault();
  });
  map.addEventListener("pointerdown", function (event) {
    touched = event.pointerType === "touch";
    wandered = false;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  window.addEventListener("pointermove", function (event) {
    var before = held.get(event.pointerId);
    if (!before) return;
    var now = { x: event.clientX, y: event.clientY };
    if (held.size === 2) {
      var other = Array.from(held.keys()).find(function (id) {
        return id !== event.pointerId;
      });
      var still = held.get(other);
      var was = Math.hypot(before.x - still.x, before.y - still.y);
      var is = Math.hypot(now.x - still.x, now.y - still.y);
      if (was > 0) zoom(is / was, (now.x + still.x) / 2, (now.y + still.y) / 2);
      wandered = true;
    } else if (scale > 1) {
      var size = wide / scale / map.getBoundingClientRect().width;
      if (!wandered && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
      wandered = true;
      x -= (now.x - before.x) * size;
      y -= (now.y - before.y) * size;
      draw();
    }
    held.set(event.pointerId, now);
  });
  ["pointerup", "pointercancel"].forEach(function (kind) {
    window.addEventListener(kind, function (event) {
      held.delete(event.pointerId);
    });
  });
  /* Two fingers are the map's, not the page's. */
  map.addEventListener(
    "touchmove",
    function (event) {
      if (event.touches.length === 2 && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );

  map.classList.add("live");
  tools.hidden = false;
  draw();
})();
