package vn.liencap.notification.digests.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liencap.notification.channels.domain.Notification;

/**
 * What went out already, by id: how much it said by then.
 *
 * @param revisions of the notifications that went
 */
record Gone(Map<String, Integer> revisions) {
  private static final char REVISION = '#';

  /**
   * What went, and what is just going.
   *
   * @param told what {@link #noteOf} made
   */
  static Gone of(List<String> told, List<Notification> going) {
    Map<String, Integer> revisions = new HashMap<>();
    for (String note : told) {
      int end = note.lastIndexOf(REVISION);
      if (end < 0) {
        revisions.merge(note, 0, Math::max);
      } else {
        int revision = Integer.parseInt(note, end + 1, note.length(), 10);
        revisions.merge(note.substring(0, end), revision, Math::max);
      }
    }
    going.forEach(line -> revisions.merge(line.id(), line.revision(), Math::max));
    return new Gone(revisions);
  }

  /** What is kept of a notification that went. */
  static String noteOf(Notification line) {
    return line.revision() == 0 ? line.id() : line.id() + REVISION + line.revision();
  }

  /** True when it went, and said as much as it says now. */
  boolean holds(Notification line) {
    Integer revision = revisions.get(line.id());
    return revision != null && revision >= line.revision();
  }
}
