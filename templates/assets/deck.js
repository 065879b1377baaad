/* What a learner has chosen to learn: the choice itself, the data it needs, the keys of its cards. */
(function () {
  "use strict";

  var collate = window.collate;
  var store = collate.store;
  var items = {}; // by key: what is asked, and its service
  var keys = []; // of what is chosen, once loaded
  var loaded = false;

  /* What the learner wants to learn. No list means all there are. */
  var FRESH = { services: null, domains: null, kinds: ["q", "f"], perDay: 10 };

  function isList(value) {
    return Array.isArray(value) && value.every(function (it) { return typeof it === "string"; }); // prettier-ignore
  }

  store.section("settings", {
    fresh: function () {
      return {};
    },
    check: function (value) {
      var own = value.review;
      if (own === undefined) return value;
      var fits = isList(own.kinds) && Number.isInteger(own.perDay) && own.perDay >= 0 && own.perDay <= 999;
      ["services", "domains"].forEach(function (name) {
        fits = fits && (own[name] === null || isList(own[name]));
      });
      if (!fits) throw new TypeError("not what these settings hold");
      return value;
    },
  });

  function choice() {
    return store.get("settings").review || FRESH;
  }

  function wants(list, id) {
    return list === null || list.indexOf(id) >= 0;
  }

  /* Data */
  function index(name) {
    return (collate.data && collate.data[name]) || { services: [], domains: [], moved: {} };
  }

  function services() {
    var all = {};
    index("quizIndex").services.forEach(function (service) {
      all[service.id] = { id: service.id, name: service.name, q: service.count, f: 0 };
    });
    index("cardsIndex").services.forEach(function (service) {
      all[service.id] = all[service.id] || { id: service.id, name: service.name, q: 0 };
      all[service.id].f = service.count;
    });
    return Object.keys(all)
      .map(function (id) {
        return all[id];
      })
      .sort(function (a, b) {
        return a.name.localeCompare(b.name);
      });
  }

  /* Loads what is chosen, all files at once, and lists its keys. */
  function load(then, failed) {
    var own = choice();
    var paths = [];
    services().forEach(function (service) {
      if (!wants(own.services, service.id)) return;
      if (service.q && own.kinds.indexOf("q") >= 0) paths.push(["quiz", service]);
      if (service.f && own.kinds.indexOf("f") >= 0) paths.push(["cards", service]);
    });
    var open = paths.length;
    function arrived() {
      keys = [];
      paths.forEach(function (path) {
        list(path[0], path[1], own);
      });
      loaded = true;
      then();
    }
    paths.forEach(function (path) {
      collate.load(
        ["data/" + path[0] + "/" + path[1].id + ".js"],
        function () {
          if (--open === 0) arrived();
        },
        failed,
      );
    });
    if (open === 0) arrived();
  }

  function list(folder, service, own) {
    (collate.data[folder + ":" + service.id] || []).forEach(function (item) {
      if (folder === "quiz" && !wants(own.domains, item.domain)) return;
      var key = (folder === "quiz" ? "q:" : "f:") + item.id;
      items[key] = { item: item, service: service };
      keys.push(key);
    });
  }

  collate.deck = {
    choice: choice,
    choose: function (own) {
      loaded = false;
      return store.set("settings", Object.assign({}, store.get("settings"), { review: own }));
    },
    index: index,
    services: services,
    load: load,
    isLoaded: function () {
      return loaded;
    },
    keys: function () {
      return keys;
    },
    item: function (key) {
      return items[key];
    },
    queue: function () {
      return collate.schedule.queue(keys, store.get("cards"), store.get("log"), choice().perDay, collate.now());
    },
  };
})();
