package vn.liencap.notification.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.liencap.notification.channels.Channel;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.inbox.domain.Inboxes;

/** The first channel: the list in the portal, where everything arrives exactly once. */
@Component
@Order(1)
class PortalChannel implements Channel {
  private final Inboxes inboxes;
  private final Counter posted;

  PortalChannel(Inboxes inboxes, MeterRegistry meters) {
    this.inboxes = inboxes;
    this.posted = meters.counter("liencap.notifications.posted");
  }

  @Override
  public void deliver(List<Notification> notifications) {
    posted.increment(inboxes.post(notifications));
  }
}
