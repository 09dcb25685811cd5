package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.Contribution;

class CourseTest {
  private static final NodeId NODE = NodeId.of(Samples.PROGRAMME, "Y2026", new UnitId("uphuong"));
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
  private static final Instant THEN = Instant.parse("2026-06-15T02:00:00Z");

  /** Two activities, one due on the 16th, the other on the 18th. */
  private static Node node(long completed) {
    var totals =
        new Totals(
            Map.of(
                "act",
                3L,
                "act:COMPLETED",
                completed,
                "act:IN_PROGRESS",
                3 - completed,
                "actDue:2026-06-16",
                1L,
                "actDue:2026-06-18",
                1L,
                "out:news",
                7L,
                "act:CANCELLED",
                0L,
                "aDue:2026-01-05",
                1L));
    return Node.empty(NODE).with(List.of(new Contribution("s", completed, totals)), THEN).stored();
  }

  private static List<StateOfDay> course(LocalDate today) {
    return Course.of(List.of(), node(1), MONDAY, today);
  }

  @Test
  void whatFallsDueBecomesOverdueWithoutAnybodyWriting() {
    assertThat(course(MONDAY.plusDays(4)))
        .extracting(StateOfDay::overdue)
        .containsExactly(0L, 0L, 1L, 1L, 2L);
    assertThat(course(MONDAY)).singleElement().extracting(StateOfDay::plansLate).isEqualTo(1L);
  }

  @Test
  void aDayStandsAsItsLastClosingSays() {
    Closing closed = Closing.of(node(1), MONDAY);
    List<StateOfDay> days =
        Course.of(List.of(closed), node(2), MONDAY.plusDays(2), MONDAY.plusDays(3));
    assertThat(days).extracting(StateOfDay::completed).containsExactly(1L, 1L, 2L, 2L);
    assertThat(days.getFirst().day()).isEqualTo(MONDAY);
  }

  @Test
  void ofALongTimeEverySundayAndTodayAreShown() {
    List<StateOfDay> days = course(MONDAY.plusDays(40));
    assertThat(days).hasSize(6);
    assertThat(days.getFirst().day()).isEqualTo(LocalDate.of(2026, 6, 21));
    assertThat(days.getLast().day()).isEqualTo(MONDAY.plusDays(40));
  }

  @Test
  void nothingIsMadeUpForTheTimeBeforeOrForWhatNobodyTold() {
    assertThat(Course.of(List.of(), null, MONDAY, MONDAY)).isEmpty();
    assertThat(Course.of(List.of(), Node.empty(NODE), MONDAY, MONDAY)).isEmpty();
    assertThat(Course.of(List.of(), node(1), MONDAY.plusDays(1), MONDAY)).isEmpty();
  }

  @Test
  void aDayIsClosedOnceTheNodeChangesOnALaterOne() {
    assertThat(Closing.dueBefore(node(1), MONDAY, MONDAY)).isEmpty();
    assertThat(Closing.dueBefore(Node.empty(NODE), MONDAY, MONDAY.plusDays(1))).isEmpty();
    assertThat(Closing.dueBefore(node(1), MONDAY, MONDAY.plusDays(1)))
        .hasValueSatisfying(
            closing -> {
              assertThat(closing.day()).isEqualTo(MONDAY);
              assertThat(closing.totals().get("out:news")).isZero();
              assertThat(closing.totals().get("aDue:2026-06-14")).isEqualTo(1);
            });
    NodeId slice = NodeId.of(Samples.PROGRAMME, "2026-06a", new UnitId("uphuong"));
    Node ofSlice =
        Node.empty(slice).with(List.of(new Contribution("s", 1, Totals.NONE)), THEN).stored();
    assertThat(Closing.dueBefore(ofSlice, MONDAY, MONDAY.plusDays(1))).isEmpty();
  }
}
