package vn.liencap.notification.inbox.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.inbox.ReadInbox;
import vn.liencap.notification.inbox.domain.InboxPosition;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** The notifications of the unit the caller acts for. */
@RestController
@RequestMapping("/api/notifications")
class NotificationsController {
  private final ReadInbox inbox;

  NotificationsController(ReadInbox inbox) {
    this.inbox = inbox;
  }

  /** A notification on the wire; {@code mine} when it concerns the caller above all. */
  record NotificationView(
      String id,
      NotificationKind kind,
      String title,
      String text,
      String link,
      Instant at,
      boolean read,
      boolean mine) {

    static NotificationView of(ReadInbox.Entry entry, Actor reader) {
      Notification notification = entry.notification();
      return new NotificationView(
          notification.id(),
          notification.kind(),
          notification.title(),
          notification.text(),
          notification.link(),
          notification.at(),
          entry.isRead(),
          reader.person().equals(notification.person()));
    }
  }

  /** How many the caller has not read. */
  record Count(int unread) {}

  @GetMapping
  Page<NotificationView> list(
      Actor reader, PageRequest page, @RequestParam(defaultValue = "false") boolean unread) {
    @Nullable String after = page.after();
    List<ReadInbox.Entry> fetched =
        inbox.list(
            reader, after == null ? null : InboxPosition.parse(after), unread, page.limit() + 1);
    Page<ReadInbox.Entry> entries =
        page.page(fetched, entry -> InboxPosition.of(entry.notification()).text());
    return new Page<>(
        entries.items().stream().map(entry -> NotificationView.of(entry, reader)).toList(),
        entries.next());
  }

  @GetMapping("/count")
  Count count(Actor reader) {
    return new Count(inbox.countUnread(reader));
  }

  /** Marks one as read; again changes nothing. */
  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markRead(Actor reader, @PathVariable String id) {
    if (!inbox.markRead(reader, id)) {
      throw ProblemException.notFound("Không có thông báo này trong danh sách của đơn vị.");
    }
  }

  /** Marks all as read. */
  @PostMapping("/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markAllRead(Actor reader) {
    inbox.markAllRead(reader);
  }
}
