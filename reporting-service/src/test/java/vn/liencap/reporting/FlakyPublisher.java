package vn.liencap.reporting;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import vn.liencap.contracts.Event;
import vn.liencap.messaging.EventPublisher;

/** A publisher that can be told to fail. */
public final class FlakyPublisher implements EventPublisher {
  private final EventPublisher real;
  private final AtomicInteger failuresToCome = new AtomicInteger();

  FlakyPublisher(EventPublisher real) {
    this.real = real;
  }

  /** The next so many attempts of the service fail before anything is sent. */
  public void failNext(int attempts) {
    failuresToCome.set(attempts);
  }

  /** How many of the failures asked for are still to come. */
  public int failuresToCome() {
    return failuresToCome.get();
  }

  /** Sends without failing; for the test itself. */
  public void send(Collection<? extends Event> events) {
    real.publish(events);
  }

  @Override
  public void publish(Collection<? extends Event> events) {
    if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new KafkaException("The broker did not acknowledge");
    }
    real.publish(events);
  }
}
