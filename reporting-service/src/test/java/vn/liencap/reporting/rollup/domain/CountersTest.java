package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.rollup.Totals;

class CountersTest {
  private static final Totals TOTALS =
      new Totals(
          Map.of(
              "actDue:2026-06-14", 2L,
              "actDue:2026-06-15", 3L,
              "actDue:2026-07-01", 5L,
              "aDue:2026-01-01", 7L,
              "p:k1:bnv:assigned", 11L,
              "p:k10:bnv:assigned", 13L,
              "pDue:k1:bnv:2026-06-14", 17L,
              "out:session", 19L));

  @Test
  void whatIsDueTodayIsNotYetOverdue() {
    assertThat(Counters.overdue(TOTALS, Counters.ACTIVITIES_DUE, LocalDate.of(2026, 6, 15)))
        .isEqualTo(2);
    assertThat(Counters.overdue(TOTALS, Counters.ACTIVITIES_DUE, LocalDate.of(2026, 6, 16)))
        .isEqualTo(5);
  }

  @Test
  void aPlanIsReadWithoutItsNamesakes() {
    var ofPlan = Counters.ofPlan(TOTALS, new PlanId("k1"));

    assertThat(ofPlan.counts()).isEqualTo(Map.of("assigned", 11L, "due:2026-06-14", 17L));
    assertThat(Counters.overdue(ofPlan, "due", LocalDate.of(2026, 6, 15))).isEqualTo(17);
  }

  @Test
  void outputsAreReadByTheirKind() {
    assertThat(Counters.outputs(TOTALS)).isEqualTo(Map.of("session", 19L));
  }
}
