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

/** Appends every entry to the history, so that no activity's document grows with its entries. */
@Configuration(proxyBeanMethods = false)
class EntryHistoryListener {

  @Bean
  Consumer<Message<List<byte[]>>> entryHistory(BatchConsumers consumers, Entries entries) {
    return consumers.consumer(
        batch -> record(batch, entries), Set.of(ActivityProgressed.class, ActivityCompleted.class));
  }

  private static void record(List<Received> batch, Entries entries) {
    List<Recorded> recorded = batch.stream().flatMap(EntryHistoryListener::entryOf).toList();
    if (!recorded.isEmpty()) {
      entries.append(recorded);
    }
  }

  private static Stream<Recorded> entryOf(Received received) {
    if (!(received.event() instanceof ActivityEvent event)) {
      return Stream.empty();
    }
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
