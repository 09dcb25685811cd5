package vn.liencap.notification.inbox.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.storage.Versioned;

/**
 * An inbox as it is stored.
 *
 * @param id the unit
 * @param version counts the writes
 * @param entries newest first
 * @param pages ids in {@code inboxPages}, oldest first
 */
@Document("inboxes")
record InboxDocument(@Id String id, long version, List<Notification> entries, List<String> pages)
    implements Versioned {

  static InboxDocument from(Inbox inbox, long version) {
    return new InboxDocument(inbox.unit().value(), version, inbox.entries(), inbox.pages());
  }

  static InboxDocument none(UnitId unit) {
    return from(Inbox.empty(unit), 0);
  }

  Inbox toInbox() {
    return new Inbox(new UnitId(id), entries, pages);
  }
}
