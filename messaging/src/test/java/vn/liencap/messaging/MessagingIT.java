package vn.liencap.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.messaging.operations.DeadLetter;
import vn.liencap.messaging.operations.DeadLetterDesk;
import vn.liencap.messaging.operations.Settlement;
import vn.liencap.messaging.operations.Subscription;
import vn.liencap.messaging.operations.Subscriptions;
import vn.liencap.messaging.operations.Watch;
import vn.liencap.testing.WithInfrastructure;

@WithInfrastructure
@SpringBootTest(
    classes = MessagingApplication.class,
    properties = {
      "spring.application.name=ear",
      "spring.config.import=classpath:liencap-defaults.yaml",
      "spring.main.web-application-type=none",
      "spring.cloud.function.definition=activityEvents",
      "spring.cloud.stream.bindings.activityEvents-in-0.destination=liencap.activities.v1",
      "spring.cloud.stream.bindings.activityEvents-in-0.group=ear"
    })
class MessagingIT {
  private static final Event SCHEDULED = GoldenSamples.event("activity.scheduled.v1");
  private static final Event PROGRESSED = GoldenSamples.event("activity.progressed.v1");
  private static final Event COMPLETED = GoldenSamples.event("activity.completed.v1");

  @Autowired private MessagingApplication.Ear ear;
  @Autowired private OutboxRelay relay;
  @Autowired private OutboxSweep sweep;
  @Autowired private EventCodec codec;
  @Autowired private EventPublisher publisher;
  @Autowired private EventProducer producer;
  @Autowired private MongoTemplate mongo;
  @Autowired private MeterRegistry meters;
  @Autowired private Subscriptions subscriptions;
  @Autowired private DeadLetterDesk desk;
  @Autowired private Watch watch;
  @Autowired private Tracer tracer;

  @Value("${liencap.kafka}")
  private String kafka = "";

  @BeforeEach
  void quiet() {
    ear.heard.clear();
    ear.traces.clear();
    ear.poison = null;
    mongo.getCollection("things").drop();
  }

  @Test
  void whatStandsInAnOutboxReachesTheConsumerAndIsPulled() {
    List<OutboxEntry> outbox = storeWithOutbox("thing-1", List.of(SCHEDULED, PROGRESSED));
    relay.relay("things", "thing-1", outbox);
    await().untilAsserted(() -> assertThat(heardEvents()).contains(SCHEDULED, PROGRESSED));
    await().untilAsserted(() -> assertThat(outboxOf("thing-1")).isEmpty());
  }

  @Test
  void whatACrashLeftInAnOutboxIsSentByTheSweep() {
    storeWithOutbox("thing-2", List.of(COMPLETED));
    sweep.sweep(Instant.MAX);
    await().untilAsserted(() -> assertThat(heardEvents()).contains(COMPLETED));
    await().untilAsserted(() -> assertThat(outboxOf("thing-2")).isEmpty());
  }

  @Test
  void theSweepLeavesAloneWhatTheRelayIsStillSending() {
    storeWithOutbox("thing-3", List.of(COMPLETED));
    sweep.sweep(Instant.now().minusSeconds(10));
    assertThat(relay.busy()).isFalse();
    assertThat(outboxOf("thing-3")).hasSize(1);
  }

  @Test
  void poisonInTheMiddleGoesToTheDeadLettersAndStopsNoNeighbour() {
    double before = deadLettersCounted();
    ear.poison = "độc";
    publisher.publish(List.of(SCHEDULED));
    producer.send(List.of(withBody(codec.encode(SCHEDULED), renamed("độc"))));
    producer.send(List.of(withBody(codec.encode(SCHEDULED), "{not json")));
    publisher.publish(List.of(COMPLETED));
    await().untilAsserted(() -> assertThat(heardEvents()).contains(SCHEDULED, COMPLETED));
    await().untilAsserted(() -> assertThat(deadLettersCounted() - before).isEqualTo(2));
    List<ConsumerRecord<byte[], byte[]>> dead = read(Topic.ACTIVITIES.deadLetters("ear"));
    assertThat(dead).extracting(r -> new String(r.value(), UTF_8)).contains("{not json");
    assertThat(dead)
        .allSatisfy(r -> assertThat(header(r, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN)).isNotEmpty());
  }

