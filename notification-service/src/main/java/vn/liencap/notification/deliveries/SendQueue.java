package vn.liencap.notification.deliveries;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.liencap.notification.deliveries.domain.DeliveryKind;

/**
 * What a few senders take one by one, so that a slow delivery holds up nobody but its own sender.
 * What is urgent overtakes digests, also when it came after them.
 */
final class SendQueue {
  private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

  private final Function<DeliveryKind, List<String>> waiting;
  private final Queue<String> urgent = new ArrayDeque<>();
  private final Queue<String> digests = new ArrayDeque<>();
  private long lookedAt = System.nanoTime() - LOOK_NANOS;

  /**
   * A queue of what waits.
   *
   * @param waiting looks up the ids that may be claimed now
   */
  SendQueue(Function<DeliveryKind, List<String>> waiting) {
    this.waiting = waiting;
  }

  /** The id to claim next; null when none waits. */
  synchronized @Nullable String next() {
    if (urgent.isEmpty() && System.nanoTime() - lookedAt >= LOOK_NANOS) {
      look(DeliveryKind.URGENT, urgent);
      lookedAt = System.nanoTime();
    }
    if (urgent.isEmpty() && digests.isEmpty()) {
      look(DeliveryKind.DIGEST, digests);
      if (digests.isEmpty()) {
        look(DeliveryKind.URGENT, urgent);
      }
    }
    String next = urgent.poll();
    return next == null ? digests.poll() : next;
  }

  private void look(DeliveryKind kind, Queue<String> into) {
    into.addAll(waiting.apply(kind));
  }
}
