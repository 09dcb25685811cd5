// The builder of report templates: shows the code that a label will get while none is typed.
// Without this script the server proposes the same.
"use strict";

(() => {
  const plain = (label) => label.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  // Another programme counts other things: only the choices change, whatever was typed meanwhile.
  document.addEventListener("htmx:afterSettle", () => {
    const offered = document.querySelector("#nguon select");
    if (!offered || offered.dataset.given) return;
    offered.dataset.given = "yes";
    document.querySelectorAll("#part-indicators .source[name]").forEach((select) => {
      const chosen = select.selectedOptions[0];
      const value = select.value;
      select.replaceChildren(...[...offered.children].map((el) => el.cloneNode(true)));
      if (![...select.options].some((option) => option.value === value) && chosen) select.append(chosen);
      select.value = value;
    });
  });
  document.addEventListener("input", (event) => {
    if (event.target.dataset?.label === undefined) return;
    const code = event.target.closest(".sub")?.querySelector("[data-code]");
    if (code) code.placeholder = plain(event.target.value);
  });
})();
