/* Drawings of numbers, as wide as their place, each followed by the same numbers as a table. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});
  var HIGH = 190;
  var LEFT = 44;
  var RIGHT = 12;
  var TOP = 10;
  var BOTTOM = 28;

  function html(tag, text, kind) {
    var element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }

  function svg(tag, values, text) {
    var element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.keys(values).forEach(function (name) {
      element.setAttribute(name, values[name]);
    });
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /* The least of 1, 2, 5, 10, 20, 50 ... that leaves at most so many steps up to a number. */
  function step(most, steps) {
    var size = 1;
    var factors = [2, 2.5, 2];
    for (var at = 0; most / size > steps; at++) size *= factors[at % 3];
    return size;
  }

  /* A fresh drawing with lines across and marks below; x and y give places on it. */
  function canvas(width, chart) {
    var drawing = svg("svg", {
      viewBox: "0 0 " + width + " " + HIGH,
      width: width,
      height: HIGH,
      role: "img",
      "aria-label": chart.about,
    });
    function x(value) {
      return LEFT + ((width - LEFT - RIGHT) * value) / chart.wide;
    }
    function y(value) {
      return HIGH - BOTTOM - ((HIGH - TOP - BOTTOM) * (value - chart.low)) / (chart.high - chart.low);
    }
    for (var level = chart.low; level <= chart.high; level += chart.step) {
      drawing.appendChild(svg("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(level), y2: y(level) }));
      drawing.appendChild(svg("text", { class: "scale", x: LEFT - 6, y: y(level) + 4, "text-anchor": "end" }, chart.level(level))); // prettier-ignore
    }
    chart.marks(width).forEach(function (mark) {
      var anchor = mark.at === 0 && mark.text.length > 4 ? "start" : mark.at >= chart.wide ? "end" : "middle";
      drawing.appendChild(svg("text", { class: "scale", x: x(mark.place), y: HIGH - 8, "text-anchor": anchor }, mark.text));
    });
    return { drawing: drawing, x: x, y: y };
  }

  function table(heads, rows) {
    var made = html("table", undefined, "numbers");
    var line = made.createTHead().insertRow();
    heads.forEach(function (head) {
      var cell = html("th", head);
      cell.scope = "col";
      line.appendChild(cell);
    });
    var body = made.createTBody();
    rows.forEach(function (row) {
      var line = body.insertRow();
      row.forEach(function (text, at) {
        var cell = html(at === 0 ? "th" : "td", text);
        if (at === 0) cell.scope = "row";
        line.appendChild(cell);
      });
    });
    var box = html("div", undefined, "scroll");
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", collate.word("quiz.review.table"));
    box.appendChild(made);
    return box;
  }

  /* Puts a drawing and its table into a place, and draws again where the place changes its width. */
  function place(host, draw, heads, rows) {
    if (host.watch) host.watch.disconnect();
    host.textContent = "";
    var frame = html("div", undefined, "drawing");
    var unfold = html("details", undefined, "as-table");
    unfold.appendChild(html("summary", collate.word("quiz.review.table")));
    unfold.appendChild(table(heads, rows));
    host.append(frame, unfold);
    var last = 0;
    function redraw() {
      var width = Math.floor(frame.clientWidth);
      if (width < 1 || width === last) return;
      last = width;
      frame.replaceChildren(draw(width));
    }
    host.watch = new ResizeObserver(redraw);
    host.watch.observe(frame);
    redraw();
  }

  collate.charts = {
    /* A bar for each value. chart: values, label(at), about, heads of the table. */
    bars: function (host, chart) {
      var most = Math.max.apply(null, chart.values.concat(4));
      var size = step(most, 4);
      function draw(width) {
        var paper = canvas(width, {
          about: chart.about,
          wide: chart.values.length,
          low: 0,
          high: Math.ceil(most / size) * size,
          step: size,
          level: String,
          marks: function () {
            var every = width < 480 ? 10 : 5;
            return chart.values
              .map(function (value, at) {
                return { at: at, place: at + 0.5, text: chart.label(at) };
              })
              .filter(function (mark) {
                return mark.at % every === 0;
              });
          },
        });
        var thick = paper.x(1) - paper.x(0);
        chart.values.forEach(function (value, at) {
          var bar = svg("rect", {
            class: "bar",
            x: paper.x(at) + thick * 0.12,
            y: paper.y(value),
            width: thick * 0.76,
            height: paper.y(0) - paper.y(value),
            rx: Math.min(2, thick / 4),
          });
          bar.appendChild(svg("title", {}, chart.label(at) + ": " + value));
          paper.drawing.appendChild(bar);
        });
        return paper.drawing;
      }
      var rows = chart.values.map(function (value, at) {
        return [chart.label(at), value];
      });
      place(host, draw, chart.heads, rows);
    },

    /* A falling curve of shares from 0 to 1, and points beside it. chart: curve(x), points {x, share, all, label}, about, goal,
     * heads and rows of the table. */
    curve: function (host, chart) {
      var least = chart.points.reduce(function (low, point) {
        return Math.min(low, point.share);
      }, Math.min(0.5, chart.curve(chart.wide)));
      function draw(width) {
        var paper = canvas(width, {
          about: chart.about,
          wide: chart.wide,
          low: Math.floor(least * 4) / 4,
          high: 1,
          step: 0.125,
          level: function (share) {
            return (share * 8) % 2 === 0 ? share * 100 + " %" : "";
          },
          marks: function () {
            var size = step(chart.wide, width < 480 ? 4 : 8);
            var marks = [];
            for (var at = 0; at <= chart.wide; at += size) marks.push({ at: at, place: at, text: String(at) });
            return marks;
          },
        });
        var path = "";
        for (var at = 0; at <= 120; at++) {
          var x = (chart.wide * at) / 120;
          path += (at === 0 ? "M" : "L") + paper.x(x).toFixed(1) + " " + paper.y(chart.curve(x)).toFixed(1);
        }
        var goal = paper.y(chart.goal);
        paper.drawing.appendChild(svg("line", { class: "goal", x1: LEFT, x2: width - RIGHT, y1: goal, y2: goal }));
        paper.drawing.appendChild(svg("path", { class: "curve", d: path }));
        chart.points.forEach(function (point) {
          var dot = svg("circle", {
            class: "point",
            cx: paper.x(point.x),
            cy: paper.y(point.share),
            r: Math.min(9, 3 + Math.sqrt(point.all) / 2),
          });
          dot.appendChild(svg("title", {}, point.label));
          paper.drawing.appendChild(dot);
        });
        return paper.drawing;
      }
      place(host, draw, chart.heads, chart.rows);
    },
  };
})();
