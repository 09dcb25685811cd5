package vn.liencap.notification.channels.mongo;

import static vn.liencap.notification.storage.Fields.append;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.storage.Fields;

/** A notification as a part of a document. */
public final class StoredNotification {
  private static final String ID = "id";
  private static final String PERSON = "person";
  private static final String KIND = "kind";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String LINK = "link";
  private static final String AT = "at";
  private static final String URGENCY = "urgency";
  private static final String SUBJECT = "subject";
  private static final String DUE = "due";
  private static final String ROLES = "roles";
  private static final String UNIT = "unit";
  private static final String REVISION = "revision";

  /** Of entries from before there were urgencies. */
  private static final String QUIET = "quiet";

  private StoredNotification() {}

  /** For a document that is about one unit and names it. */
  public static Document toDocument(Notification notification) {
    Document document = new Document();
    append(document, ID, notification.id());
    append(document, PERSON, notification.person());
    append(document, KIND, notification.kind().name());
    append(document, URGENCY, notification.urgency().name());
    append(document, SUBJECT, notification.subject());
    append(document, DUE, notification.due());
    if (!notification.roles().isEmpty()) {
      append(document, ROLES, notification.roles().stream().map(Role::name).sorted().toList());
    }
    append(document, TITLE, notification.title());
    append(document, TEXT, notification.text());
    append(document, LINK, notification.link());
    append(document, AT, notification.at());
    if (notification.revision() > 0) {
      append(document, REVISION, notification.revision());
    }
    return document;
  }

  /** For a document that may hold notifications of several units. */
  public static Document withUnit(Notification notification) {
    return toDocument(notification).append(UNIT, notification.unit().value());
  }

  /** What {@link #withUnit} wrote. */
  public static Notification from(Document document) {
    return from(document, new UnitId(document.getString(UNIT)));
  }

  private static Urgency urgencyOf(Document document) {
    String urgency = document.getString(URGENCY);
    if (urgency != null) {
      return Urgency.valueOf(urgency);
    }
    return document.getBoolean(QUIET, false) ? Urgency.LIST_ONLY : Urgency.DIGEST;
  }

  /** What {@link #toDocument} wrote. */
  public static Notification from(Document document, UnitId unit) {
    return new Notification(
        document.getString(ID),
        unit,
        Fields.read(document, PERSON, PersonId::new),
        NotificationKind.valueOf(document.getString(KIND)),
        urgencyOf(document),
        document.getString(SUBJECT),
        Fields.read(document, DUE, LocalDate::parse),
        document.getList(ROLES, String.class, List.of()).stream()
            .map(Role::valueOf)
            .collect(Collectors.toSet()),
        document.getString(TITLE),
        document.getString(TEXT),
        document.getString(LINK),
        Fields.instant(document, AT),
        document.getInteger(REVISION, 0));
  }
}
