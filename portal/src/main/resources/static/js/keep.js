// What was typed survives a session that ends, a reload and a dead network: it is kept in this tab,
// under the person who typed it, until the server has it. Loaded deferred, after htmx.
"use strict";

(() => {
  const ALL = "liencap:";
  const user = document.body.dataset.user;
  const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(ALL));

  // Somebody else at the same computer, or nobody any more: what the one before typed goes.
  const gone = new URLSearchParams(window.location.search).has("da-thoat");
  keys().filter((key) => (user ? !key.startsWith(ALL + user + ":") : gone)).forEach((key) => sessionStorage.removeItem(key));
  if (!user) return;

  const keyOf = (form) => ALL + user + ":" + form.dataset.keep;
  const fields = (form) =>
    [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "_csrf" && name !== "do");

  // How often something was typed, and how much of it the last autosave took along.
  let typed = 0;
  let sent = 0;

  const keep = (form) => {
    typed += 1;
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify(fields(form)));
    } catch {
      // A full store must not keep anybody from typing.
    }
  };
  const forget = (key) => sessionStorage.removeItem(ALL + user + ":" + key);

  // The editor's rows are the server's: it shows what was kept without saving it.
  const showByServer = (form, kept) => {
    const again = document.createElement("form");
    again.method = "post";
    again.action = form.action;
    const add = (name, value) => {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      again.append(field);
    };
    kept.forEach(([name, value]) => add(name, value));
    add("_csrf", form.elements["_csrf"].value);
    add("do", "keep");
    document.body.append(again);
    again.submit();
  };

  const fill = (form, kept) => {
    const values = new Map();
    kept.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
    [...form.elements].filter((el) => el.name && el.name !== "_csrf" && el.type !== "submit").forEach((el) => {
      const had = values.get(el.name) || [];
      if (["radio", "checkbox"].includes(el.type)) el.checked = had.includes(el.value);
      else if (had.length) el.value = had.shift();
      if (el.value && el.type !== "hidden") el.closest("details")?.setAttribute("open", "");
    });
    form.querySelectorAll("[data-kept-note]").forEach((note) => { note.hidden = false; });
  };

  const restore = (form) => {
    const stored = sessionStorage.getItem(keyOf(form));
    // A form that came back with its problems, or with what was kept, holds what was typed.
    if (!stored || form.querySelector("#loi") || form.dataset.kept !== undefined) return;
    if (stored === JSON.stringify(fields(form))) return;
    if (form.dataset.keepBy === "server") showByServer(form, JSON.parse(stored));
    else fill(form, JSON.parse(stored));
  };

  // Rows that came or went are typed as well: they are kept and saved with the rest.
  const changed = (form) => form.dispatchEvent(new Event("input", { bubbles: true }));

  document.addEventListener("input", (event) => {
    const form = event.target.form || event.target.closest?.("form");
    if (form?.dataset.keep) keep(form);
  });
  // It waits on this phone now.
  document.addEventListener("liencap:taken", (event) => forget(event.target.dataset.keep));
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.id === "saved") sent = typed;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const form = event.detail.elt.closest?.("form[data-keep]");
    if (!form || event.detail.elt.closest(".found")) return;
    const saved = event.detail.elt.closest("#saved");
    if (!saved) changed(form);
    else if (saved.dataset.saved === undefined) keep(form);
    else if (sent === typed) forget(form.dataset.keep);
    else keep(form);
  });

  // An autosave under way brings the version that the form has to name: what is sent meanwhile would
  // meet it as somebody else's. It waits for the answer; a dead line holds nobody up.
  const LONGEST_WAIT = 10000;
  let held = null;
  document.addEventListener("submit", (event) => {
    if (event.target.method !== "post" || !document.querySelector("#saved.htmx-request")) return;
    event.preventDefault();
    if (!held) setTimeout(() => held && window.htmx.trigger("#saved", "htmx:abort"), LONGEST_WAIT);
    held = { form: event.target, submitter: event.submitter };
  });
  // Settling lasts a moment longer than the request; a request that failed has nothing to settle.
  ["htmx:afterSettle", "htmx:afterRequest"].forEach((over) => document.addEventListener(over, () => {
    if (!held || document.querySelector("#saved.htmx-request")) return;
    const { form, submitter } = held;
    held = null;
    form.requestSubmit(submitter);
  }));

  // Nobody is torn away from what they are typing: the note says what to do.
  const say = (id) => {
    document.querySelectorAll("[data-trouble]").forEach((note) => { note.hidden = note.id !== id; });
  };
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.elt.id !== "saved") return;
    const status = event.detail.xhr.status;
    if (status === 401) event.preventDefault();
    say(status === 401 ? "session-ended" : status >= 500 ? "not-reached" : "");
  });
  document.addEventListener("htmx:sendError", (event) => {
    if (event.detail.elt.id === "saved") say("not-reached");
  });
  window.addEventListener("online", () => document.querySelectorAll("form[data-keep-by]").forEach(changed));

  document.querySelectorAll("[data-forget]").forEach((el) => forget(el.dataset.forget));
  // On a slow line people type before this script is there.
  const touched = (form) =>
    [...form.elements].some((el) => el.defaultValue !== undefined && el.type !== "hidden" && (el.value !== el.defaultValue || el.checked !== el.defaultChecked));
  const look = (root) => root.querySelectorAll("form[data-keep]:not([data-looked])").forEach((form) => {
    form.dataset.looked = "yes";
    if (touched(form)) changed(form);
    else restore(form);
  });
  look(document);
  // A page that was away comes back as a part of this one.
  document.addEventListener("htmx:load", (event) => look(event.detail.elt));
  // Not before htmx listens: what was filled in again is saved at once.
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form[data-kept]").forEach(changed));
})();
