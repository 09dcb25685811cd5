package vn.liencap.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import vn.liencap.contracts.activity.ActivityEvent;

/** A service that keeps what it is told, and stumbles where a test says so. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(MessagingConfiguration.class)
class MessagingApplication {

  /** What reached the handler, and where it is to fail. */
  static final class Ear {
    final List<Received> heard = new CopyOnWriteArrayList<>();
    volatile @Nullable String poison;
    final AtomicInteger databaseAway = new AtomicInteger();

    /** What an event would carry that was written down while a batch was heard. */
    final List<String> traces = new CopyOnWriteArrayList<>();

    private final Traces tracing;

    Ear(Traces tracing) {
      this.tracing = tracing;
    }

    void handle(List<Received> batch) {
      for (Received received : batch) {
        if (received.event() instanceof ActivityEvent told
            && told.activity().title().equals(poison)) {
          throw new IllegalStateException("cannot bear " + poison);
        }
      }
      if (databaseAway.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new TransientFaultException("the database is away");
      }
      heard.addAll(batch);
      Optional.ofNullable(tracing.current()).ifPresent(traces::add);
    }
  }

  @Bean
  Ear ear(Traces tracing) {
    return new Ear(tracing);
  }

  @Bean
  Consumer<Message<List<byte[]>>> activityEvents(BatchConsumers consumers, Ear ear) {
    return consumers.consumer(ear::handle, Set.of(ActivityEvent.class));
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  OutboxCollections outboxes() {
    return OutboxCollections.of("things");
  }
}
