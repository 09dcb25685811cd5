package vn.liencap.notification.deliveries;

import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;

/** The way out by one channel. */
public interface Outlet {

  /** The channel it stands for. */
  DeliveryChannel channel();

  /** False when it is not configured; then nothing is queued for it. */
  boolean isOn();

  /** How many deliveries may be on their way at once. */
  int atOnce();

  /** True when all deliveries meet the same server, so that none need be tried while it is away. */
  boolean isOneServer();

  /**
   * Hands a delivery over; returns when the other side has taken it.
   *
   * @throws NoAddressException when there is nowhere to send it any more
   * @throws RefusedException when the other side will never take it
   * @throws UnavailableException when the other side is left alone for a while after faults
   * @throws NotTakenException when it did not take it this time
   */
  void send(Delivery delivery);

  /** There is nowhere to send it any more. */
  final class NoAddressException extends RuntimeException {
    public NoAddressException(String reason) {
      super(reason);
    }
  }

  /** The other side will never take it. */
  final class RefusedException extends RuntimeException {
    public RefusedException(String reason) {
      super(reason);
    }

    public RefusedException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /** The other side failed several times, or is asked as often as it may be, and is left alone. */
  final class UnavailableException extends RuntimeException {
    public UnavailableException(Throwable cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** The other side did not take it this time. */
  final class NotTakenException extends RuntimeException {
    public NotTakenException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
