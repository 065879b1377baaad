/* On every page, where it is served: names what a device needs to install the site, and tells of a newer version. */
(function () {
  "use strict";

  var root = document.documentElement.dataset.root || "";
  var served = /^http/.test(location.protocol) && new URL(root, location.href).origin === location.origin;
  if (!served) return;

  /* A link like these in the page itself would be an error in a folder. */
  [
    ["manifest", "site.webmanifest"],
    ["apple-touch-icon", "assets/icons/180.png"],
  ].forEach(function (one) {
    var link = document.createElement("link");
    link.rel = one[0];
    link.href = root + one[1];
    document.head.append(link);
  });

  var line = document.querySelector(".on-device");
  var workers = navigator.serviceWorker;
  if (!line || !workers || !workers.controller) return;
  var words = line.textContent;
  workers.addEventListener("message", function (event) {
    var told = event.data;
    if (told && told.collate === "offline" && "offer" in told) {
      line.textContent = told.offer ? line.dataset.newer : words;
    }
  });
  workers.controller.postMessage({ collate: "tell" });
})();
