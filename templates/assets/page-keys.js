/* Keys that lead through the site, the card that lists them, and the theme. Loaded on first use. */
(function () {
  "use strict";

  var collate = window.collate;
  var page = collate.page;
  var word = collate.word;
  var root = document.documentElement;
  var THEMES = ["system", "light", "dark"];
  var card;

  collate.store.section("page", {
    fresh: () => ({ theme: "system", keys: true }),
    check: function (value) {
      if (value === null || typeof value !== "object") throw new Error("no settings");
      return { theme: THEMES.indexOf(value.theme) < 0 ? "system" : value.theme, keys: value.keys !== false };
    },
  });

  function keep(name, value) {
    var kept = collate.store.get("page");
    kept[name] = value;
    collate.store.set("page", kept);
  }

  function show(theme) {
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.querySelector("#page-tools [value=" + theme + "]").checked = true;
  }

  page.look = function (theme) {
    keep("theme", theme);
    show(theme);
  };

  function element(tag, text, children) {
    var made = document.createElement(tag);
    if (text) made.textContent = text;
    (children || []).forEach((child) => made.append(child));
    return made;
  }

  /* What can be pressed on this page. */
  function listed() {
    var quiz = document.body.matches(".practice") || document.querySelector("details.check");
    return [
      ["/", "page.key.search"],
      ["?", "page.key.help"],
      ["t", "page.key.theme"],
      document.body.matches(".practice, .review, .exam") ? null : ["h", "page.key.home"],
      document.body.matches(".practice, .review, .exam") ? null : ["u", "page.key.top"],
      document.querySelector(".contents") ? ["c", "page.key.contents"] : null,
      document.querySelector("a[rel=next]") ? ["n", "page.key.next"] : null,
      document.querySelector("a[rel=prev]") ? ["p", "page.key.previous"] : null,
      quiz ? ["1 – 9", "page.key.answer"] : null,
      quiz ? ["Enter", "page.key.check"] : null,
      document.body.matches(".review") ? ["Space", "page.key.reveal"] : null,
      document.body.matches(".review") ? ["1 – 4", "page.key.grade"] : null,
      document.body.matches(".review") ? ["u", "page.key.undo"] : null,
      ["Esc", "page.key.close"],
    ].filter(Boolean);
  }

  function made() {
    var dialog = element("dialog");
    var title = element("h2", word("page.keys"));
    var close = element("button", word("page.close"));
    var list = element(
      "dl",
      "",
      listed().map((key) => element("div", "", [element("dt", "", [element("kbd", key[0])]), element("dd", word(key[1]))])),
    );
    var box = element("input");
    var choice = element("label", "", [box, element("span", word("page.keys.single"))]);
    dialog.className = "page-help";
    title.id = "page-help-title";
    dialog.setAttribute("aria-labelledby", title.id);
    close.type = "button";
    close.addEventListener("click", () => dialog.close());
    box.type = "checkbox";
    box.checked = page.keys !== false;
    box.addEventListener("change", function () {
      page.keys = box.checked;
      keep("keys", box.checked);
    });
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.append(element("header", "", [title, close]), list, choice, element("p", word("page.keys.off")));
    document.body.append(dialog);
    return dialog;
  }

  page.help = function () {
    card = card || made();
    if (!card.open) card.showModal();
  };

  function go(selector) {
    var link = document.querySelector(selector);
    if (link) link.click();
  }

  function contents() {
    var box = document.querySelector(".contents details");
    if (!box) return;
    box.open = true;
    (box.querySelector("[aria-current]") || box.querySelector("a")).focus();
  }

  page.key = function (key) {
    if (key === "?") page.help();
    if (key === "n") go("a[rel=next]");
    if (key === "p") go("a[rel=prev]");
    if (key === "h") go("a.brand");
    if (key === "u") go("a.to-top");
    if (key === "c") contents();
    if (key !== "t") return;
    var next = THEMES[(THEMES.indexOf(root.dataset.theme || "system") + 1) % THEMES.length];
    page.look(next);
    page.say(word("page.theme." + next));
  };

  collate.store.onChange(function () {
    var kept = collate.store.get("page");
    page.keys = kept.keys;
    show(kept.theme);
  });
})();
