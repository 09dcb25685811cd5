package vn.liencap.activity.progress.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.activity.progress.Entries;
import vn.liencap.activity.progress.Entries.Recorded;
import vn.liencap.activity.progress.Step;
import vn.liencap.activity.progress.Steps;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCancelled;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCompleted;
import vn.liencap.contracts.activity.ActivityEvent.ActivityPassedOn;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ActivitySettled;
import vn.liencap.contracts.activity.ActivityEvent.ActivityWithdrawn;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionGranted;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.messaging.Received;

/**
 * Appends every entry and every other step to the history, so that no activity's document grows
 * with what happens to it.
 */
@Configuration(proxyBeanMethods = false)
class HistoryListener {

  @Bean
  Consumer<Message<List<byte[]>>> history(BatchConsumers consumers, Entries entries, Steps steps) {
    return consumers.consumer(
        batch -> record(batch, entries, steps),
        Set.of(
            ActivityProgressed.class,
            ActivityCompleted.class,
            OwnerNamed.class,
            ExtensionAsked.class,
            ExtensionGranted.class,
            ExtensionRefused.class,
            ActivityCancelled.class,
            ActivitySettled.class,
            ActivityWithdrawn.class,
            ActivityPassedOn.class));
  }

  private static void record(List<Received> batch, Entries entries, Steps steps) {
    List<ActivityEvent> events =
        batch.stream().map(Received::event).flatMap(HistoryListener::ofActivity).toList();
    List<Recorded> recorded = events.stream().flatMap(HistoryListener::entryOf).toList();
    if (!recorded.isEmpty()) {
      entries.append(recorded);
    }
    List<Step> taken = events.stream().flatMap(event -> Step.of(event).stream()).toList();
    if (!taken.isEmpty()) {
      steps.append(taken);
    }
  }

  private static Stream<ActivityEvent> ofActivity(Event event) {
    return event instanceof ActivityEvent it ? Stream.of(it) : Stream.empty();
  }

  private static Stream<Recorded> entryOf(ActivityEvent event) {
    @Nullable ProgressEntry entry =
        switch (event) {
          case ActivityProgressed progressed -> progressed.entry();
          case ActivityCompleted completed -> completed.entry();
          case ActivityScheduled _,
              ActivityCancelled _,
              ActivitySettled _,
              ExtensionAsked _,
              ExtensionGranted _,
              ExtensionRefused _,
              ActivityWithdrawn _,
              ActivityPassedOn _,
              OwnerNamed _ ->
              null;
        };
    return entry == null
        ? Stream.empty()
        : Stream.of(new Recorded(event.activity().id(), event.sequence(), entry));
  }
}
