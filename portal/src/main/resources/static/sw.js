// Pages that a phone has seen open again without network; everything else is as if this were not here.
"use strict";

const KEPT = "liencap-pages";
const ALWAYS = "liencap-always";
const AWAY = "/khong-mang.html";
const STATIC = /^\/(css|js|img|webjars)\//;
const PAGES = /^\/($|hoat-dong(\/[^/]+)?$)/;
const PATIENCE_MS = 8000;

const worthKeeping = (url) => STATIC.test(url.pathname) || (PAGES.test(url.pathname) && !url.search);

// A page that asks to sign in, or that fails, is not the page.
const keep = async (request, answer) => {
  if (!answer.ok || answer.redirected) return;
  try {
    await (await caches.open(KEPT)).put(request.url, answer.clone());
  } catch {
    // A full device must not keep anybody from reading.
  }
};

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(ALWAYS).then((always) => always.addAll([AWAY, "/css/look.css", "/img/icon.svg"])));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (!worthKeeping(url)) {
    // A page that is not on this phone says so, and where to go on.
    if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(AWAY)));
    return;
  }
  event.respondWith((async () => {
    const slow = new AbortController();
    const timer = setTimeout(() => slow.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(request, request.mode === "navigate" ? {} : { signal: slow.signal });
      await keep(request, answer);
      return answer;
    } catch (away) {
      const page = await caches.match(request.url, { ignoreVary: true });
      if (page) return page;
      if (request.mode === "navigate") return caches.match(AWAY);
      throw away;
    } finally {
      clearTimeout(timer);
    }
  })());
});
