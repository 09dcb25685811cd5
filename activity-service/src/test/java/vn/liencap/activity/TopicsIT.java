package vn.liencap.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.progress.Entries;
import vn.liencap.activity.progress.Entries.Recorded;
import vn.liencap.activity.progress.Step;
import vn.liencap.activity.progress.Steps;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCancelled;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ActivitySettled;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentOpened;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.PlanEvent.PlanIssued;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.testing.Infrastructure;

/** The golden samples through real topics, in the wrong order and twice. */
@ActivityServiceTest
class TopicsIT {
  private static final ItemId DUTY = new ItemId("nv1");

  @Autowired private EventPublisher publisher;
  @Autowired private Activities activities;
  @Autowired private Entries entries;
  @Autowired private Steps history;
  @Autowired private JsonMapper json;

  @Test
  void aGoldenPlanAndItsAssignmentBecomeActivitiesHoweverTheyCome() {
    var plan = sample("plan.issued.v1", PlanIssued.class);
    AssignmentState assigned = executing(AssignmentStatus.ASSIGNED, 1);
    var opened = new AssignmentOpened(executing(AssignmentStatus.OPENED, 2), GoldenSamples.AT);
    var again = new PlanAssigned(assigned, GoldenSamples.AT);

    publisher.publish(List.of(opened, again, opened));
    publisher.publish(List.of(plan, plan));
    publisher.publish(List.of(again));

    var duty = ActivityId.of(GoldenSamples.ASSIGNMENT, DUTY);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              assertThat(activities.find(GoldenSamples.ACTIVITY)).isPresent();
              assertThat(activities.find(duty)).isPresent();
            });
    List<ActivityState> stored = List.of(stateOf(GoldenSamples.ACTIVITY), stateOf(duty));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(scheduledOnTheTopic()).containsAll(stored));
    assertThat(scheduledOnTheTopic()).allMatch(stored::contains);
  }

  @Test
  void aGoldenEntryIsInTheHistoryOnce() {
    var progressed = sample("activity.progressed.v1", ActivityProgressed.class);

    publisher.publish(List.of(progressed, progressed));
    publisher.publish(List.of(progressed));

    var id = progressed.activity().id();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(entries.of(id, null, 10))
                    .containsExactly(new Recorded(id, progressed.sequence(), progressed.entry())));
  }

  @Test
  void whatGoldenEventsTellBesideEntriesIsInTheHistoryOnce() {
    List<ActivityEvent> told =
        List.of(
            sample("activity.owner-named.v1", OwnerNamed.class),
            sample("activity.cancelled.v1", ActivityCancelled.class),
            sample("activity.settled.v1", ActivitySettled.class),
            sample("activity.extension-refused.v1", ExtensionRefused.class));
    List<Step> steps = told.stream().map(event -> Step.of(event).orElseThrow()).toList();

    publisher.publish(told);
    publisher.publish(told);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(history.of(GoldenSamples.ACTIVITY, null, 10))
                    .containsExactlyElementsOf(steps.reversed()));
  }

  private <T> T sample(String name, Class<T> type) {
    return json.readValue(GoldenSamples.json(name), type);
  }

  private AssignmentState executing(AssignmentStatus status, long sequence) {
    var golden = sample("plan.assigned.v1", PlanAssigned.class).assignment();
    return new AssignmentState(
        golden.id(),
        golden.plan(),
        golden.programme(),
        golden.unit(),
        golden.issuer(),
        golden.planTitle(),
        golden.planNumber(),
        golden.planYear(),
        AssignmentMode.EXECUTE,
        golden.due(),
        List.of(
            new AssignedItem(GoldenSamples.ITEM, Carrier.EACH),
            new AssignedItem(DUTY, Carrier.EACH)),
        status,
        null,
        null,
        sequence,
        1,
        PlanStanding.IN_FORCE,
        null,
        null);
  }

  private ActivityState stateOf(ActivityId id) {
    return activities.find(id).map(Activity::state).orElseThrow();
  }

  private List<ActivityState> scheduledOnTheTopic() {
    try (var consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topic.ACTIVITIES.wireName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var found = new ArrayList<ActivityState>();
      while (partitions.stream()
          .anyMatch(each -> consumer.position(each) < Objects.requireNonNull(ends.get(each)))) {
        for (var message : consumer.poll(Duration.ofMillis(100))) {
          byte[] type = message.headers().lastHeader("ce_type").value();
          if (new String(type, UTF_8).equals("activity.scheduled.v1")) {
            found.add(json.readValue(message.value(), ActivityScheduled.class).activity());
          }
        }
      }
      return found;
    }
  }

  private static Map<String, Object> settings() {
    return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.kafka());
  }
}
