package vn.liencap.notification.ladders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.ladder;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

class LadderTest {
  private static final LadderId REPORTS_OF_WARDS = new LadderId(DeadlineKind.REPORT, Level.COMMUNE);

  private static Ladder kept(LadderId id, long version) {
    return new Ladder(id, List.of(5, 0), 1, false, 2, 4, version);
  }

  @Test
  void everyKindHasALadderThatMayBeKept() {
    LadderTable table = new LadderTable(List.of());
    assertThat(table.all()).hasSize(DeadlineKind.values().length);
    assertThat(Arrays.stream(DeadlineKind.values()).map(kind -> table.of(kind, Level.COMMUNE)))
        .allSatisfy(ladder -> assertThat(ladder.faults()).isEmpty());
  }

  @Test
  void aLevelWithALadderOfItsOwnGoesByThat() {
    LadderTable table = new LadderTable(List.of(kept(REPORTS_OF_WARDS, 1)));
    assertThat(table.of(DeadlineKind.REPORT, Level.COMMUNE).every()).isEqualTo(1);
    assertThat(table.of(DeadlineKind.REPORT, Level.PROVINCE).every()).isEqualTo(2);
    assertThat(table.of(DeadlineKind.REPORT, null).every()).isEqualTo(2);
    assertThat(table.named(REPORTS_OF_WARDS).version()).isEqualTo(1);
    assertThat(table.named(new LadderId(DeadlineKind.REPORT, Level.PROVINCE)).version()).isZero();
  }

  @Test
  void aTableThatSaysSomethingElseHasAnotherFingerprint() {
    assertThat(new LadderTable(List.of(kept(REPORTS_OF_WARDS, 2))).fingerprint())
        .isNotEqualTo(new LadderTable(List.of(kept(REPORTS_OF_WARDS, 1))).fingerprint())
        .isNotEqualTo(new LadderTable(List.of()).fingerprint());
  }

  @Test
  void aLadderHasAName() {
    assertThat(REPORTS_OF_WARDS.value()).isEqualTo("REPORT~COMMUNE");
    assertThat(LadderId.parse("REPORT~COMMUNE")).contains(REPORTS_OF_WARDS);
    assertThat(LadderId.parse("REPORT~ALL")).contains(new LadderId(DeadlineKind.REPORT, null));
    assertThat(LadderId.parse("REPORT")).isEmpty();
    assertThat(LadderId.parse("TEA~ALL")).isEmpty();
    assertThat(LadderId.parse("REPORT~x")).isEmpty();
  }

  @Test
  void whatMakesNoLadderIsRefusedInWords() {
    assertThat(ladder(true, 31, 91, -1).faults())
        .extracting(Ladder.Fault::field)
        .containsExactly("before", "every");
    assertThat(new Ladder(REPORTS_OF_WARDS, List.of(), 0, true, 5, 3, 0).faults())
        .extracting(Ladder.Fault::field)
        .containsExactly("superiorAfter");
    assertThat(new Ladder(REPORTS_OF_WARDS, List.of(), 0, true, 0, null, 0).faults())
        .extracting(Ladder.Fault::field)
        .containsExactly("headAfter");
  }
}
