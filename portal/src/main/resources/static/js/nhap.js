// The import page: a file may be dropped, and one that is too large is not sent at all.
"use strict";

(() => {
  const form = document.querySelector("form[data-reads]");
  if (!form) return;
  const file = form.elements.file;
  const drop = form.querySelector("[data-drop]");
  const tooLarge = document.getElementById("qua-lon");

  const look = () => {
    const large = [...file.files].some((one) => one.size > Number(file.dataset.most));
    tooLarge.hidden = !large;
    return !large;
  };
  file.addEventListener("change", look);

  ["dragenter", "dragover"].forEach((name) => drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  }));
  ["dragleave", "drop"].forEach((name) => drop.addEventListener(name, () => drop.classList.remove("over")));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    file.files = event.dataTransfer.files;
    look();
  });

  form.addEventListener("submit", (event) => {
    if (!look()) {
      event.preventDefault();
      event.stopPropagation();
      file.focus();
      return;
    }
    form.querySelector("[data-reading]").hidden = false;
  });
  // Whoever comes back with the browser's own button finds the page at rest.
  window.addEventListener("pageshow", () => { form.querySelector("[data-reading]").hidden = true; });
})();
