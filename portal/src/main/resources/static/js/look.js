// What HTML and htmx do not do by themselves. Loaded after htmx, deferred, no inline script anywhere.
"use strict";

(() => {
  const within = (root, selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];

  // A session that ended answers a fragment with the sign-in page: go there with the whole page.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const url = event.detail.xhr.responseURL || "";
    if (url.includes("/dang-nhap")) {
      event.detail.shouldSwap = false;
      window.location.href = "/dang-nhap?het-phien";
      return;
    }
    // Forms answer 409, 412 and 422 with themselves and the reasons at the fields.
    if ([409, 412, 422].includes(event.detail.xhr.status)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // Nobody looks at a hidden page: it asks again when it is seen again.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const trigger = event.detail.elt.getAttribute("hx-trigger") || "";
    if (document.hidden && trigger.startsWith("every")) event.preventDefault();
  });

  // Figures that changed under the reader's eyes are marked for a moment.
  let before = new Map();
  document.addEventListener("htmx:beforeSwap", (event) => {
    before = new Map(within(event.detail.target, "[data-live]").map((el) => [el.dataset.live, el.textContent.trim()]));
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (!before.size) return;
    within(document, "[data-live]").forEach((el) => {
      const old = before.get(el.dataset.live);
      if (old !== undefined && old !== el.textContent.trim()) el.classList.add("changed");
    });
    before = new Map();
  });

  // A confirmation loaded into the dialog opens it; closing empties it.
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "dialog" && !event.detail.target.open && event.detail.target.firstElementChild) {
      event.detail.target.showModal();
    }
  });
  document.addEventListener("click", (event) => {
    const close = event.target.closest("[data-close-dialog]");
    const dialog = document.getElementById("dialog");
    if (dialog?.open && (close || event.target === dialog)) {
      event.preventDefault();
      dialog.close();
    }
    // Menus close when one clicks elsewhere.
    document.querySelectorAll("details.who[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelectorAll("details.who[open]").forEach((menu) => { menu.open = false; });
  });

  // Filters take effect when chosen; without script there is the button.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-submit-on-change]");
    if (form && event.target.matches("select")) form.requestSubmit();
  });

  // A double click sends once; the entry's own id would make the second harmless anyway.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.matches("[data-once]")) {
      form.dataset.sent = "yes";
      setTimeout(() => { delete form.dataset.sent; }, 4000);
    }
  });

  // What was typed survives a lost session, a closed browser or a dead network; the server's word wins after saving.
  const keepable = (form) => [...form.elements].filter((el) => el.name && !["hidden", "submit", "button", "password", "file"].includes(el.type));
  const restore = (form) => {
    const kept = localStorage.getItem("liencap:" + form.dataset.keep);
    // A form that came back with its problems already holds what was typed.
    if (!kept || form.dataset.restored || form.querySelector("#loi")) return;
    form.dataset.restored = "yes";
    const values = JSON.parse(kept);
    keepable(form).forEach((el) => {
      if (!(el.name in values) || el.dataset.fresh !== undefined) return;
      if (["radio", "checkbox"].includes(el.type)) el.checked = values[el.name] === el.value;
      else el.value = values[el.name];
    });
    const note = form.querySelector("[data-kept-note]");
    if (note) note.hidden = false;
  };
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form?.dataset.keep) return;
    const values = {};
    keepable(form).forEach((el) => {
      if (!["radio", "checkbox"].includes(el.type) || el.checked) values[el.name] = el.value;
    });
    localStorage.setItem("liencap:" + form.dataset.keep, JSON.stringify(values));
  });

  // The present tab stays in sight, also when the count beside a tab arrives and moves it.
  const showTab = () => document.querySelector(".tabs [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  showTab();
  document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.elt.closest?.(".tabs")) showTab(); });

  // On a phone the list comes first and its filters one touch away.
  if (window.matchMedia("(min-width: 641px)").matches) {
    document.querySelectorAll("details[data-open-when-wide]").forEach((more) => { more.open = true; });
  }

  const ready = (root) => {
    within(root, "[data-forget]").forEach((el) => localStorage.removeItem("liencap:" + el.dataset.forget));
    within(root, "form[data-keep]").forEach(restore);
  };
  document.addEventListener("htmx:load", (event) => ready(event.detail.elt));
  ready(document);
})();
