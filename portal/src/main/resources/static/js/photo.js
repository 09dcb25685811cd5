// Photos of a piece of work: one touch opens the camera, each one is shown and can be taken away again,
// and what travels is as large as the server keeps it, so that it arrives also on a slow line.
// Loaded deferred, before queue.js, which sends or keeps what stands here.
"use strict";

(() => {
  const files = document.querySelector(".quick [name='files']");
  if (!files) return;
  const form = files.form;
  const list = document.getElementById(files.dataset.shown);
  const camera = form.querySelector("[data-camera]");
  const LONGEST_SIDE = 2560; // as the server draws it
  const SMALL_ENOUGH = 900000;
  const QUALITY = 0.85;
  const THUMBNAIL = 96;
  let chosen = [...files.files];
  let working = null;

  const drawn = (picture, longest) => {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
  };
  const asJpeg = (canvas) => new Promise((done) => { canvas.toBlob(done, "image/jpeg", QUALITY); });

  // What this phone cannot draw travels as it is; the server looks at it anyway.
  const smaller = async (file) => {
    if (file.type !== "image/jpeg" || file.size <= SMALL_ENOUGH) return file;
    try {
      const picture = await createImageBitmap(file);
      const made = await asJpeg(drawn(picture, LONGEST_SIDE));
      picture.close();
      return made && made.size < file.size ? new File([made], file.name, { type: "image/jpeg" }) : file;
    } catch {
      return file;
    }
  };
  const thumbnail = async (file) => {
    try {
      const picture = await createImageBitmap(file);
      const address = drawn(picture, THUMBNAIL).toDataURL("image/jpeg", QUALITY);
      picture.close();
      return address;
    } catch {
      return null;
    }
  };

  const put = (now) => {
    const carried = new DataTransfer();
    now.forEach((file) => carried.items.add(file));
    chosen = now;
    files.files = carried.files;
  };
  const row = (file) => {
    const line = document.createElement("li");
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "btn btn-sm";
    remove.textContent = list.dataset.remove;
    remove.setAttribute("aria-label", `${list.dataset.remove}: ${file.name}`);
    remove.addEventListener("click", () => {
      put(chosen.filter((each) => each !== file));
      show();
      files.focus();
    });
    const name = document.createElement("span");
    name.textContent = file.name;
    line.append(name, remove);
    if (file.type.startsWith("image/")) {
      thumbnail(file).then((address) => {
        if (!address) return;
        const image = document.createElement("img");
        image.src = address;
        image.alt = "";
        line.prepend(image);
      });
    }
    return line;
  };
  const show = () => list.replaceChildren(...chosen.map(row));

  // A browser forgets what was chosen before when one chooses again; people mean "these as well".
  const take = (more) => {
    put([...chosen, ...more]);
    show();
    const before = working;
    const now = (async () => {
      await before;
      const made = await Promise.all(more.map(smaller));
      put(chosen.map((file) => made[more.indexOf(file)] ?? file));
      show();
      if (working === now) working = null;
    })();
    working = now;
  };
  files.addEventListener("change", (event) => {
    const now = [...files.files];
    if (!event.isTrusted) chosen = []; // filled in again
    take(now);
  });
  camera?.addEventListener("change", () => {
    take([...camera.files]);
    camera.value = "";
  });
  form.addEventListener("reset", () => setTimeout(() => { chosen = [...files.files]; show(); }));

  // Whoever is faster than their phone waits a moment.
  document.addEventListener("submit", async (event) => {
    if (event.target !== form || !working) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    await working;
    form.requestSubmit(submitter);
  }, true);

  // A computer has no camera worth opening; a file is chosen there.
  if (camera && window.matchMedia("(pointer: coarse)").matches) form.querySelector("[data-camera-button]").hidden = false;
  if (chosen.length) show();
})();
