package vn.liencap.notification.inbox.mongo;

import static vn.liencap.notification.storage.Fields.append;

import org.bson.Document;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.storage.Fields;

/** A notification as it stands in its unit's inbox, which names the unit. */
final class StoredNotification {
  private static final String ID = "id";
  private static final String PERSON = "person";
  private static final String KIND = "kind";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String LINK = "link";
  private static final String AT = "at";
  private static final String QUIET = "quiet";

  private StoredNotification() {}

  static Document toDocument(Notification notification) {
    Document document = new Document();
    append(document, ID, notification.id());
    append(document, PERSON, notification.person());
    append(document, KIND, notification.kind().name());
    append(document, TITLE, notification.title());
    append(document, TEXT, notification.text());
    append(document, LINK, notification.link());
    append(document, AT, notification.at());
    append(document, QUIET, notification.quiet());
    return document;
  }

  static Notification from(Document document, UnitId unit) {
    return new Notification(
        document.getString(ID),
        unit,
        Fields.read(document, PERSON, PersonId::new),
        NotificationKind.valueOf(document.getString(KIND)),
        document.getString(TITLE),
        document.getString(TEXT),
        document.getString(LINK),
        Fields.instant(document, AT),
        document.getBoolean(QUIET));
  }
}
