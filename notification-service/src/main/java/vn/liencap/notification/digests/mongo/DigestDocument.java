package vn.liencap.notification.digests.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.mongo.StoredNotification;
import vn.liencap.notification.digests.domain.Addressee;
import vn.liencap.notification.digests.domain.WaitingDigest;
import vn.liencap.notification.storage.Fields;
import vn.liencap.notification.storage.Versioned;

/**
 * What waits for a digest, as it is stored.
 *
 * @param digest what waits
 * @param version counts the writes
 */
record DigestDocument(WaitingDigest digest, long version) implements Versioned {
  /** Present only while somebody has to see to it. */
  static final String DUE_AT = "dueAt";

  private static final String LINES = "lines";
  private static final String GOING = "going";
  private static final String GOING_ON = "goingOn";
  private static final String TOLD = "told";
  private static final String LAST = "last";
  private static final String CLAIM = "claim";

  static DigestDocument none(Addressee addressee) {
    return new DigestDocument(WaitingDigest.none(addressee), 0);
  }

  @Override
  public String id() {
    return digest.addressee().key();
  }

  static DigestDocument from(Document document) {
    return new DigestDocument(
        new WaitingDigest(
            new Addressee(document.getString("_id")),
            notifications(document, LINES),
            notifications(document, GOING),
            Fields.read(document, GOING_ON, LocalDate::parse),
            document.getList(TOLD, String.class, List.of()),
            Fields.read(document, LAST, LocalDate::parse),
            Fields.instantOrNull(document, DUE_AT),
            document.getString(CLAIM)),
        document.getLong("version"));
  }

  private static List<Notification> notifications(Document document, String field) {
    return document.getList(field, Document.class, List.of()).stream()
        .map(StoredNotification::from)
        .toList();
  }

  Document toDocument() {
    Document document =
        new Document(LINES, digest.lines().stream().map(StoredNotification::withUnit).toList())
            .append(GOING, digest.going().stream().map(StoredNotification::withUnit).toList())
            .append(TOLD, digest.told());
    Fields.append(document, GOING_ON, digest.goingOn());
    Fields.append(document, LAST, digest.last());
    Fields.append(document, DUE_AT, digest.dueAt());
    Fields.append(document, CLAIM, digest.claim());
    return document;
  }
}
