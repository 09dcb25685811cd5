package vn.liencap.notification.channels;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.notification.channels.domain.Notification;

/** All the channels together. */
@Component
public class Channels {
  private final List<Channel> channels;

  Channels(List<Channel> channels) {
    this.channels = List.copyOf(channels);
  }

  /** Hands the notifications to every channel; an empty list costs nothing. */
  public void deliver(List<Notification> notifications) {
    if (!notifications.isEmpty()) {
      channels.forEach(channel -> channel.deliver(notifications));
    }
  }
}
