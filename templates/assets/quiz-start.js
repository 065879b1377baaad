/* Opens the questions inside a page: everything they need is loaded when the first box is opened, and nothing before. */
(function () {
  "use strict";

  var NEEDED = ["quiz.css", "words.js", "store.js", "judge.js", "answers.js", "order.js", "question.js", "study.js"];
  var collate = window.collate;

  function paths(box) {
    var shards = ["index"].concat(box.dataset.services.split(" "));
    var assets = NEEDED.concat("round.js", "check.js").map(function (name) {
      return "assets/" + name;
    });
    return assets.concat(
      shards.map(function (name) {
        return "data/quiz/" + name + ".js";
      })
    );
  }

  document.querySelectorAll("details.check").forEach(function (box) {
    function open() {
      if (!box.open) return;
      box.removeEventListener("toggle", open);
      collate.load(paths(box), function () {
        collate.check(box);
      });
    }
    box.addEventListener("toggle", open);
    open();
  });
})();
