/* Opens the questions inside a page: everything they need is loaded when the first box is opened, and nothing before. */
(function () {
  "use strict";

  var SCRIPTS = ["words", "store", "judge", "answers", "order", "question", "learner", "round", "check"];
  var collate = window.collate;

  function script(name) {
    return "assets/" + name + ".js";
  }

  function shard(name) {
    return "data/quiz/" + name + ".js";
  }

  function paths(box) {
    var shards = ["index"].concat(box.dataset.services.split(" ")).map(shard);
    return ["assets/quiz.css"].concat(SCRIPTS.map(script), shards);
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
