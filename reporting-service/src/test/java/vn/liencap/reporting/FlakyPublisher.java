package vn.liencap.reporting;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import vn.liencap.contracts.Event;
import vn.liencap.messaging.EventPublisher;

/** A publisher that can be told to fail. */
public final class FlakyPublisher implements EventPublisher {
  private final EventPublisher real;
  private final AtomicInteger failuresToCome = new AtomicInteger();
  private volatile Consumer<Event> watcher = _ -> {};

  FlakyPublisher(EventPublisher real) {
    this.real = real;
  }

  /** The next so many attempts of the service fail before anything is sent. */
  public void failNext(int attempts) {
    failuresToCome.set(attempts);
  }

  /** Is shown everything that the service publishes, before it is sent; for answering it. */
  public void watch(Consumer<Event> watcher) {
    this.watcher = watcher;
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
    events.forEach(watcher);
    real.publish(events);
  }
}
