package vn.liencap.notification.channels;

import java.util.List;
import vn.liencap.notification.channels.domain.Notification;

/** A way in which notifications reach people. */
@FunctionalInterface
public interface Channel {

  /**
   * Takes all of them on before it returns. What was taken on before, by id, is left alone, so that
   * a caller may repeat itself after a crash.
   */
  void deliver(List<Notification> notifications);
}
