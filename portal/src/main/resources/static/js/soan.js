// The editor: keys, pasted lists and tables, and the document beside what was read in it. Without
// this script every button still works.
"use strict";

(() => {
  const form = document.getElementById("soan");
  if (!form) return;

  // ---- Where to type on, once the server has shown the rows anew.
  let next = null;
  const press = (button, focus) => {
    if (!button) return false;
    next = focus;
    button.click();
    return true;
  };
  document.addEventListener("htmx:afterSettle", () => {
    if (!next) return;
    const field = form.elements[next];
    next = null;
    if (!field) return;
    field.focus();
    field.setSelectionRange?.(field.value.length, field.value.length);
  });

  const place = (name) => {
    const found = /^([a-zA-Z]+)\[(\d+)\](.*)$/.exec(name || "");
    return found && { part: found[1], index: Number(found[2]), rest: found[3] };
  };
  const rowOf = (field) => field.closest(".row-of") || field.closest(".sub");
  const button = (row, deed) => row?.querySelector(`button[name="do"][value^="${deed}:"]`);
  const named = (at, index) => `${at.part}[${index}]${at.rest}`;

  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.isComposing || field.form !== form) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".savebar button[value=save]"));
      return;
    }
    const at = place(field.name);
    if (!at) return;
    const row = rowOf(field);
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const up = event.key === "ArrowUp";
      if (up && at.index === 0) return;
      const inner = place(at.rest.replace(/^\./, ""));
      if (inner) return;
      if (press(button(row, up ? "up" : "down"), named(at, at.index + (up ? -1 : 1)))) event.preventDefault();
    } else if (field.dataset.row !== undefined && event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      atOnce("add", row, row.closest("section"));
    } else if (field.dataset.row !== undefined && event.key === "Backspace" && field.value === "") {
      event.preventDefault();
      press(button(row, "remove"), named(at, Math.max(0, at.index - 1)));
    }
  });

  // ---- Rows of paragraphs come, go and move at once, without asking the server.
  const rowsOf = (section) => [...section.querySelectorAll(".row-of")];
  const renumber = (section) => rowsOf(section).forEach((row, index) => {
    row.querySelectorAll("[name], [value], [hx-vals]").forEach((el) => ["name", "value", "hx-vals"].forEach((attribute) => {
      if (attribute === "value" && el.type !== "submit") return;
      const was = el.getAttribute(attribute);
      const now = was?.replace(/^(\w+:|\{"at":")?([a-z]+)\[\d+\]/i, (_, before, part) => `${before || ""}${part}[${index}]`);
      if (was && now !== was) el.setAttribute(attribute, now);
    }));
    row.querySelectorAll("[aria-label]").forEach((el) => el.setAttribute("aria-label", el.getAttribute("aria-label").replace(/\d+(?=\D*$)/, index + 1)));
    row.querySelector(".no").textContent = `${index + 1}.`;
  });
  const typedOn = (section) => {
    renumber(section);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const fieldOf = (row) => row?.querySelector("textarea[data-row]");
  const rowAfter = (row, text) => {
    const more = row.cloneNode(true);
    more.querySelectorAll(".stands, .problem, .beside, .serves .chip").forEach((el) => el.remove());
    more.querySelectorAll("input[type=hidden]").forEach((el) => { el.value = ""; });
    more.querySelectorAll("select").forEach((el) => { el.selectedIndex = 0; });
    const field = fieldOf(more);
    field.textContent = "";
    field.value = text;
    field.classList.remove("has-problem");
    row.after(more);
    window.htmx?.process(more);
    return more;
  };
  const focusOn = (row) => {
    const field = fieldOf(row);
    if (!field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  };
  const rowDeeds = {
    add: (row, section) => focusOn(rowAfter(row || rowsOf(section).pop(), "")),
    up: (row) => { row.previousElementSibling?.classList.contains("row-of") && row.previousElementSibling.before(row); focusOn(row); },
    down: (row) => { row.nextElementSibling?.classList.contains("row-of") && row.nextElementSibling.after(row); focusOn(row); },
    remove: (row, section) => {
      const neighbour = row.previousElementSibling || row.nextElementSibling;
      row.remove();
      focusOn(neighbour?.classList.contains("row-of") ? neighbour : rowsOf(section)[0]);
    },
  };
  // The last row goes by the server, which shows what an empty part looks like.
  const atOnce = (deed, row, section) => {
    const many = rowsOf(section).length;
    if (!rowDeeds[deed] || many === 0 || (deed === "remove" && many === 1)) return false;
    rowDeeds[deed](row, section);
    typedOn(section);
    return true;
  };
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("#soan button[name='do']");
    const found = /^(add|up|down|remove):([a-zA-Z]+)(\[\d+\])?$/.exec(pressed?.value || "");
    const section = found && pressed.closest(`#part-${found[2]}`);
    if (!section || !section.querySelector(".row-of")) return;
    if (atOnce(found[1], pressed.closest(".row-of"), section)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // ---- Pasting. A cell with tabs or line breaks goes into quotes, as Excel does it.
  const quoted = (text) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const said = (cell) => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("br").forEach((br) => br.replaceWith("\n"));
    const blocks = [...copy.querySelectorAll("p, li, div")];
    const lines = blocks.length ? blocks.map((block) => block.textContent) : copy.textContent.split("\n");
    return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");
  };
  // A cell that spans rows stands in each of them: one lead unit for five activities is common.
  const cellsOf = (table) => {
    const grid = [];
    [...table.rows].forEach((row, y) => {
      grid[y] ||= [];
      let x = 0;
      [...row.cells].forEach((cell) => {
        while (grid[y][x] !== undefined) x += 1;
        const text = said(cell);
        for (let down = 0; down < Math.min(cell.rowSpan || 1, table.rows.length - y); down += 1) {
          grid[y + down] ||= [];
          for (let right = 0; right < Math.min(cell.colSpan || 1, 20); right += 1) grid[y + down][x + right] = right ? "" : text;
        }
        x += Math.min(cell.colSpan || 1, 20);
      });
    });
    return grid;
  };
  const tableIn = (clipboard) => {
    const html = clipboard.getData("text/html");
    const table = html && new DOMParser().parseFromString(html, "text/html").querySelector("table");
    const text = clipboard.getData("text/plain");
    if (table && (table.rows.length > 1 || table.rows[0]?.cells.length > 1)) {
      return cellsOf(table).map((row) => Array.from(row, (cell) => quoted(cell || "")).join("\t")).join("\n");
    }
    return text.includes("\t") ? text : null;
  };
  document.addEventListener("paste", (event) => {
    const field = event.target;
    if (field.form !== form || !event.clipboardData) return;
    const box = document.getElementById("bang-dan");
    const inActivities = field.closest("#part-activities");
    const table = tableIn(event.clipboardData);
    if (table && inActivities && (field === box || table.includes("\n"))) {
      event.preventDefault();
      box.closest("details").open = true;
      box.value = table;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.focus();
      return;
    }
    const text = event.clipboardData.getData("text/plain").trim();
    if (field.dataset.row === undefined || !text.includes("\n")) return;
    event.preventDefault();
    let row = rowOf(field);
    const section = row.closest("section");
    const pieces = text.split(/\n+/).map((line) => line.trim().replace(/^[-+•*–]\s+/, "")).filter(Boolean);
    field.setRangeText(pieces[0], field.selectionStart, field.selectionEnd, "end");
    pieces.slice(1).forEach((piece) => { row = rowAfter(row, piece); });
    focusOn(row);
    typedOn(section);
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.requestConfig?.parameters?.get?.("do") === "take-table") {
      const rows = form.querySelectorAll("#part-activities > .card-body > .sub textarea[name$='.title']");
      rows[rows.length - 1]?.focus();
    }
  });

  // ---- The document beside the draft.
  const review = document.querySelector(".review");
  const source = document.querySelector(".source-text");
  if (!review || !source) return;
  review.classList.add("tabbed");
  const views = [...document.querySelectorAll("[data-view]")];
  const view = (name) => {
    review.classList.toggle("show-source", name === "source");
    views.forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.view === name)));
  };
  views.forEach((one) => one.addEventListener("click", () => view(one.dataset.view)));
  const narrow = window.matchMedia("(max-width: 991px)");

  const lines = (from, to) => [...source.querySelectorAll("p[data-line]")].filter((p) => Number(p.dataset.line) >= from && Number(p.dataset.line) <= to);
  const showLines = (mark, focus) => {
    source.querySelectorAll(".seen").forEach((p) => p.classList.remove("seen"));
    const shown = lines(Number(mark.dataset.from), Number(mark.dataset.to));
    shown.forEach((p) => p.classList.add("seen"));
    const first = shown[0];
    if (!first) return;
    if (focus && narrow.matches) {
      view("source");
      first.scrollIntoView({ block: "center" });
    } else if (!narrow.matches) {
      source.scrollTop += first.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
    }
    if (focus) (first.querySelector("a") || source).focus({ preventScroll: true });
  };
  const showElement = (mark) => {
    view("structure");
    document.querySelectorAll(".seen-element").forEach((el) => el.classList.remove("seen-element"));
    const element = mark.parentElement;
    element.classList.add("seen-element");
    element.scrollIntoView({ block: "center" });
    element.querySelector("textarea, input:not([type=hidden])")?.focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const toSource = event.target.closest("[data-show-source]");
    const toElement = event.target.closest("[data-show-element]");
    if (toSource) {
      event.preventDefault();
      showLines(toSource.closest("[data-from]"), true);
    } else if (toElement) {
      const mark = document.getElementById(toElement.getAttribute("href").slice(1));
      if (!mark) return;
      event.preventDefault();
      showLines(mark, false);
      showElement(mark);
    }
  });
  const markOf = (field) => {
    for (let el = field.parentElement; el && el !== form; el = el.parentElement) {
      const mark = [...el.children].find((child) => child.classList.contains("stands"));
      if (mark) return mark;
    }
    return null;
  };
  form.addEventListener("focusin", (event) => {
    const mark = event.target.matches("textarea, input, select") && markOf(event.target);
    if (mark) showLines(mark, false);
  });
  // What is typed anew is no longer what was read.
  form.addEventListener("input", (event) => {
    if (!event.isTrusted || !event.target.name) return;
    const mark = markOf(event.target);
    if (mark?.dataset.unsure) {
      delete mark.dataset.unsure;
      mark.querySelectorAll(".state, button").forEach((el) => el.remove());
      count();
    }
  });

  const unsure = () => [...form.querySelectorAll(".stands[data-unsure]")];
  const count = () => {
    const left = document.querySelector("[data-unsure-left]");
    const many = unsure().length;
    if (left) left.textContent = many ? `${left.dataset.some} ${many}` : left.dataset.none;
    document.querySelectorAll("[data-next-unsure]").forEach((el) => { el.hidden = !many; });
  };
  const go = (back) => {
    const all = unsure();
    if (!all.length) return;
    const here = document.activeElement;
    const after = all.filter((mark) => Boolean(mark.compareDocumentPosition(here) & (back ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) && !mark.parentElement.contains(here));
    const mark = back ? after[after.length - 1] || all[all.length - 1] : after[0] || all[0];
    showLines(mark, false);
    showElement(mark);
  };
  document.querySelector("[data-next-unsure]")?.addEventListener("click", () => go(false));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    go(event.shiftKey);
  });
  document.addEventListener("htmx:afterSettle", count);
  count();
})();
