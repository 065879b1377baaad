/* What the browser keeps of a learner, as a file to take away, to bring back, or to be deleted; nothing goes without a word. */
(function () {
  "use strict";

  var collate = window.collate;
  var store = collate.store;
  var box = document.querySelector("[data-study]");
  if (!box) return;

  var PARTS = ["notes", "bookmarks", "read", "cards", "log", "answers", "flags", "exams"];
  var dialog = box.querySelector("dialog");
  var file = box.querySelector("input[type=file]");
  var yes = dialog.querySelector("[data-do=yes]");
  var act;

  function at(name) {
    return box.querySelector("[data-at=" + name + "]");
  }

  function size(part) {
    return part === undefined || part === null ? 0 : Array.isArray(part) ? part.length : Object.keys(part).length;
  }

  /* What a state holds, in words. */
  function summary(content) {
    var parts = PARTS.filter(function (name) {
      return size(content[name]) > 0;
    }).map(function (name) {
      return collate.word("quiz.study." + name, size(content[name]));
    });
    return parts.length === 0 ? collate.word("quiz.study.nothing") : parts.join(", ");
  }

  function here() {
    return JSON.parse(store.exported());
  }

  function say(text) {
    at("said").textContent = text;
  }

  function show() {
    at("holds").textContent = collate.word("quiz.study.holds", summary(here()));
  }

  function ask(title, reasons, name, then) {
    dialog.querySelector("#study-ask").textContent = title;
    at("reasons").replaceChildren(
      ...reasons.map(function (reason) {
        var line = document.createElement("p");
        line.textContent = reason;
        return line;
      }),
    );
    yes.textContent = name;
    act = then;
    dialog.showModal();
  }

  function offer(text) {
    var read = store.checked(text);
    if (!read.ok) {
      say(collate.word("quiz.study.refused") + " " + collate.word(read.problem));
      return;
    }
    var day = String(read.content.saved || "").slice(0, 10);
    ask(
      collate.word("quiz.study.replace"),
      [
        collate.word("quiz.study.file", String(read.content.site || ""), day, summary(read.content)),
        collate.word("quiz.study.goes", summary(here())),
      ],
      collate.word("quiz.study.replace.yes"),
      function () {
        store.imported(text);
        say(collate.word("quiz.study.replaced"));
      },
    );
  }

  box.querySelector("[data-do=export]").addEventListener("click", function () {
    store.save("study-" + collate.day(collate.now()) + ".json", store.exported());
    say(collate.word("quiz.study.exported"));
  });

  box.querySelector("[data-do=import]").addEventListener("click", function () {
    file.value = "";
    file.click();
  });

  file.addEventListener("change", function () {
    if (file.files.length === 0) return;
    file.files[0].text().then(offer, function () {
      say(collate.word("quiz.study.unreadable"));
    });
  });

  box.querySelector("[data-do=wipe]").addEventListener("click", function () {
    ask(
      collate.word("quiz.study.wipe"),
      [collate.word("quiz.study.goes", summary(here()))],
      collate.word("quiz.study.wipe.yes"),
      function () {
        store.wipe();
        say(collate.word("quiz.study.wiped"));
      },
    );
  });

  yes.addEventListener("click", function () {
    dialog.close();
    act();
  });
  dialog.querySelector("[data-do=no]").addEventListener("click", function () {
    dialog.close();
  });

  store.onChange(show);
  collate.study = { show: show };
  show();
})();
