/* A box of questions inside a page: the ones that stand in it already, asked one after another. */
(function () {
  "use strict";

  var collate = (window.collate = window.collate || {});

  collate.check = function (box) {
    var listed = box.querySelector(".asked");
    var host = document.createElement("div");
    host.className = "check-round";
    var given = {
      questions: collate.learner.questions(box.dataset.services.split(" ")),
      small: true,
      keep: function () {},
      again: start,
      finished: function (actions) {
        collate.round.button(actions, "clear", collate.word("quiz.again"), function () {
          start(all);
        });
      },
    };
    var all = box.dataset.ids.split(" ");

    function start(ids) {
      collate.round(host, { ids: ids, seed: collate.judge.seed(), at: 0, given: {} }, given);
      given.focus = true;
    }

    listed.parentNode.insertBefore(host, listed);
    listed.hidden = true;
    start(all);
  };
})();
