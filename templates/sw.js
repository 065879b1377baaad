/*
 * Stores the site on a device and serves it from there. A build puts VERSION in front of this.
 *
 * A stored site is one cache, filled from the list data/offline.json and checked file by file against it; only when it is
 * whole does the entry "now" name it. A page keeps the cache that it came from as long as it is open, whatever "now"
 * names by then; a page that came from the network keeps to the network. So nobody sees half of one and half of another.
 */
/* global VERSION */
(function () {
  "use strict";

  var SCOPE = self.registration.scope;
  var PREFIX = "collate " + new URL(SCOPE).pathname + " "; /* an origin may hold several sites */
  var STATE = PREFIX + "state";
  var LIST = SCOPE + "data/offline.json";
  var SUMS = "data/offline.js";
  var SCHEMA = 1;
  var AT_ONCE = 6;
  var MOST_PINS = 100;
  var TELL_EVERY = 150; /* milliseconds */

  /* What is being stored by this worker: {done, total, abort}. */
  var running = null;
  var pins = null;

  /* State: small JSON entries in a cache of their own. */
  function get(name) {
    return caches.match(SCOPE + name, { cacheName: STATE }).then((found) => (found ? found.json() : null));
  }

  function put(name, value) {
    return caches.open(STATE).then((cache) => cache.put(SCOPE + name, new Response(JSON.stringify(value))));
  }

  async function drop(name) {
    if (await caches.has(STATE)) await (await caches.open(STATE)).delete(SCOPE + name);
  }

  function nameOf(site) {
    return PREFIX + site.version + (site.sheets ? " sheets" : "");
  }

  /* Paths and addresses */
  function address(path) {
    return SCOPE + path.split("/").map(encodeURIComponent).join("/");
  }

  /* The addresses under which a file may be stored: hosts leave out endings and serve folders. */
  function candidates(url) {
    var path = new URL(url).pathname.slice(new URL(SCOPE).pathname.length);
    try {
      path = path.split("/").map(decodeURIComponent).join("/");
    } catch (malformed) {
      return [];
    }
    if (path === "" || path.endsWith("/")) return [address(path + "index.html")];
    var name = path.slice(path.lastIndexOf("/") + 1);
    if (name.includes(".")) return [address(path)];
    return [address(path), address(path + ".html"), address(path + "/index.html")];
  }

  function find(name, url) {
    return candidates(url).reduce(
      (found, next) => found.then((hit) => hit || caches.match(next, { cacheName: name })),
      Promise.resolve(undefined),
    );
  }

  /* Serving */
  function pinned() {
    if (!pins) pins = get("pins").then((kept) => new Map(kept || []));
    return pins;
  }

  function pin(client, name) {
    return pinned().then(function (map) {
      map.delete(client);
      map.set(client, name);
      while (map.size > MOST_PINS) map.delete(map.keys().next().value);
      return put("pins", Array.from(map));
    });
  }

  /* Without a network, what is not stored leads to the page that says so. */
  function absent(request, name) {
    if (/\.html$|\/[^./]*$/.test(new URL(request.url).pathname)) {
      return find(name, SCOPE + "404.html").then(function (page) {
        return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
      });
    }
    return Response.redirect(SCOPE + "offline.html#absent");
  }

  async function page(event) {
    var now = await get("now");
    if (!now) return fetch(event.request);
    var name = nameOf(now);
    var hit = await find(name, event.request.url);
    if (!hit) return fetch(event.request).catch(() => absent(event.request, name));
    if (event.resultingClientId) await pin(event.resultingClientId, name);
    event.waitUntil(sweep());
    return hit;
  }

  async function part(event) {
    var name = (await pinned()).get(event.clientId);
    if (!name) return fetch(event.request);
    var hit = await find(name, event.request.url);
    if (hit) return hit;
    return (await caches.has(name)) ? fetch(event.request) : Response.error();
  }

  self.addEventListener("fetch", function (event) {
    var request = event.request;
    if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
    /* What the newest version comes to is asked of the network alone. */
    if (request.url === SCOPE + SUMS) event.respondWith(fetch(request.url, { cache: "no-cache" }));
    else event.respondWith(request.mode === "navigate" ? page(event) : part(event));
  });

  /* Deletes what no page needs any more. */
  async function sweep() {
    var keep = [STATE];
    [await get("now"), await get("next")].forEach((site) => site && keep.push(nameOf(site)));
    var open = await self.clients.matchAll({ includeUncontrolled: true });
    var map = await pinned();
    open.forEach((client) => keep.push(map.get(client.id)));
    keep.push(Array.from(map.values()).pop()); /* of a page that is just opening */
    var names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !keep.includes(name));
    await Promise.all(names.map((name) => caches.delete(name).then(() => drop("list " + name))));
  }

  /* Storing */
  function failure(kind) {
    var error = new Error(kind);
    error.kind = kind;
    return error;
  }

  function hex(buffer) {
    return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async function isRight(file, bytes) {
    return bytes.byteLength === file.bytes && hex(await crypto.subtle.digest("SHA-256", bytes)) === file.sha256;
  }

  async function fetched(url, cache, signal) {
    var answer;
    try {
      answer = await fetch(url, { cache: cache, signal: signal, credentials: "same-origin" });
    } catch (lost) {
      throw failure(signal && signal.aborted ? "cancelled" : "network");
    }
    if (!answer.ok) throw failure("changing");
    return answer;
  }

  async function theList(signal) {
    var list = await (await fetched(LIST, "no-cache", signal)).json();
    if (list.schema !== SCHEMA) throw failure("newer");
    return list;
  }

  async function stored(name) {
    return (await (await caches.open(name)).keys()).map((request) => request.url);
  }

  /* Files as stored before, by what is in them: an update fetches only what has changed. */
  async function known() {
    var files = new Map();
    for (var name of await caches.keys()) {
      var list = name.startsWith(PREFIX) && name !== STATE ? await get("list " + name) : null;
      if (!list) continue;
      var there = new Set(await stored(name));
      list.files
        .map((file) => ({ sha256: file.sha256, cache: name, address: address(file.path) }))
        .filter((file) => there.has(file.address))
        .forEach((file) => files.set(file.sha256, file));
    }
    return files;
  }

  async function copied(file, old) {
    var at = old.get(file.sha256);
    var hit = at && (await caches.match(at.address, { cacheName: at.cache }));
    if (!hit) return null;
    var type = hit.headers.get("Content-Type");
    var bytes = await hit.arrayBuffer();
    return (await isRight(file, bytes)) ? { bytes: bytes, type: type } : null;
  }

  /* A file from the network; what a cache on the way has kept too long is asked for once more past it. */
  async function loaded(file, signal) {
    for (var cache of ["no-cache", "reload"]) {
      var answer = await fetched(address(file.path), cache, signal);
      var type = answer.headers.get("Content-Type");
      var bytes;
      try {
        bytes = await answer.arrayBuffer();
      } catch (lost) {
        throw failure(signal.aborted ? "cancelled" : "network");
      }
      if (await isRight(file, bytes)) return { bytes: bytes, type: type };
    }
    throw failure("changing");
  }

  /* A new answer, not the one that came: one that was redirected may not answer for a page. */
  async function keep(cache, file, got) {
    var headers = { "Content-Type": got.type || "application/octet-stream", "Content-Length": String(file.bytes) };
    try {
      await cache.put(address(file.path), new Response(got.bytes, { headers: headers }));
    } catch (full) {
      throw full.name === "QuotaExceededError" ? failure("full") : full;
    }
  }

  async function fill(name, files, old, job) {
    var cache = await caches.open(name);
    var there = new Set(await stored(name));
    var left = files.slice();
    async function lane() {
      for (var file = left.shift(); file; file = left.shift()) {
        if (job.abort.signal.aborted) throw failure("cancelled");
        if (!there.has(address(file.path))) {
          await keep(cache, file, (await copied(file, old)) || (await loaded(file, job.abort.signal)));
        }
        job.done += file.bytes;
        progress(job);
      }
    }
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
    } catch (failed) {
      left.length = 0;
      job.abort.abort(); /* the other lanes */
      throw failed;
    }
    there = new Set(await stored(name));
    if (!files.every((file) => there.has(address(file.path)))) throw failure("full");
  }

  function some(list, sheets) {
    return list.files.filter((file) => sheets || !file.path.endsWith(".pdf"));
  }

  function size(files) {
    return files.reduce((sum, file) => sum + file.bytes, 0);
  }

  async function storeSite(sheets, job) {
    var list = await theList(job.abort.signal);
    var files = some(list, sheets);
    var next = { version: list.version, date: list.date, sheets: sheets, bytes: size(files) };
    var name = nameOf(next);
    job.total = next.bytes;
    var now = await get("now");
    if (!now || nameOf(now) !== name) {
      var old = await known();
      await put("list " + name, { files: files });
      await put("next", next);
      await fill(name, files, old, job);
      await put("now", next);
      await drop("next");
    }
    await drop("offer");
  }

  /* Gives up what was begun; the site stored before stands as it was. */
  async function giveUp() {
    await drop("next");
    await sweep();
  }

  async function run(sheets) {
    if (running) return;
    var job = (running = { done: 0, total: 0, told: 0, abort: new AbortController() });
    var error = "";
    try {
      await storeSite(sheets, job);
      await sweep();
    } catch (failed) {
      error = failed.kind || "other";
      if (error === "cancelled" || error === "full") await giveUp();
    }
    running = null;
    await tellAll(error);
  }

  /* Whether the network has a version other than the stored one, and what of it is new. */
  async function check() {
    var now = await get("now");
    if (!now || running) return;
    var list = await theList();
    var had = await get("list " + nameOf(now));
    if (list.version === now.version || !had) return drop("offer");
    var same = new Set(had.files.map((file) => file.sha256));
    var fresh = some(list, now.sheets).filter((file) => !same.has(file.sha256));
    await put("offer", { version: list.version, date: list.date, files: fresh.length, bytes: size(fresh) });
  }

  async function remove() {
    if (running) running.abort.abort();
    var names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
    pins = null;
  }

  /* Speaking with pages */
  async function status(error) {
    return {
      collate: "offline",
      now: await get("now"),
      next: await get("next"),
      offer: await get("offer"),
      running: running ? { done: running.done, total: running.total } : null,
      error: error || "",
    };
  }

  async function everyone(message) {
    var open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
    open.forEach((client) => client.postMessage(message));
  }

  async function tellAll(error) {
    await everyone(await status(error));
  }

  function progress(job) {
    var time = Date.now();
    if (time - job.told < TELL_EVERY) return;
    job.told = time;
    everyone({ collate: "offline", running: { done: job.done, total: job.total } });
  }

  /* Without a network there is nothing to be told of; the next page asks again. */
  function checkQuietly() {
    return check()
      .then(() => tellAll())
      .catch((failed) => console.debug("no word of a newer version:", failed.message));
  }

  async function tell(client) {
    client.postMessage(await status());
    var now = await get("now");
    if (now && now.version !== VERSION && !(await get("offer"))) await checkQuietly();
  }

  var asks = {
    tell: (event) => tell(event.source),
    check: checkQuietly,
    store: (event) => run(event.data.sheets === true),
    cancel: () => (running ? running.abort.abort() : giveUp().then(() => tellAll())),
    remove: () => remove().then(() => tellAll()),
  };

  self.addEventListener("message", function (event) {
    var ask = event.data && Object.hasOwn(asks, event.data.collate) ? asks[event.data.collate] : null;
    if (ask) event.waitUntil(Promise.resolve(ask(event)));
  });

  /* The newest worker serves at once: which version a page sees does not depend on it. */
  self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim().then(checkQuietly)));
})();