  @Test
  void aDeadLetterIsProcessedOnceItsCauseIsMended() {
    Subscription subscription =
        subscriptions.find(Topic.ACTIVITIES.wireName(), "ear").orElseThrow();
    long before = desk.open(subscription);
    ear.poison = "độc";
    producer.send(List.of(withBody(codec.encode(SCHEDULED), renamed("độc"))));
    await().untilAsserted(() -> assertThat(desk.open(subscription)).isEqualTo(before + 1));
    DeadLetter letter = desk.list(subscription, null, 10).getFirst();
    assertThat(letter.key()).isEqualTo(SCHEDULED.key());
    assertThat(letter.type()).isEqualTo("activity.scheduled.v1");
    assertThat(letter.payload()).contains("độc");
    assertThat(letter.reason()).contains("độc");
    assertThat(letter.settlement()).isNull();

    assertThat(desk.replay(subscription, letter.offset(), "person")).isPresent();
    assertThat(desk.open(subscription)).isEqualTo(before + 1);

    ear.poison = null;
    assertThat(desk.replay(subscription, letter.offset(), "person")).isEmpty();
    assertThat(ear.heard).hasSize(1);
    assertThat(desk.open(subscription)).isEqualTo(before);
    assertThat(desk.list(subscription, null, 10).getFirst().settlement())
        .extracting(Settlement::how)
        .isEqualTo(Settlement.How.REPLAYED);
    assertThat(desk.replay(subscription, letter.offset(), "another")).isEmpty();
    assertThat(ear.heard).as("settled once, processed once").hasSize(1);
    assertThatIllegalArgumentException()
        .as("there is no such letter, which is no reason of its own")
        .isThrownBy(() -> desk.replay(subscription, letter.offset() + 1_000, "person"));
  }

  @Test
  void theWatchSeesWhatWaitsAndWhatIsBehind() {
    storeWithOutbox("thing-4", List.of(COMPLETED));
    Watch.Sight sight = watch.look();
    assertThat(sight.outbox().waiting()).isEqualTo(1);
    assertThat(sight.outbox().oldest()).isBefore(Instant.now().plusMillis(1));
    await()
        .untilAsserted(
            () ->
                assertThat(watch.look().topics())
                    .singleElement()
                    .extracting(Watch.TopicSight::behind)
                    .isEqualTo(0L));
    assertThat(meters.get("liencap.outbox.waiting").gauge().value()).isEqualTo(1);
  }

