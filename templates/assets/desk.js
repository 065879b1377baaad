/* The page of all that a reader has marked and written. */
(function () {
  "use strict";

  var collate = window.collate;
  var own = collate.own;
  var store = collate.store;
  var word = collate.word;
  var parts = own.parts;
  var root = document.documentElement.dataset.root;
  var desk = document.getElementById("desk");
  if (!desk) return;

  function at(name) {
    return desk.querySelector("[data-at=" + name + "]");
  }

  function link(path, text) {
    var made = parts.element("a", "", text);
    made.href = root + path;
    return made;
  }

  /* Lines into a list; where there are none, the words that say so. */
  function list(name, lines) {
    at(name).replaceChildren(...lines);
    desk.querySelector("[data-none=" + name + "]").hidden = lines.length > 0;
    var count = desk.querySelector("[data-count=" + name + "]");
    if (count) count.textContent = lines.length > 0 ? String(lines.length) : "";
  }

  /* The mark set last first, those of a page together. */
  function sorted(marks) {
    var last = {};
    Object.keys(marks).forEach(function (key) {
      var page = marks[key].path.split("#")[0];
      if (!last[page] || last[page] < marks[key].at) last[page] = marks[key].at;
    });
    return Object.keys(marks).sort(function (one, other) {
      var pages = [one, other].map((key) => marks[key].path.split("#")[0]);
      if (pages[0] !== pages[1]) return last[pages[0]] === last[pages[1]] ? (pages[0] < pages[1] ? -1 : 1) : last[pages[0]] < last[pages[1]] ? 1 : -1;
      return marks[one].words === "" ? -1 : marks[other].words === "" ? 1 : marks[one].at < marks[other].at ? 1 : -1;
    });
  }

  /* What a mark is on, and what became of that. */
  function head(mark) {
    var box = parts.element("div", "own-what");
    var words = mark.words || mark.title;
    box.append(mark.gone ? parts.element("span", "own-gone", words) : link(mark.path, words));
    box.append(parts.element("p", "counts", mark.words ? word("own.desk.on", mark.title, mark.at) : mark.at));
    if (mark.gone || mark.moved) box.append(parts.element("p", "counts", word(mark.gone ? "own.desk.gone" : "own.desk.moved")));
    return box;
  }

  function entry(key, mark, does) {
    var line = parts.element("li", "own-entry");
    line.dataset.key = key;
    line.append(head(mark), ...does);
    return line;
  }

  function bookmarks() {
    var all = store.get("bookmarks");
    list(
      "bookmarks",
      sorted(all).map((key) => entry(key, all[key], [parts.button("own.desk.remove", "drop", all[key].words || all[key].title)])),
    );
  }

  function noteLine(key, mark) {
    var body = parts.element("div", "own-body");
    var doings = parts.element("p", "own-doings");
    doings.append(
      parts.button("own.note.edit", "desk-note", mark.words),
      parts.button("own.note.delete", "desk-note-delete", mark.words),
    );
    body.append(parts.element("p", "own-text", mark.text), doings);
    return entry(key, mark, [body]);
  }

  function notes() {
    var all = store.get("notes");
    if (at("notes").querySelector("textarea")) return;
    list(
      "notes",
      sorted(all).map((key) => noteLine(key, all[key])),
    );
  }

  function recent() {
    var pages = store.get("recent");
    list(
      "recent",
      pages.map(function (one) {
        var line = parts.element("li");
        line.append(link(one.path, one.title));
        return line;
      }),
    );
    at("forget").hidden = pages.length === 0;
  }

  function bar(percent) {
    var made = parts.element("progress");
    made.max = 100;
    made.value = percent;
    made.setAttribute("aria-hidden", "true");
    return made;
  }

  function serviceLine(service, share) {
    var line = parts.element("li", "own-service");
    var ids = service.sections.map((section) => section.id);
    var read = own.readOf(service.id, ids);
    var next = service.sections.find((section) => read.indexOf(section.id) < 0);
    var path = "services/" + service.id + ".html";
    var words = parts.element("p", "counts", word("own.desk.progress", share.sections, ids.length, share.percent) + " ");
    if (next) words.append(link(path + "#" + next.id, word("own.desk.next", next.name)));
    else words.append(word("own.desk.done"));
    line.append(link(path, service.name), bar(share.percent), words);
    return line;
  }

  function progress(known) {
    var lines = [];
    var facts = 0;
    var of = 0;
    known.services.forEach(function (service) {
      var share = own.share(service);
      facts += share.facts;
      of += share.of;
      if (share.sections > 0) lines.push(serviceLine(service, share));
    });
    list("progress", lines);
    at("total").textContent = lines.length === 0 ? "" : word("own.desk.total", facts, of, facts === 0 ? 0 : Math.max(1, Math.floor((100 * facts) / of)));
  }

  /* Keeps the focus near a line that goes. */
  function beside(control, act) {
    var name = control.closest("[data-at]").dataset.at;
    var index = Array.from(at(name).children).indexOf(control.closest("li"));
    act();
    var lines = at(name).children;
    var near = lines[Math.min(index, lines.length - 1)];
    var to = near ? near.querySelector("a, button") : null;
    if (!to) {
      to = at(name).parentElement.querySelector("h2");
      to.tabIndex = -1;
    }
    to.focus();
  }

  function key(control) {
    return control.closest("li").dataset.key;
  }

  Object.assign(own.acts, {
    drop: (control) =>
      beside(control, () => done(own.bookmark(key(control), {}), word("own.said.unbookmarked"))),
    "desk-note-delete": function (control) {
      if (confirm(word("own.note.sure"))) beside(control, () => done(own.note(key(control), "", {}), word("own.said.no-note")));
    },
    "desk-note": function (control) {
      var line = control.closest("li");
      var id = key(control);
      var body = line.querySelector(".own-body");
      body.hidden = true;
      parts.edit(
        line,
        store.get("notes")[id].text,
        (text) => done(own.note(id, text, {}), word(text.trim() ? "own.said.note" : "own.said.no-note")),
        function () {
          show();
          var again = at("notes").querySelector('li[data-key="' + CSS.escape(id) + '"] button');
          if (again) again.focus();
        },
      );
    },
    forget: () => done(store.set("recent", []), ""),
  });

  function done(kept, text) {
    own.done(kept, text);
    show();
    collate.study.show();
  }

  function show() {
    store.notice(at("problem"));
    notes();
    bookmarks();
    recent();
    own.known(progress);
  }

  at("forget").append(parts.button("own.desk.forget", "forget"));
  desk.hidden = false;
  own.show();
  show();
  own.known(function (known) {
    own.follow(known.moved);
    show();
  });
  store.onChange(show);
})();
