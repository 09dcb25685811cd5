package vn.liencap.reporting.rollup.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;
import vn.liencap.reporting.rollup.domain.Change.Contribution;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.testing.Infrastructure;
import vn.liencap.testing.WithInfrastructure;

@WithInfrastructure
class MongoNodesIT {
  private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");
  private static MongoClient client;
  private static MongoTemplate mongo;
  private static MongoClosings closings;
  private static MongoNodes nodes;

  @BeforeAll
  static void connect() {
    client = MongoClients.create(Infrastructure.mongodbUri());
    var database = new ConnectionString(Infrastructure.mongodbUri()).getDatabase();
    mongo =
        new MongoTemplate(
            new SimpleMongoClientDatabaseFactory(client, Objects.requireNonNull(database)));
    closings = new MongoClosings(mongo);
    nodes = nodesOn(NOW);
  }

  private static MongoNodes nodesOn(Instant now) {
    return new MongoNodes(
        mongo,
        closings,
        Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")),
        new SimpleMeterRegistry());
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  private static NodeId node(String programme, String unit) {
    return NodeId.of(new ProgrammeId(programme), "Y2026", new UnitId(unit));
  }

  private static Contribution one(String source) {
    return new Contribution(source, 1, new Totals(Map.of("act", 1L)));
  }

  @Test
  void aNodeIsFoundAgainAsItWasChanged() {
    NodeId id = node("again", "uxa");

    List<Node> changed = nodes.change(Set.of(id), node -> node.with(List.of(one("p~1")), NOW));

    assertThat(changed).containsExactly(nodes.find(id).orElseThrow());
    assertThat(changed.getFirst().stamp().version()).isEqualTo(1);
  }

  @Test
  void whatChangesNothingIsNotWritten() {
    NodeId id = node("nothing", "uxa");
    nodes.change(Set.of(id), node -> node.with(List.of(one("p~1")), NOW));

    List<Node> same = nodes.change(Set.of(id), node -> node.with(List.of(one("p~1")), NOW));
    nodes.change(Set.of(node("nothing", "ukhong")), node -> node);

    assertThat(same.getFirst().stamp().version()).isEqualTo(1);
    assertThat(nodes.find(node("nothing", "ukhong"))).isEmpty();
  }

  @Test
  void writersThatMeetInTheSameNewNodesLoseNothing() throws Exception {
    int writers = 6;
    int rounds = 25;
    Set<NodeId> ids =
        IntStream.range(0, 5).mapToObj(i -> node("meet", "u" + i)).collect(Collectors.toSet());
    var together = new CyclicBarrier(writers);
    try (var threads = Executors.newFixedThreadPool(writers)) {
      List<Future<?>> done = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        String name = "w" + writer + "-";
        done.add(
            threads.submit(
                () -> {
                  together.await();
                  for (int round = 0; round < rounds; round++) {
                    var mine = List.of(one(name + round));
                    nodes.change(ids, node -> node.with(mine, NOW));
                  }
                  return null;
                }));
      }
      for (Future<?> writer : done) {
        writer.get();
      }
    }

    assertThat(nodes.findAll(ids))
        .hasSize(5)
        .allSatisfy(
            node -> {
              assertThat(node.total().get("act")).isEqualTo((long) writers * rounds);
              assertThat(node.stamp().sequence()).isEqualTo((long) writers * rounds);
            });
  }

  @Test
  void moreNodesThanOneBulkTakesAreAllChanged() {
    Set<NodeId> ids =
        IntStream.range(0, 1_234).mapToObj(i -> node("many", "u" + i)).collect(Collectors.toSet());

    nodes.change(ids, node -> node.with(List.of(one("p~1")), NOW));

    assertThat(nodes.findAll(ids)).hasSize(1_234);
  }

  @Test
  void nodesAreWalkedInStretchesOfTheirProgramme() {
    for (String unit : List.of("u1", "u2", "u3")) {
      nodes.change(Set.of(node("walk", unit)), node -> node.with(List.of(one("p~1")), NOW));
      nodes.change(Set.of(node("walk2", unit)), node -> node.with(List.of(one("p~1")), NOW));
    }

    List<NodeId> first = nodes.stretch("walk~", null, 2);
    List<NodeId> rest = nodes.stretch("walk~", first.getLast(), 2);

    assertThat(first).containsExactly(node("walk", "u1"), node("walk", "u2"));
    assertThat(rest).containsExactly(node("walk", "u3"));
  }

