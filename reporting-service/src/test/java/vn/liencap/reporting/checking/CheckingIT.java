package vn.liencap.reporting.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Checks;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.Samples;
import vn.liencap.reporting.rollup.domain.Slot;

/** A figure that nobody entered is found, shown and repaired up to the top. */
@ReportingServiceTest
class CheckingIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String SOURCE = "pke-hoach~hd1";

  @Autowired private FlakyPublisher broker;
  @Autowired private Programmes programmes;
  @Autowired private UnitDirectory directory;
  @Autowired private Nodes nodes;
  @Autowired private Checking checking;
  @Autowired private Checks checks;

  private final ProgrammeId programme = new ProgrammeId("ct" + System.nanoTime());
  private final NodeId ward = NodeId.of(programme, "Y2026", new UnitId("ukiemtra"));
  private final NodeId ministry = NodeId.of(programme, "Y2026", Samples.MINISTRY);

  private void aWardHasDoneTwoSessions() {
    programmes.keep(Samples.programme(programme, FigureBorder.WHEN_ENTERED, 1));
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit("ukiemtra", "Xã Kiểm Tra", Level.COMMUNE, "bnv", 1))));
    await().atMost(SOON).until(() -> directory.find(new UnitId("ukiemtra")).isPresent());
    broker.send(
        List.of(
            new ActivityScheduled(
                Samples.activity(
                    programme,
                    new UnitId("ukiemtra"),
                    "hd1",
                    ActivityStatus.IN_PROGRESS,
                    Map.of("session", 2L),
                    null,
                    1),
                AT)));
    await().atMost(SOON).until(() -> sessions(ministry) == 2);
  }

  private long sessions(NodeId node) {
    return nodes.find(node).map(found -> found.total().get("out:session")).orElse(0L);
  }

  private boolean isFound(NodeId node) {
    return checks.newest().map(Check::examples).orElse(List.of()).stream()
        .anyMatch(difference -> difference.node().equals(node));
  }

  @Test
  void whatNobodyEnteredIsFoundAndRepairedUpToTheTop() {
    aWardHasDoneTwoSessions();
    checking.check();
    assertThat(isFound(ward) || isFound(ministry)).as("nothing differs yet").isFalse();

    plantInTheWard(new Totals(Map.of("act", 1L, "out:session", 99L)));
    checking.check();

    assertThat(isFound(ward)).isTrue();
    assertThat(checks.newest().orElseThrow().differing()).isPositive();
    checking.repair();
    await().atMost(SOON).until(() -> sessions(ministry) == 2);
    assertThat(sessions(ward)).isEqualTo(2);
    checking.check();
    assertThat(isFound(ward) || isFound(ministry)).isFalse();
  }

  @Test
  void aTotalThatWasLostOnItsWayUpIsToldAgain() {
    aWardHasDoneTwoSessions();
    nodes.change(
        Set.of(ministry),
        node -> {
          Slot told = Objects.requireNonNull(node.children().get(ward));
          var children =
              Map.of(ward, new Slot(told.sequence(), new Totals(Map.of("out:session", 7L)), false));
          return new Node(
              node.id(), node.own(), children, node.standing(), node.left(), node.stamp());
        });

    checking.check();
    assertThat(isFound(ministry)).isTrue();
    checking.repair();

    await().atMost(SOON).until(() -> sessions(ministry) == 2);
  }

  private void plantInTheWard(Totals wrong) {
    nodes.change(Set.of(ward), node -> node.corrected(SOURCE, new Slot(1, wrong, false), AT));
  }
}
