package vn.liencap.reporting.rollup.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;
import vn.liencap.reporting.rollup.domain.Change.Contribution;
import vn.liencap.reporting.rollup.domain.Contributions;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Samples;
import vn.liencap.reporting.rollup.domain.Standing;

class NodeDocumentTest {
  private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");
  private static final int ONE_MEGABYTE = 1_000_000;
  private static final NodeId NODE = node("utinh0123456789");

  private static NodeId node(String unit) {
    return NodeId.of(new ProgrammeId("cchc-2026"), "Y2026", new UnitId(unit));
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    var node =
        Node.empty(NODE)
            .with(
                List.of(
                    new Contribution("p~1", 7, new Totals(Map.of("out:session", 1L << 40))),
                    new ChildTotal(node("uxa"), 2, new Totals(Map.of("act", 3L)), false),
                    new ChildTotal(node("ucu"), 9, Totals.NONE, true),
                    new ChildTotal(NODE.bucket(3), 4, new Totals(Map.of("act", 5L)), false)),
                NOW)
            .under(new Standing(FigureBorder.WHEN_ENTERED, 1, node("bnv"), 1))
            .under(new Standing(FigureBorder.WHEN_ENTERED, 1, node("bnvmoi"), 2))
            .untold(true)
            .stored();

    assertThat(NodeDocument.toNode(NodeDocument.from(node))).isEqualTo(node);
  }

  @Test
  void aNodeThatStandsNowhereYetIsReadAsWritten() {
    var node = Node.empty(NODE).stored();

    assertThat(NodeDocument.toNode(NodeDocument.from(node))).isEqualTo(node);
  }

  @Test
  void aUnitFullOfOwnSourcesStaysUnderAMegabyte() {
    List<Contribution> work =
        IntStream.range(0, Node.MAX_OWN)
            .mapToObj(
                i ->
                    Contributions.of(
                        Samples.activity(
                            NODE.unit(),
                            "hoat-dong-%05d".formatted(i),
                            ActivityStatus.IN_PROGRESS,
                            Map.of("session", 12L, "participant", 345L, "leaflet", 6_789L),
                            42)))
            .toList();

    assertThat(sizeOf(Node.empty(NODE).with(work, NOW))).isLessThan(ONE_MEGABYTE);
  }

  @Test
  void aParentFullOfBusyChildrenStaysUnderAMegabyte() {
    List<ChildTotal> children =
        IntStream.range(0, 256)
            .mapToObj(i -> new ChildTotal(node("u%012d".formatted(i)), 9_999, busy(), false))
            .toList();

    assertThat(sizeOf(Node.empty(NODE).with(children, NOW))).isLessThan(ONE_MEGABYTE);
  }

  /** 14 kinds of output, 3 plans from above, and work due on every Friday of the year. */
  private static Totals busy() {
    Map<String, Long> counts = new HashMap<>();
    IntStream.range(0, 14).forEach(kind -> counts.put("out:kind_of_output_" + kind, 123_456L));
    IntStream.range(0, 3)
        .forEach(
            plan -> {
              counts.put("p:p0123456789ab" + plan + ":bnv:assigned", 1L);
              counts.put("p:p0123456789ab" + plan + ":bnv:act", 10L);
              counts.put("p:p0123456789ab" + plan + ":bnv:done", 4L);
              counts.put("pDue:p0123456789ab" + plan + ":bnv:2026-06-30", 1L);
            });
    IntStream.range(0, 52)
        .forEach(week -> counts.put("actDue:" + LocalDate.of(2026, 1, 2).plusWeeks(week), 7L));
    List.of("units", "assigned", "a:ASSIGNED", "aDue:2026-06-30", "act", "act:NOT_STARTED")
        .forEach(name -> counts.put(name, 17L));
    List.of("act:IN_PROGRESS", "act:COMPLETED", "act:onTime", "act:late")
        .forEach(name -> counts.put(name, 17L));
    counts.put("budget:planned", 123_456_789_000L);
    counts.put("budget:spent", 98_765_432_000L);
    return new Totals(counts);
  }

  private static int sizeOf(Node node) {
    Document document = NodeDocument.from(node);
    return new RawBsonDocument(
            document, MongoClientSettings.getDefaultCodecRegistry().get(Document.class))
        .getByteBuffer()
        .remaining();
  }
}
