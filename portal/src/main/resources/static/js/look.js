// What HTML and htmx do not do by themselves. Loaded after htmx, deferred, no inline script anywhere.
"use strict";

(() => {
  const within = (root, selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];

  // A part that is still away changes nothing on the page; once it is back, the page is shown anew.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const asked = event.detail.requestConfig?.elt;
    if (asked?.matches?.("[data-missing]") && event.detail.xhr.responseText.includes("data-missing")) event.detail.shouldSwap = false;
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

  // The present tab stays in sight, also when the count beside a tab arrives and moves it.
  const showTab = () => document.querySelector(".tabs [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  showTab();
  document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.elt.closest?.(".tabs")) showTab(); });

  // On a phone the list comes first and its filters one touch away.
  if (window.matchMedia("(min-width: 641px)").matches) {
    document.querySelectorAll("details[data-open-when-wide]").forEach((more) => { more.open = true; });
  }

  // Many activities at once: how many are chosen, and all of the page.
  const together = document.querySelector("form[data-together]");
  if (together) {
    const picks = () => [...document.querySelectorAll("input[name='activity'][form='cung-luc']")];
    const all = together.querySelector("[data-pick-all]");
    const said = together.querySelector("[data-picked]");
    const hint = said.textContent;
    const count = () => {
      const chosen = picks().filter((pick) => pick.checked).length;
      together.classList.toggle("picked", chosen > 0);
      together.querySelector("button").classList.toggle("btn-primary", chosen > 0);
      together.querySelector("button").disabled = chosen === 0;
      said.textContent = chosen ? said.dataset.text.replace("{0}", chosen) : hint;
      all.checked = chosen > 0 && chosen === picks().length;
      all.indeterminate = chosen > 0 && !all.checked;
    };
    all.closest("label").hidden = picks().length === 0;
    all.addEventListener("change", () => {
      picks().forEach((pick) => { pick.checked = all.checked; });
      count();
    });
    document.addEventListener("change", (event) => { if (event.target.matches("input[name='activity']")) count(); });
    window.addEventListener("pageshow", count);
    count();
  }
})();
