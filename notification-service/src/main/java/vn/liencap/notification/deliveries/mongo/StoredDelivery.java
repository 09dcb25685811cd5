package vn.liencap.notification.deliveries.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.mongo.StoredNotification;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.deliveries.domain.DeliveryKind;
import vn.liencap.notification.deliveries.domain.DeliveryRecord;
import vn.liencap.notification.deliveries.domain.DeliveryState;
import vn.liencap.notification.storage.Fields;

/** A delivery as it is stored; its content only until it has ended. */
final class StoredDelivery {
  static final String ID = "_id";
  static final String CHANNEL = "channel";
  static final String STATE = "state";
  static final String KIND = "kind";
  static final String UNITS = "units";
  static final String PERSON = "person";
  static final String CONTENT = "notifications";
  static final String ATTEMPTS = "attempts";
  static final String ERROR = "error";
  static final String ENDED = "ended";

  /** Present only while it waits, so that the index holds the queue and nothing else. */
  static final String NEXT = "next";

  /** Where it stands in a list: when it was queued, and which it is. */
  static final String POSITION = "position";

  private static final String SUBJECT = "subject";
  private static final String MORE = "more";
  private static final String COUNT = "count";
  private static final String QUEUED = "queued";
  private static final int DIGITS_OF_MILLIS = 15;

  private StoredDelivery() {}

  static Document toDocument(Delivery delivery, Instant notBefore) {
    Document document = new Document();
    Fields.append(document, CHANNEL, delivery.channel().name());
    Fields.append(document, KIND, delivery.kind().name());
    Fields.append(document, PERSON, delivery.person());
    return document
        .append(UNITS, delivery.units().stream().map(UnitId::value).toList())
        .append(SUBJECT, delivery.subject())
        .append(
            CONTENT, delivery.notifications().stream().map(StoredNotification::withUnit).toList())
        .append(MORE, delivery.more())
        .append(COUNT, delivery.notifications().size() + delivery.more())
        .append(QUEUED, delivery.queuedAt())
        .append(POSITION, positionOf(delivery))
        .append(STATE, DeliveryState.WAITING.name())
        .append(ATTEMPTS, 0)
        .append(NEXT, notBefore);
  }

  private static String positionOf(Delivery delivery) {
    String millis = Long.toString(delivery.queuedAt().toEpochMilli());
    return "0".repeat(DIGITS_OF_MILLIS - millis.length()) + millis + Id.SEPARATOR + delivery.id();
  }

  static Delivery toDelivery(Document document) {
    return new Delivery(
        document.getString(ID),
        DeliveryChannel.valueOf(document.getString(CHANNEL)),
        DeliveryKind.valueOf(document.getString(KIND)),
        Fields.read(document, PERSON, PersonId::new),
        document.getList(UNITS, String.class).stream().map(UnitId::new).toList(),
        document.getString(SUBJECT),
        document.getList(CONTENT, Document.class, List.of()).stream()
            .map(StoredNotification::from)
            .toList(),
        document.getInteger(MORE),
        Fields.instant(document, QUEUED));
  }

  static DeliveryRecord toRecord(Document document) {
    return new DeliveryRecord(
        document.getString(ID),
        DeliveryChannel.valueOf(document.getString(CHANNEL)),
        DeliveryKind.valueOf(document.getString(KIND)),
        Fields.read(document, PERSON, PersonId::new),
        document.getString(SUBJECT),
        document.getInteger(COUNT),
        DeliveryState.valueOf(document.getString(STATE)),
        document.getInteger(ATTEMPTS),
        document.getString(ERROR),
        Fields.instant(document, QUEUED),
        Fields.instantOrNull(document, ENDED),
        Fields.instantOrNull(document, NEXT),
        document.getString(POSITION));
  }
}
