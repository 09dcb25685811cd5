package vn.liencap.notification.webhook.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.deliveries.domain.Delivery;

/**
 * The body of a webhook message.
 *
 * @param type {@code notification.digest} or {@code notification.urgent}
 * @param timestamp when it was due to go
 * @param data what is told
 */
record WebhookMessage(String type, Instant timestamp, Data data) {

  /**
   * What is told.
   *
   * @param more how many more there are in the portal
   */
  record Data(UnitId unit, String subject, List<Item> items, int more) {}

  /**
   * One notification.
   *
   * @param link the whole address of a page of the portal
   */
  record Item(
      String id,
      NotificationKind kind,
      String title,
      String text,
      String link,
      @Nullable LocalDate due,
      Instant at) {

    static Item of(Notification told, DeliverySettings links) {
      return new Item(
          told.id(),
          told.kind(),
          told.title(),
          told.text(),
          links.address(told.link()),
          told.due(),
          told.at());
    }
  }

  static WebhookMessage of(Delivery delivery, DeliverySettings links) {
    return new WebhookMessage(
        "notification." + delivery.kind().name().toLowerCase(Locale.ROOT),
        delivery.queuedAt(),
        new Data(
            delivery.units().getFirst(),
            delivery.subject(),
            delivery.notifications().stream().map(told -> Item.of(told, links)).toList(),
            delivery.more()));
  }
}