  @Test
  void aPassingFaultIsRetriedUntilItPasses() {
    ear.databaseAway.set(4);
    publisher.publish(List.of(PROGRESSED));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(heardEvents()).contains(PROGRESSED));
    assertThat(ear.databaseAway).hasValue(0);
  }

  @Test
  void anEventOfAnUnknownTypeIsSkippedAndCounted() {
    OutboxEntry known = codec.encode(SCHEDULED);
    producer.send(
        List.of(
            new OutboxEntry(
                known.id(),
                known.topic(),
                "activity.invented-later.v9",
                known.key(),
                known.routing(),
                known.time(),
                known.body(),
                null)));
    await()
        .untilAsserted(
            () ->
                assertThat(meters.counter("liencap.events.skipped", "type", "unknown").count())
                    .isPositive());
    assertThat(heardEvents()).isEmpty();
  }

  @Test
  void whatNobodyAskedForIsPassedOverUnread() {
    OutboxEntry known = codec.encode(SCHEDULED);
    double before = deadLettersCounted();
    producer.send(
        List.of(
            new OutboxEntry(
                known.id(),
                known.topic(),
                "plan.issued.v1",
                known.key(),
                known.routing(),
                known.time(),
                "{not json",
                null)));
    publisher.publish(List.of(SCHEDULED));
    await().untilAsserted(() -> assertThat(heardEvents()).containsExactly(SCHEDULED));
    assertThat(deadLettersCounted()).isEqualTo(before);
  }

  @Test
  void theTotalsOfTwoChildrenAreTwoMessages() {
    var sample = (NodeTotalled) GoldenSamples.event("rollup.totalled.v1");
    var sibling =
        new NodeTotalled(
            sample.parent(),
            NodeId.of(sample.child().programme(), sample.child().period(), new UnitId("sibling")),
            sample.totals(),
            sample.sequence(),
            sample.gone(),
            sample.since());
    assertThat(codec.encode(sibling).id()).isNotEqualTo(codec.encode(sample).id());
    assertThat(codec.encode(sibling).key()).isEqualTo(codec.encode(sample).key());
  }

  @Test
  void aTraceGoesOnInWhatABatchCauses() {
    Span click = tracer.nextSpan().name("click").start();
    try (var _ = tracer.withSpan(click)) {
      publisher.publish(List.of(SCHEDULED));
    } finally {
      click.end();
    }
    await().untilAsserted(() -> assertThat(ear.traces).hasSize(1));
    assertThat(ear.traces.getFirst()).contains("-" + click.context().traceId() + "-");
  }

  @Test
  void anEventKeepsItsTraceWhileItWaitsInAnOutbox() {
    Span click = tracer.nextSpan().name("click").start();
    try (var _ = tracer.withSpan(click)) {
      storeWithOutbox("thing-5", List.of(COMPLETED));
    } finally {
      click.end();
    }
    sweep.sweep(Instant.MAX);
    await().untilAsserted(() -> assertThat(ear.traces).hasSize(1));
    assertThat(ear.traces.getFirst()).contains("-" + click.context().traceId() + "-");
  }

  @Test
  void aMessageIsACloudEventWithTheAggregateAsItsKey() {
    publisher.publish(List.of(COMPLETED));
    ConsumerRecord<byte[], byte[]> sent = read(Topic.ACTIVITIES.wireName()).getLast();
    assertThat(new String(sent.key(), UTF_8)).isEqualTo(COMPLETED.key());
    assertThat(header(sent, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(sent, "ce_type")).isEqualTo("activity.completed.v1");
    assertThat(header(sent, "ce_source")).isEqualTo("/liencap/ear");
    assertThat(header(sent, "ce_subject")).isEqualTo(COMPLETED.key());
    assertThat(header(sent, "ce_id")).isEqualTo("activity.completed.v1:" + COMPLETED.key() + ":3");
    assertThat(Instant.parse(header(sent, "ce_time"))).isBefore(Instant.now().plusSeconds(1));
  }

  private List<OutboxEntry> storeWithOutbox(String id, List<Event> events) {
    List<OutboxEntry> entries = codec.encodeAll(events);
    mongo.insert(new Thing(id, entries), "things");
    return entries;
  }

  /** A document with an outbox, as services let Spring Data store it. */
  record Thing(@Id String id, List<OutboxEntry> outbox) {}

  private List<Document> outboxOf(String id) {
    Document document =
        Objects.requireNonNull(mongo.getCollection("things").find(Filters.eq("_id", id)).first());
    return document.getList("outbox", Document.class);
  }

  private static OutboxEntry withBody(OutboxEntry entry, String body) {
    return new OutboxEntry(
        entry.id(),
        entry.topic(),
        entry.type(),
        entry.key(),
        entry.routing(),
        entry.time(),
        body,
        entry.trace());
  }

  private String renamed(String title) {
    return codec
        .encode(SCHEDULED)
        .body()
        .replace("Tổ chức buổi tuyên truyền tại tổ dân phố", title);
  }

  private List<Event> heardEvents() {
    return ear.heard.stream().map(Received::event).toList();
  }

  private double deadLettersCounted() {
    return meters
        .counter("liencap.deadletters", "topic", "liencap.activities.v1", "group", "ear")
        .count();
  }

  private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", kafka),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }
}
