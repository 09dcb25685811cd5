// What comes while a page is open: one stream for the count beside Thông báo and for its list.
// Without script, or where the stream does not come through, the count is asked for as before.
"use strict";

(() => {
  const count = document.querySelector("[data-unread]");
  const unit = document.body.dataset.unit;
  if (!count || !unit || !window.EventSource) return;
  let stream = null;

  const show = (unread) => { count.textContent = unread ? new Intl.NumberFormat("vi-VN").format(unread) : ""; };

  const open = () => {
    if (stream) return;
    stream = new EventSource("/api/notifications/stream");
    stream.addEventListener("open", () => { count.dataset.live = "yes"; });
    stream.addEventListener("error", () => { delete count.dataset.live; });
    stream.addEventListener("unread", (event) => {
      const news = JSON.parse(event.data);
      if (news.unit === unit) show(news.unread);
    });
    stream.addEventListener("told", (event) => {
      const list = document.querySelector("[data-inbox][data-first]");
      // Nobody's place in the list is taken from under their hands.
      if (list && JSON.parse(event.data).unit === unit && !list.contains(document.activeElement)) htmx.trigger(list, "told");
    });
  };
  const close = () => {
    stream?.close();
    stream = null;
    delete count.dataset.live;
  };

  // A page nobody sees listens to nothing: it would keep the session alive and a connection busy.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", () => { if (!document.hidden) open(); });
  // While the stream tells the count, nobody asks for it.
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt === count && count.dataset.live) event.preventDefault();
  });
})();
