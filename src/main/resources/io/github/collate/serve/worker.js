/* Stands in for a site's worker while it is served for its author: stores nothing, clears what one stored here, and goes. */
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", function (event) {
  async function clear() {
    var names = (await caches.keys()).filter((name) => name.startsWith("collate "));
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
  }
  event.waitUntil(clear());
});
