package vn.liencap.plan.assignments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.plan.AssignmentMode.IMPLEMENT;
import static vn.liencap.contracts.plan.AssignmentStatus.ASSIGNED;
import static vn.liencap.contracts.plan.AssignmentStatus.DRAFTING;
import static vn.liencap.contracts.plan.AssignmentStatus.ISSUED;
import static vn.liencap.contracts.plan.AssignmentStatus.PASSED_ON;
import static vn.liencap.contracts.plan.AssignmentStatus.WAIVED;
import static vn.liencap.contracts.plan.AssignmentStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.plan.Example;

class TakingOnTest {
  private static final UnitId ONE = new UnitId("cu1");
  private static final UnitId TWO = new UnitId("cu2");
  private static final UnitId HEIR = new UnitId("moi");
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  @Test
  void whoeverOwesMoreDecidesAndTheOrderDoesNotMatter() {
    for (AssignmentStatus first : List.of(ASSIGNED, DRAFTING, ISSUED, WAIVED)) {
      for (AssignmentStatus second : List.of(ASSIGNED, DRAFTING, ISSUED, WAIVED)) {
        AssignmentState oneFirst = over(over(null, of(ONE, first, "a")), of(TWO, second, "b"));
        AssignmentState twoFirst = over(over(null, of(TWO, second, "b")), of(ONE, first, "a"));
        assertThat(oneFirst.status()).as("%s, %s", first, second).isEqualTo(twoFirst.status());
        assertThat(Stream.of(ASSIGNED, DRAFTING).anyMatch(oneFirst.status()::equals))
            .isEqualTo(Stream.of(ASSIGNED, DRAFTING).anyMatch(List.of(first, second)::contains));
        assertThat(oneFirst.items()).hasSize(2);
      }
    }
  }

  @Test
  void aDraftThatOneOfThemBeganGoesOn() {
    AssignmentState heir = over(over(null, of(ONE, ASSIGNED, "a")), of(TWO, DRAFTING, "a"));
    assertThat(heir.status()).isEqualTo(DRAFTING);
    assertThat(heir.answer()).isEqualTo(new PlanId("ke-hoach-cu2"));
  }

  @Test
  void takingOverTwiceIsOnce() {
    AssignmentState past = of(ONE, ASSIGNED, "a");
    AssignmentState heir = over(null, past);
    assertThat(TakingOn.over(heir, past, HEIR)).isEmpty();
  }

  @Test
  void whatTheSuccessorCarriesItselfIsNotSaidToBeTakenOver() {
    AssignmentState own = of(HEIR, ASSIGNED, "a");
    AssignmentState past = of(ONE, ASSIGNED, "a", "b");
    AssignmentState heir = over(own, past);
    assertThat(Objects.requireNonNull(heir.succession()).items()).containsExactly(new ItemId("b"));
    assertThat(heir.sequence()).isEqualTo(own.sequence() + 1);
  }

  @Test
  void whatWasAskedNoMoreOfTheSuccessorIsAskedAgainWithWhatItTakesOver() {
    AssignmentState heir = over(of(HEIR, WITHDRAWN, "a"), of(ONE, ASSIGNED, "b"));
    assertThat(heir.status()).isEqualTo(ASSIGNED);
    assertThat(heir.items()).extracting(AssignedItem::item).containsExactly(new ItemId("b"));
  }

  @Test
  void aYearThatWasOverWhenTheUnitEndedKeepsIt() {
    AssignmentState past = of(ONE, ASSIGNED, "a");
    assertThat(TakingOn.isRunning(past, LAST)).isTrue();
    assertThat(TakingOn.isRunning(past, LocalDate.of(2026, 12, 30))).isTrue();
    assertThat(TakingOn.isRunning(past, LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(TakingOn.isRunning(TakingOn.passedOn(past, HEIR, LAST), LAST)).isFalse();
    assertThat(TakingOn.isRunning(of(ONE, WITHDRAWN, "a"), LAST)).isFalse();
  }

  @Test
  void whatWasPassedOnFollowsItsPlanNoMore() {
    AssignmentState passed = TakingOn.passedOn(of(ONE, ASSIGNED, "a"), HEIR, LAST);
    assertThat(passed.status()).isEqualTo(PASSED_ON);
    var plan = Example.issued(Example.PROVINCE, Example.content(List.of(), List.of()), List.of());
    assertThat(AssignmentRevision.of(passed, null, plan)).isEmpty();
  }

  private static AssignmentState over(@Nullable AssignmentState heir, AssignmentState past) {
    return TakingOn.over(heir, past, HEIR).orElseThrow();
  }

  private static AssignmentState of(UnitId unit, AssignmentStatus status, String... items) {
    PlanId plan = new PlanId("tren");
    boolean answered = status == DRAFTING || status == ISSUED;
    return new AssignmentState(
        AssignmentId.of(plan, unit),
        plan,
        new ProgrammeId("cchc"),
        unit,
        Example.PROVINCE,
        "Kế hoạch",
        "1/KH-UBND",
        2026,
        IMPLEMENT,
        LocalDate.of(2026, 7, 20),
        Stream.of(items).map(id -> new AssignedItem(new ItemId(id), Carrier.LEAD)).toList(),
        status,
        answered ? new PlanId("ke-hoach-" + unit) : null,
        status == ISSUED ? LocalDate.of(2026, 3, 1) : null,
        1,
        1,
        PlanStanding.IN_FORCE,
        null,
        null);
  }
}
