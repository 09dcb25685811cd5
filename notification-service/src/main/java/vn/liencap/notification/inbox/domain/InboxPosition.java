package vn.liencap.notification.inbox.domain;

import vn.liencap.contracts.Id;
import vn.liencap.notification.channels.domain.Notification;

/**
 * A place in a list that runs from the newest notification to the oldest.
 *
 * @param atMillis when the notification was occasioned, milliseconds since 1970
 * @param id which of those of the same moment
 */
public record InboxPosition(long atMillis, String id) {

  /** Where a notification stands. */
  public static InboxPosition of(Notification notification) {
    return new InboxPosition(notification.at().toEpochMilli(), notification.id());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it did not write that
   */
  public static InboxPosition parse(String text) {
    int end = text.indexOf(Id.SEPARATOR);
    if (end < 0) {
      throw new IllegalArgumentException("Not a position: " + text);
    }
    return new InboxPosition(Long.parseLong(text.substring(0, end)), text.substring(end + 1));
  }

  /** The position as text. */
  public String text() {
    return atMillis + Id.SEPARATOR + id;
  }

  /** True for a notification that the list shows later, thus an older one. */
  public boolean isBefore(Notification notification) {
    long other = notification.at().toEpochMilli();
    return other == atMillis ? notification.id().compareTo(id) < 0 : other < atMillis;
  }
}
