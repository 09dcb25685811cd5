// Work is entered where it is done, with or without network: an entry that does not reach the server waits
// on this phone and is sent when the network is back. Its own id makes a second sending harmless.
// Loaded deferred, before keep.js, which may put back an id that has been used for sending.
"use strict";

(() => {
  const PAGES = "liencap-pages";
  const USER = "liencap-user";
  const READ_BEFORE = 12;
  const user = document.body.dataset.user;
  const isPhone = window.matchMedia("(max-width: 640px)").matches;
  const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // Pages kept for reading without network are the person's who read them.
  const gone = new URLSearchParams(window.location.search).has("da-thoat");
  if ("caches" in window && (gone || (user && localStorage.getItem(USER) !== user))) caches.delete(PAGES);
  if (!user) return;
  localStorage.setItem(USER, user);

  const open = () => new Promise((done, failed) => {
    const asked = indexedDB.open("liencap", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("entries", { keyPath: "id" });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const within = async (mode, work) => {
    const database = await open();
    try {
      return await new Promise((done, failed) => {
        const transaction = database.transaction("entries", mode);
        const asked = work(transaction.objectStore("entries"));
        transaction.oncomplete = () => done(asked.result);
        transaction.onabort = () => failed(transaction.error);
      });
    } finally {
      database.close();
    }
  };
  const put = (entry) => within("readwrite", (entries) => entries.put(entry));
  const remove = (id) => within("readwrite", (entries) => entries.delete(id));
  const waiting = async () => (await within("readonly", (entries) => entries.getAll())).filter((entry) => entry.user === user).sort((a, b) => a.at - b.at);

  // A page out of the cache has an id that may have been used: every page takes one of its own.
  const forms = [...document.querySelectorAll("form.quick")];
  forms.filter((form) => !form.querySelector("#loi")).forEach((form) => { form.elements.entryId.value = newId(); });

  const reached = async () => {
    if (!navigator.onLine) return false;
    try {
      return (await fetch("/img/icon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(4000) })).ok;
    } catch {
      return false;
    }
  };

  const note = document.getElementById("waiting");
  const row = (entry) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.path.replace(/\/ghi-nhan$/, "");
    link.textContent = entry.title;
    line.append(link, `: ${entry.refused} `);
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "btn btn-sm";
    drop.textContent = note.dataset.drop;
    drop.addEventListener("click", async () => { await remove(entry.id); await show(); });
    line.append(drop);
    return line;
  };
  const show = async (said) => {
    const entries = await waiting();
    note.hidden = entries.length === 0;
    note.dataset.waiting = entries.length;
    const open = entries.filter((entry) => !entry.refused).length;
    note.querySelector("[data-count]").textContent = said || (open ? note.dataset.text.replace("{0}", open) : "");
    note.querySelector("[data-send]").hidden = open === 0;
    note.querySelector("ul").replaceChildren(...entries.filter((entry) => entry.refused).map(row));
  };

  // The token of a page out of the cache may be an old session's.
  const token = async () => {
    const answer = await fetch("/mat-khau", { cache: "no-store" });
    if (new URL(answer.url).pathname === "/dang-nhap") return null;
    return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[name='_csrf']").value;
  };

  const send = async (entry, csrf) => {
    const body = new FormData();
    entry.fields.forEach(([name, value]) => body.append(name, value));
    body.append("_csrf", csrf);
    const answer = await fetch(entry.path, { method: "POST", body, signal: AbortSignal.timeout(60000) });
    if (answer.status >= 500 || new URL(answer.url).pathname === "/dang-nhap") return;
    if (answer.redirected && answer.ok) {
      await remove(entry.id);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    entry.refused = page.querySelector("#loi")?.textContent.replace(/\s+/g, " ").trim() || note.dataset.refused;
    await put(entry);
  };

  let sending = false;
  const sendAll = async () => {
    const entries = (await waiting()).filter((entry) => !entry.refused);
    if (sending || !entries.length || !(await reached())) return;
    sending = true;
    try {
      const csrf = await token();
      if (csrf === null) {
        await show(note.dataset.signIn);
        return;
      }
      for (const entry of entries) await send(entry, csrf);
      await show();
      if ((await waiting()).length === 0 && forms.length) window.location.reload();
    } catch {
      // Away again: it waits for the next time.
    } finally {
      sending = false;
    }
  };

  const keepHere = async (form, deed) => {
    const fields = [...new FormData(form)].filter(([name, value]) => name !== "_csrf" && !(value instanceof File && value.size === 0));
    fields.push(["do", deed]);
    await put({
      id: form.elements.entryId.value,
      user,
      path: new URL(form.action).pathname,
      title: document.querySelector("h1").textContent.trim(),
      at: Date.now(),
      fields,
    });
    form.reset();
    form.elements.entryId.value = newId();
    form.dispatchEvent(new CustomEvent("liencap:taken", { bubbles: true }));
    await show();
    note.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!forms.includes(form) || form.dataset.reached) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    if (await reached()) {
      form.dataset.reached = "yes";
      form.requestSubmit(submitter);
      setTimeout(() => { delete form.dataset.reached; }, 4000);
    } else {
      await keepHere(form, submitter?.value || "enter");
    }
  }, true);

  note.querySelector("[data-send]").addEventListener("click", sendAll);
  window.addEventListener("online", sendAll);
  setInterval(sendAll, 30000);
  show().then(sendAll);

  // On a phone the pages of the work ahead are read before, so that they open without network.
  const readBefore = async () => {
    const links = [...new Set([...document.querySelectorAll(".tasks a[href^='/hoat-dong/']")].map((link) => link.getAttribute("href")))];
    for (const link of links.slice(0, READ_BEFORE)) if (!(await caches.match(link))) await fetch(link);
  };
  if (isPhone && "serviceWorker" in navigator) {
    navigator.serviceWorker.register("/sw.js");
    navigator.serviceWorker.ready.then(readBefore).catch(() => {});
  }
})();
