package vn.liencap.notification.inbox.mongo;

import java.util.List;
import org.bson.Document;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.mongo.StoredNotification;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.storage.Versioned;

/**
 * An inbox as it is stored.
 *
 * @param id the unit
 * @param version counts the writes
 * @param inbox what it holds
 */
record InboxDocument(String id, long version, Inbox inbox) implements Versioned {
  private static final String ENTRIES = "entries";
  private static final String PAGES = "pages";

  static InboxDocument from(Inbox inbox, long version) {
    return new InboxDocument(inbox.unit().value(), version, inbox);
  }

  static InboxDocument none(UnitId unit) {
    return from(Inbox.empty(unit), 0);
  }

  static InboxDocument from(Document document) {
    UnitId unit = new UnitId(document.getString("_id"));
    return from(
        new Inbox(
            unit, entriesOf(document, unit), document.getList(PAGES, String.class, List.of())),
        document.getLong("version"));
  }

  Document toDocument() {
    return documentOf(inbox.entries()).append(PAGES, inbox.pages());
  }

  /** A document with nothing but entries, as a page put away is. */
  static Document documentOf(List<Notification> entries) {
    return new Document(ENTRIES, entries.stream().map(StoredNotification::toDocument).toList());
  }

  /** The entries of a document, newest first. */
  static List<Notification> entriesOf(Document document, UnitId unit) {
    return document.getList(ENTRIES, Document.class, List.of()).stream()
        .map(entry -> StoredNotification.from(entry, unit))
        .toList();
  }
}
