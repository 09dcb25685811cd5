// Pages that a phone has seen open again without network; everything else is as if this were not here.
"use strict";

const KEPT = "liencap-pages";
const STATIC = /^\/(css|js|img|webjars)\//;
const PAGES = /^\/($|hoat-dong(\/[^/]+)?$)/;
const PATIENCE_MS = 8000;

const worthKeeping = (url) => STATIC.test(url.pathname) || (PAGES.test(url.pathname) && !url.search);

// A page that asks to sign in, or that fails, is not the page.
const keep = async (request, answer) => {
  if (answer.ok && !answer.redirected) await (await caches.open(KEPT)).put(request, answer.clone());
  return answer;
};

const kept = async (request, otherwise) => (await caches.match(request)) || otherwise;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || !worthKeeping(url)) return;
  event.respondWith((async () => {
    const slow = new AbortController();
    const timer = setTimeout(() => slow.abort(), PATIENCE_MS);
    try {
      return await keep(request, await fetch(request, request.mode === "navigate" ? {} : { signal: slow.signal }));
    } catch (away) {
      const page = await kept(request);
      if (page) return page;
      throw away;
    } finally {
      clearTimeout(timer);
    }
  })());
});