  @Test
  void theNodesOfAUnitAreFoundInEveryProgrammeWithoutItsBuckets() {
    NodeId here = node("units1", "utimthay");
    NodeId there = node("units2", "utimthay");
    Set<NodeId> all = Set.of(here, there, here.bucket(1), node("units1", "ukhac"));
    nodes.change(all, node -> node.with(List.of(one("p~1")), NOW));

    assertThat(nodes.ofUnits(List.of(new UnitId("utimthay"))))
        .containsExactlyInAnyOrder(here, there);
  }

  @Test
  void theIndexThatFindsNodesOfAUnitIsDeclared() {
    assertThat(mongo.getCollection(MongoNodes.COLLECTION).listIndexes().into(new ArrayList<>()))
        .extracting(index -> index.get("key", Document.class).keySet().iterator().next())
        .contains("unit");
  }

  @Test
  void aTombstoneIsKept() {
    NodeId id = node("gone", "utinh");
    nodes.change(
        Set.of(id),
        node -> node.with(List.of(new ChildTotal(node("gone", "uxa"), 3, Totals.NONE, true)), NOW));

    assertThat(nodes.find(id).orElseThrow().children().get(node("gone", "uxa")))
        .satisfies(slot -> assertThat(slot.gone()).isTrue());
  }

  @Test
  void aLargeNodeIsFoldedFromMemoryAndStoredAsIfItHadBeenRead() {
    NodeId id = node("large", "utinh");
    for (int round = 1; round <= 3; round++) {
      for (int unit = 0; unit < 40; unit++) {
        fold(nodes, id, unit, round);
      }
    }

    Node stored = nodes.find(id).orElseThrow();
    assertThat(stored.children()).hasSize(40);
    assertThat(stored.total().get("act")).isEqualTo(120);
    assertThat(stored.stamp().version()).isEqualTo(120);
    assertThat(nodes.fold(Set.of(id), same -> same)).containsExactly(stored);
  }

  @Test
  void whatIsRememberedNeverTakesBackWhatAnotherInstanceWrote() {
    NodeId id = node("two", "utinh");
    MongoNodes other = nodesOn(NOW);
    for (int unit = 0; unit < 30; unit++) {
      fold(nodes, id, unit, 1);
    }
    fold(other, id, 0, 5);
    fold(other, id, 1, 5);

    fold(nodes, id, 2, 5); // remembered before the other wrote
    fold(nodes, id, 1, 4); // late, and newer than what is remembered
    fold(other, id, 3, 5);

    Node stored = nodes.find(id).orElseThrow();
    assertThat(stored.total().get("act")).isEqualTo(26 + 4 * 5);
    assertThat(stored.stamp().sequence()).isEqualTo(34);
  }

  @Test
  void aSlotThatIsTakenAwayIsGoneFromTheDocument() {
    NodeId id = node("taken", "uxa");
    nodes.change(Set.of(id), node -> node.with(List.of(one("p~1"), one("p~2")), NOW));

    nodes.change(Set.of(id), node -> node.corrected("p~1", null, NOW));

    assertThat(nodes.find(id).orElseThrow().own()).containsOnlyKeys("p~2");
  }

  private static void fold(MongoNodes on, NodeId id, int unit, long told) {
    var total =
        new ChildTotal(
            node(id.programme().value(), "u" + unit), told, new Totals(Map.of("act", told)), false);
    on.fold(Set.of(id), before -> before.with(List.of(total), NOW));
  }

  @Test
  void aDayIsClosedBeforeTheNodeChangesOnALaterOneAndNotTwice() {
    NodeId id = node("closing", "u1");
    change(nodes, id, 1, 3);
    change(nodes, id, 2, 4); // the same day: it stands at its end as it does then
    Instant later = NOW.plusSeconds(86_400L * 3);
    change(nodesOn(later), id, 3, 9);
    change(nodesOn(later), id, 4, 10);
    assertThat(closings.of(id, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
        .singleElement()
        .satisfies(
            closing -> {
              assertThat(closing.day()).isEqualTo(LocalDate.of(2026, 6, 15));
              assertThat(closing.totals().get("act")).isEqualTo(4);
            });
  }

  private static void change(MongoNodes on, NodeId id, long sequence, long activities) {
    Instant at = on.equals(nodes) ? NOW : NOW.plusSeconds(86_400L * 3);
    var totals = new Totals(Map.of("act", activities));
    var told = new Contribution("a", sequence, totals);
    on.change(Set.of(id), before -> before.with(List.of(told), at));
  }
}
