/* A note of one's own: read, written, changed, taken away. It is plain text, wherever it is shown. */
(function () {
  "use strict";

  var own = (window.collate.own = window.collate.own || {});
  var word = window.collate.word;
  var numbers = 0;

  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  /* A button that says what it does, and for ears to what. */
  function button(key, does, about) {
    var made = element("button", "own-button", word(key));
    made.type = "button";
    made.dataset.own = does;
    if (about) made.append(element("span", "hidden", ": " + own.excerpt(about).slice(0, 80)));
    return made;
  }

  /* The text of a note with whose it is. */
  function shown(note) {
    var box = element("div", "own-note");
    box.append(element("strong", "", word("own.note.mine")), element("p", "", note.text));
    return box;
  }

  /* Opens the editor in a place; save(text) and done() are called when it closes. */
  function edit(host, text, save, done) {
    var id = "own-note-" + ++numbers;
    var box = element("div", "own-editor");
    var label = element("label", "", word("own.note.label"));
    var area = element("textarea");
    var row = element("p", "own-doings");
    var keep = element("button", "own-button own-first", word("own.note.save"));
    var leave = element("button", "own-button", word("own.note.cancel"));
    label.htmlFor = area.id = id;
    area.rows = 4;
    area.maxLength = Math.max(own.LONGEST_NOTE, text.length);
    area.value = text;
    keep.type = leave.type = "button";
    row.append(keep, leave);
    box.append(label, area, row);

    function close(kept) {
      box.remove();
      if (kept) save(area.value);
      done();
    }
    keep.addEventListener("click", () => close(true));
    leave.addEventListener("click", () => close(false));
    area.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) close(true);
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close(false);
    });
    host.append(box);
    area.focus();
  }

  own.parts = { element: element, button: button, shown: shown, edit: edit };
})();
