package vn.liencap.notification.inbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.inbox.Listener;
import vn.liencap.notification.inbox.Listener.News;
import vn.liencap.notification.inbox.LiveInboxes;
import vn.liencap.notification.inbox.LiveSettings;
import vn.liencap.notification.inbox.ReadInbox;
import vn.liencap.runtime.ProblemException;

/**
 * What comes to the caller's units, as server-sent events. The thread waits with the connection,
 * which costs little: it is a virtual one.
 */
@RestController
class StreamController {
  private final LiveInboxes inboxes;
  private final ReadInbox reading;
  private final LiveSettings settings;
  private final JsonMapper json;

  StreamController(LiveInboxes inboxes, ReadInbox reading, LiveSettings settings, JsonMapper json) {
    this.inboxes = inboxes;
    this.reading = reading;
    this.settings = settings;
    this.json = json;
  }

  /** How many in a unit's list the caller has not read. */
  record Unread(UnitId unit, int unread) {}

  /** A notification that came just now. */
  record Told(UnitId unit, String id, String title, String text, String link) {}

  /**
   * Events {@code unread} (first of all, and whenever the count may have changed) and {@code told}.
   *
   * @param seconds how long the caller listens at most; 0 for the first count alone
   */
  @Operation(hidden = true) // an endless answer is no answer to whoever tries all operations
  @GetMapping("/api/notifications/stream")
  void stream(
      Actor actor,
      @RequestParam(required = false) @Nullable Integer seconds,
      HttpServletResponse response)
      throws IOException {
    Listener listener =
        inboxes
            .listen(actor)
            .orElseThrow(
                () ->
                    new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        "Đang có quá nhiều kết nối. Trang vẫn cập nhật, chỉ chậm hơn."));
    try {
      response.setContentType("text/event-stream;charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no"); // proxies would wait for more
      talk(actor, listener, endAfter(seconds), response.getOutputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      inboxes.leave(listener);
    }
  }

  private long endAfter(@Nullable Integer seconds) {
    Duration wanted =
        seconds == null ? settings.lasting() : Duration.ofSeconds(Math.max(0, seconds));
    Duration lasting = wanted.compareTo(settings.lasting()) < 0 ? wanted : settings.lasting();
    return System.nanoTime() + lasting.toNanos();
  }

  private void talk(Actor actor, Listener listener, long end, OutputStream out)
      throws IOException, InterruptedException {
    for (UnitId unit : listener.units()) {
      say(out, "unread", new Unread(unit, reading.countUnread(actor.person(), unit)));
    }
    out.flush();
    long left = end - System.nanoTime();
    while (left > 0 && !listener.hasEnded()) {
      Duration patience = Duration.ofNanos(left);
      News news =
          listener.next(
              patience.compareTo(settings.heartbeat()) < 0 ? patience : settings.heartbeat());
      say(actor, news, out);
      out.flush();
      left = end - System.nanoTime();
    }
  }

  private void say(Actor actor, @Nullable News news, OutputStream out) throws IOException {
    if (news == null || news.inbox() == null) {
      out.write(":\n\n".getBytes(UTF_8)); // whoever has gone is noticed by it
      return;
    }
    UnitId unit = news.inbox().unit();
    for (Told told : toldOf(news)) {
      say(out, "told", told);
    }
    say(out, "unread", new Unread(unit, reading.countUnread(actor.person(), unit)));
  }

  private static List<Told> toldOf(News news) {
    return news.added().stream()
        .map(n -> new Told(n.unit(), n.id(), n.title(), n.text(), n.link()))
        .toList();
  }

  private void say(OutputStream out, String event, Object data) throws IOException {
    out.write(
        ("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n").getBytes(UTF_8));
  }
}
