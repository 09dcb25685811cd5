package vn.liencap.notification.zalo.http;

import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.deliveries.domain.Delivery;

/** A delivery as a short text, the most urgent first, as long as Zalo takes it. */
final class ZaloText {
  private static final int LONGEST = 2_000;
  private static final int ROOM_FOR_THE_REST = 200;

  private ZaloText() {}

  static String of(Delivery delivery, DeliverySettings links) {
    StringBuilder text = new StringBuilder(delivery.subject()).append("\n");
    int said = 0;
    for (Notification told : delivery.notifications()) {
      String line = "\n• " + told.title() + "\n" + links.address(told.link());
      if (text.length() + line.length() > LONGEST - ROOM_FOR_THE_REST) {
        break;
      }
      text.append(line);
      said++;
    }
    int rest = delivery.notifications().size() - said + delivery.more();
    if (rest > 0) {
      text.append("\n\nCòn ")
          .append(rest)
          .append(" việc nữa: ")
          .append(links.address("/thong-bao"));
    }
    return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST);
  }
}
