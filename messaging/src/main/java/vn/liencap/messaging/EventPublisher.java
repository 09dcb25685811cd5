package vn.liencap.messaging;

import java.util.Collection;
import vn.liencap.contracts.Event;

/**
 * Publishes from inside a consumer, which needs no outbox: it writes idempotently, publishes, and
 * only then lets its offset be committed; a redelivery repeats both harmlessly.
 */
@FunctionalInterface
public interface EventPublisher {

  /**
   * Publishes all and returns when the broker has acknowledged every one.
   *
   * @throws org.apache.kafka.common.KafkaException when one was not acknowledged; let it pass, the
   *     batch comes again
   */
  void publish(Collection<? extends Event> events);
}
