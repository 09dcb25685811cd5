package vn.liencap.notification.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.inbox.domain.InboxPosition;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.inbox.domain.ReadMarks;

/** What a person sees of the inbox of the unit they act for: theirs to read, nobody else's. */
@Component
public class ReadInbox {
  private final Inboxes inboxes;
  private final ReadMarks marks;

  ReadInbox(Inboxes inboxes, ReadMarks marks) {
    this.inboxes = inboxes;
    this.marks = marks;
  }

  /**
   * A notification as one person sees it.
   *
   * @param notification what was told
   * @param isRead whether the person has read it
   */
  public record Entry(Notification notification, boolean isRead) {}

  /**
   * The notifications after a position, newest first.
   *
   * @param after null for the newest
   * @param unreadOnly without those the person has read
   * @param count how many at most
   */
  public List<Entry> list(
      Actor reader, @Nullable InboxPosition after, boolean unreadOnly, int count) {
    Inbox inbox = inboxes.of(reader.unit());
    Set<String> read = marks.of(reader.person(), reader.unit());
    Stream<Entry> atHand =
        inbox.entries().stream().map(entry -> new Entry(entry, read.contains(entry.id())));
    Stream<Entry> all =
        unreadOnly
            ? atHand.filter(entry -> !entry.isRead())
            : Stream.concat(atHand, putAway(inbox));
    return all.filter(entry -> after == null || after.isBefore(entry.notification()))
        .limit(count)
        .toList();
  }

  private Stream<Entry> putAway(Inbox inbox) {
    return inbox.pages().reversed().stream()
        .flatMap(page -> inboxes.page(inbox.unit(), page).stream())
        .map(entry -> new Entry(entry, true));
  }

  /** How many notifications the person has not read. */
  public int countUnread(Actor reader) {
    return countUnread(reader.person(), reader.unit());
  }

  /** How many notifications of one of their units a person has not read. */
  public int countUnread(PersonId person, UnitId unit) {
    return inboxes.of(unit).unread(marks.of(person, unit)).size();
  }

  /**
   * Marks one as read.
   *
   * @return false when the person's unit has no such notification at hand
   */
  public boolean markRead(Actor reader, String id) {
    boolean found = inboxes.of(reader.unit()).holds(id);
    if (found) {
      marks.add(reader.person(), reader.unit(), id);
    }
    return found;
  }

  /** Marks all at hand as read. */
  public void markAllRead(Actor reader) {
    List<String> ids = inboxes.of(reader.unit()).entries().stream().map(Notification::id).toList();
    marks.replace(reader.person(), reader.unit(), ids);
  }
}
