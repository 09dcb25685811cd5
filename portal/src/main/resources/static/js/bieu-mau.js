// The builder of report templates: shows the code that a label will get while none is typed.
// Without this script the server proposes the same.
"use strict";

(() => {
  const plain = (label) => label.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  document.addEventListener("input", (event) => {
    if (event.target.dataset?.label === undefined) return;
    const code = event.target.closest(".sub")?.querySelector("[data-code]");
    if (code) code.placeholder = plain(event.target.value);
  });
})();
