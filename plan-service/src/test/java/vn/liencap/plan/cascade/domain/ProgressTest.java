package vn.liencap.plan.cascade.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PlanId;

class ProgressTest {
  private static Progress progress(int pieces, Map<Integer, Map<String, Integer>> done) {
    return new Progress(
        new PlanId("plan1"),
        1,
        pieces,
        Map.of("PROVINCE", 2, "COMMUNE", 600),
        done,
        Instant.EPOCH,
        null);
  }

  @Test
  void piecesAreAddedUpByLevel() {
    Progress progress =
        progress(2, Map.of(0, Map.of("PROVINCE", 2, "COMMUNE", 498), 1, Map.of("COMMUNE", 102)));
    assertThat(progress.assignedUnits()).isEqualTo(602);
    assertThat(progress.isComplete()).isTrue();
    assertThat(progress.byLevel())
        .containsExactly(
            new Progress.OfLevel("COMMUNE", 600, 600), new Progress.OfLevel("PROVINCE", 2, 2));
  }

  @Test
  void aMissingPieceLeavesItIncomplete() {
    assertThat(progress(2, Map.of(1, Map.of("COMMUNE", 102))).isComplete()).isFalse();
  }

  @Test
  void aPieceThatTheNewestCutDoesNotHaveIsNotCounted() {
    assertThat(
            progress(1, Map.of(0, Map.of("COMMUNE", 5), 7, Map.of("COMMUNE", 9))).assignedUnits())
        .isEqualTo(5);
  }
}
