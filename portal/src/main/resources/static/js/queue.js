// Work is entered where it is done, with or without network: every entry waits on this phone, photos and all,
// until the server has said that it took it, also where the session ends or the network drops while it is on
// its way. Its own id makes a second sending harmless.
// Loaded deferred, before keep.js, which may put back an id that has been used for sending.
"use strict";

(() => {
  const PAGES = "liencap-pages";
  const USER = "liencap-user";
  const READ_BEFORE = 12;
  const MINUTE_MS = 60000;
  const READ_AGAIN_MS = 4 * 60 * MINUTE_MS;
  const MOST_BYTES = 20000000; // as the server takes at once
  const { user, unit } = document.body.dataset;
  const isPhone = window.matchMedia("(max-width: 640px)").matches;
  const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // Pages kept for reading without network are the person's who read them.
  const gone = new URLSearchParams(window.location.search).has("da-thoat");
  if ("caches" in window && (gone || (user && localStorage.getItem(USER) !== `${user} ${unit}`))) caches.delete(PAGES);
  if (!user) return;
  localStorage.setItem(USER, `${user} ${unit}`);

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

  // It also has the day on which it was read.
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date());
  forms.map((form) => form.elements.date).filter((date) => date.max && date.max < today).forEach((date) => {
    if (date.value === date.max) {
      date.defaultValue = today;
      date.value = today;
    }
    date.max = today;
  });

  const reached = async () => {
    if (!navigator.onLine) return false;
    try {
      return (await fetch("/img/icon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(4000) })).ok;
    } catch {
      return false;
    }
  };

  const note = document.getElementById("waiting");
  const button = (words, pressed) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-sm";
    made.textContent = words;
    made.addEventListener("click", pressed);
    return made;
  };
  // What was typed stays readable, so that it can be entered again.
  const said = (entry) => entry.fields
    .filter(([name, value]) => value && !["entryId", "do"].includes(name))
    .map(([name, value]) => (value instanceof File ? value.name : value)).join(" · ");
  // Its activity's form is filled in again with all of it. It waits here until the server has taken it.
  const EDIT = "#sua-";
  const SENT = "liencap-sent";
  const edit = (entry) => {
    const page = entry.path.replace(/\/ghi-nhan$/, "");
    const here = window.location.pathname === page && forms.length > 0;
    if (here) refill(entry);
    else window.location.assign(`${page}${EDIT}${entry.id}`);
  };
  const refill = (entry) => {
    const form = forms[0];
    const typed = new Map(entry.fields.filter(([, value]) => !(value instanceof File)));
    [...form.elements].filter((field) => field.name && !["_csrf", "do", "files"].includes(field.name)).forEach((field) => {
      if (field.type === "radio") field.checked = field.value === (typed.get(field.name) ?? "");
      else if (field.type !== "submit") field.value = typed.get(field.name) ?? "";
      if (field.value && field.type !== "hidden") field.closest("details")?.setAttribute("open", "");
    });
    form.elements.entryId.value = entry.id;
    carry(form, entry);
    form.dispatchEvent(new Event("input", { bubbles: true }));
    form.querySelector("[data-why]")?.remove();
    const why = document.createElement("p");
    why.className = "say late mb-0";
    why.dataset.why = "";
    why.textContent = entry.refused;
    form.querySelector(".card-body").prepend(why);
    form.scrollIntoView({ block: "start" });
    (form.querySelector("[name='text']") || form.elements.date).focus({ preventScroll: true });
  };
  const refillAsked = async () => {
    if (!window.location.hash.startsWith(EDIT)) return;
    const id = window.location.hash.slice(EDIT.length);
    const entry = (await waiting()).find((each) => each.id === id);
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
    if (entry && forms.length) refill(entry);
  };
  let leaving = null; // the entry that the page itself sends
  const carry = (form, entry) => {
    const photos = new DataTransfer();
    entry.fields.filter(([, value]) => value instanceof File).forEach(([, file]) => photos.items.add(file));
    form.elements.files.files = photos.files;
    form.elements.files.dispatchEvent(new Event("change", { bubbles: true }));
  };
  // The page that follows says what was taken: then it waits here no longer. A page that says what is wrong
  // with it has all that was typed, and gets back the photos that no page can bring.
  const settle = async () => {
    const [id, path] = JSON.parse(sessionStorage.getItem(SENT) || "[]");
    sessionStorage.removeItem(SENT);
    const entry = id && (await waiting()).find((each) => each.id === id);
    if (!entry) return;
    const taken = [...document.querySelectorAll("[data-forget]")].some((said) => path === `/hoat-dong/${said.dataset.forget}/ghi-nhan`);
    if (taken) {
      await remove(id);
      return;
    }
    const form = forms.find((each) => new URL(each.action).pathname === path);
    if (!form) return;
    carry(form, entry);
    if (!form.querySelector("#loi")) {
      // The session ended: whoever comes back looks at it once more and presses.
      form.elements.entryId.value = id;
      leaving = id;
    } else if (entry.edited) {
      await put({ ...entry, refused: form.querySelector("#loi").textContent.replace(/\s+/g, " ").trim() });
    } else {
      await remove(id);
    }
  };

  const row = (entry) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.path.replace(/\/ghi-nhan$/, "");
    link.textContent = entry.title;
    line.append(link, `: ${entry.refused}`, document.createElement("br"), said(entry), " ");
    line.append(button(note.dataset.edit, () => edit(entry)), " ", button(note.dataset.again, async () => {
      delete entry.refused;
      await put(entry);
      await show();
      await sendAll();
    }), " ", button(note.dataset.drop, async () => {
      await remove(entry.id);
      await show();
    }));
    return line;
  };
  const show = async (said) => {
    const entries = (await waiting()).filter((entry) => entry.id !== leaving || entry.refused);
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
    const files = entry.fields.filter(([, value]) => value instanceof File).length;
    const answer = await fetch(entry.path, { method: "POST", body, signal: AbortSignal.timeout(MINUTE_MS * (1 + files)) });
    if (answer.redirected) {
      // Only the activity's own page says that it was taken; any other wants something first.
      if (answer.ok && new URL(answer.url).pathname === entry.path.replace(/\/ghi-nhan$/, "")) await remove(entry.id);
      return;
    }
    if (answer.status >= 500 || answer.status === 403 || answer.status === 429) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    entry.refused = page.querySelector("#loi")?.textContent.replace(/\s+/g, " ").trim() || note.dataset.refused;
    await put(entry);
  };

  let sending = false;
  const sendAll = async () => {
    const entries = (await waiting()).filter((entry) => !entry.refused && entry.unit === unit && entry.id !== leaving);
    if (sending || !entries.length || !(await reached())) return;
    sending = true;
    try {
      const csrf = await token();
      if (csrf === null) {
        await show(note.dataset.signIn);
        return;
      }
      for (const entry of entries) {
        try {
          await send(entry, csrf);
        } catch {
          // Away again: it waits for the next time, and keeps nobody behind it from being sent.
        }
      }
      await show();
      const isRead = /\/hoat-dong\/[^/]+$/.test(window.location.pathname);
      if ((await waiting()).length === 0 && isRead && !forms.some(isBusy)) window.location.reload();
    } catch {
      // Away before the first could be sent.
    } finally {
      sending = false;
    }
  };

  const isBusy = (form) => form.elements.files.files.length > 0 || form.elements.text.value !== form.elements.text.defaultValue || document.activeElement?.form === form;

  // Also of what stood there from the beginning: a message that was pasted, an entry that was not taken.
  const empty = (form) => {
    [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.name !== "date").forEach((field) => {
      if (field.type === "radio") field.defaultChecked = field.value === "";
      else if (field.defaultValue !== undefined) field.defaultValue = "";
    });
    form.reset();
    form.elements.entryId.value = newId();
  };

  // Answers whether it is kept here now.
  const keep = async (form, deed) => {
    if ([...form.elements.files.files].reduce((bytes, file) => bytes + file.size, 0) > MOST_BYTES) return false;
    const id = form.elements.entryId.value;
    const known = (await waiting()).find((each) => each.id === id);
    const fields = [...new FormData(form)].filter(([name, value]) => name !== "_csrf" && !(value instanceof File && value.size === 0));
    fields.push(["do", deed]);
    await put({
      id,
      user,
      unit,
      path: new URL(form.action).pathname,
      title: document.querySelector("h1").textContent.trim(),
      at: Date.now(),
      edited: Boolean(known?.refused || known?.edited),
      fields,
    });
    return true;
  };
  const keepHere = async (form, deed) => {
    if (!(await keep(form, deed))) {
      await show(note.dataset.tooLarge);
      note.hidden = false;
      return;
    }
    empty(form);
    form.dispatchEvent(new CustomEvent("liencap:taken", { bubbles: true }));
    await show();
    note.scrollIntoView({ block: "nearest" });
  };
  const sendByPage = async (form, submitter) => {
    leaving = form.elements.entryId.value;
    try {
      await keep(form, submitter?.value || "enter");
    } catch {
      // A full phone must not keep anybody from sending.
    }
    form.dataset.reached = "yes";
    sessionStorage.setItem(SENT, JSON.stringify([leaving, new URL(form.action).pathname]));
    form.requestSubmit(submitter);
    setTimeout(() => { delete form.dataset.reached; }, 4000);
    setTimeout(() => { leaving = null; }, 2 * MINUTE_MS);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!forms.includes(form) || form.dataset.reached) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.asking) return; // pressed twice
    form.dataset.asking = "yes";
    const { submitter } = event;
    try {
      if (await reached()) await sendByPage(form, submitter);
      else await keepHere(form, submitter?.value || "enter");
    } finally {
      delete form.dataset.asking;
    }
  }, true);

  note.querySelector("[data-send]").addEventListener("click", sendAll);
  window.addEventListener("online", sendAll);
  setInterval(sendAll, 30000);
  settle().then(refillAsked).then(() => show()).then(sendAll);

  // On a phone the pages of the work ahead are read before, so that they open without network.
  const readBefore = async () => {
    const links = [...new Set([...document.querySelectorAll(".tasks a[href^='/hoat-dong/']")].map((link) => link.getAttribute("href")))];
    const pages = await caches.open(PAGES);
    for (const link of [window.location.pathname, ...links.slice(0, READ_BEFORE)]) {
      const known = await pages.match(link, { ignoreVary: true });
      if (known && Date.now() - Date.parse(known.headers.get("Date")) < READ_AGAIN_MS) continue;
      const answer = await fetch(link);
      if (answer.ok && !answer.redirected) await pages.put(link, answer);
    }
  };
  if (isPhone && "serviceWorker" in navigator) {
    navigator.serviceWorker.register("/sw.js");
    navigator.serviceWorker.ready.then(readBefore).catch(() => {});
  }
})();
