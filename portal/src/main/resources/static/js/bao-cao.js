// A share says what it is while its two figures are typed. Without this script it is computed once
// the report is saved.
"use strict";

(() => {
  const percent = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
  const number = (field) => {
    const typed = field.value.trim().replace(/(?<=\d)[.\s](?=\d{3}(\D|$))/g, "");
    return /^\d+$/.test(typed) ? Number(typed) + Number(field.dataset.below || 0) : NaN;
  };
  const show = (part) => {
    const whole = document.getElementById(part.dataset.shareOf);
    const said = part.closest(".answer")?.querySelector(".share");
    if (!whole || !said) return;
    const share = (100 * number(part)) / number(whole);
    said.textContent = Number.isFinite(share) ? `= ${percent.format(share)} %` : "= –";
  };
  document.addEventListener("input", (event) => {
    const answer = event.target.closest?.(".answer");
    answer?.querySelectorAll("[data-share-of]").forEach(show);
  });
})();
