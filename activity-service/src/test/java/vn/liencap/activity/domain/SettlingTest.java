package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.DEPARTMENT;
import static vn.liencap.activity.Samples.NOW;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.Cancel;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.ActivityCommand.Settle;
import vn.liencap.activity.domain.Decision.Accepted;
import vn.liencap.activity.domain.Decision.Refused;
import vn.liencap.activity.domain.Decision.Repeated;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.ActivityEvent.ActivitySettled;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.activity.SourceFigures;

class SettlingTest {
  private final Activity fresh = Samples.activity();
  private final Acting lead = acting(Samples.officer(WARD), Part.LEAD, false, TODAY);
  private final Acting above =
      new Acting(Samples.actor(PROVINCE, Role.HEAD), Part.NONE, true, false, Set.of(), TODAY, NOW);
  private final Acting finance = acting(Samples.officer(DEPARTMENT), Part.NONE, true, TODAY);
  private final Settle settle = new Settle(480_000, "Không tính phần vượt định mức.");

  @Test
  void theFinanceUnitSettlesWhatWasSpentAndTheRestStaysAsItIs() {
    var settled = (Accepted) spent().decide(settle, finance);

    assertThat(settled.event()).isInstanceOf(ActivitySettled.class);
    assertThat(settled.after().state().settlement())
        .isEqualTo(
            new Settlement(
                480_000, DEPARTMENT, TODAY, "Không tính phần vượt định mức.", List.of()));
    assertThat(settled.after().state().budgetSpent()).isEqualTo(500_000);
    assertThat(settled.after().state().status()).isEqualTo(spent().state().status());
    assertThat(settled.after().state().sequence()).isEqualTo(spent().state().sequence() + 1);
  }

  @Test
  void whatComesFromSingleSourcesIsKeptAndIsNotMoreThanTheWhole() {
    Map<FundingSource, Long> parts = Map.of(FundingSource.PROVINCE, 400_000L);
    var settled = (Accepted) spent().decide(new Settle(480_000, null, parts), finance);

    assertThat(settled.after().state().sources())
        .containsExactly(new SourceFigures(FundingSource.PROVINCE, 0, 0, 400_000));
    assertThat(settled.after().decide(new Settle(480_000, null, parts), finance))
        .isEqualTo(new Repeated());
    assertThat(spent().decide(new Settle(300_000, null, parts), finance))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theSameAgainChangesNothingAndAnotherAmountCorrects() {
    Activity settled = ((Accepted) spent().decide(settle, finance)).after();
    Acting nextDay = acting(Samples.officer(DEPARTMENT), Part.NONE, true, TODAY.plusDays(1));

    assertThat(settled.decide(settle, nextDay)).isEqualTo(new Repeated());
    var corrected = (Accepted) settled.decide(new Settle(500_000, null), nextDay);
    assertThat(corrected.after().state().settlement())
        .isEqualTo(new Settlement(500_000, DEPARTMENT, TODAY.plusDays(1), null, List.of()));
  }

  @Test
  void nothingIsSettledBeforeTheWorkIsOverOrHasCostSomething() {
    var refusal = (Refusal.NotNow) refusal(fresh.decide(settle, finance));
    assertThat(refusal.code()).isEqualTo("nothing-spent");

    var completed = (Accepted) fresh.decide(new Complete(null, TODAY, "", Map.of(), 0), lead);
    assertThat(completed.after().decide(new Settle(0, null), finance)).isInstanceOf(Accepted.class);
    var cancelled = (Accepted) fresh.decide(new Cancel("Trùng việc."), above);
    assertThat(cancelled.after().decide(new Settle(0, null), finance)).isInstanceOf(Accepted.class);
  }

  @Test
  void whatIsSettledStaysWhenMoreIsEntered() {
    Activity settled = ((Accepted) spent().decide(settle, finance)).after();

    var entered =
        (Accepted)
            settled.decide(
                new EnterProgress("e2", TODAY, "Thêm.", null, Map.of(), 1_000, null), lead);

    assertThat(entered.after().state().settlement()).isEqualTo(settled.state().settlement());
  }

  @Test
  void nobodyElseSettlesNotEvenWhoLeadsOrStandsAbove() {
    assertThat(refusal(spent().decide(settle, lead))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(spent().decide(settle, above))).isInstanceOf(Refusal.NotAllowed.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"OFFICER", "HEAD"},
      mode = EnumSource.Mode.EXCLUDE)
  void inTheFinanceUnitOnlyOfficersAndHeadsSettle(Role role) {
    Acting other = acting(Samples.actor(DEPARTMENT, role), Part.NONE, true, TODAY);

    assertThat(refusal(spent().decide(settle, other))).isInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void theAmountIsNoDebtNoSlipOfTheFingerAndTheNoteNoBook() {
    assertThat(fault(new Settle(-1, null))).isEqualTo("amount");
    assertThat(fault(new Settle(EntryRules.LARGEST_FIGURE + 1, null))).isEqualTo("amount");
    assertThat(fault(new Settle(1, "x".repeat(2_001)))).isEqualTo("note");
    assertThat(spent().decide(new Settle(EntryRules.LARGEST_FIGURE, "x".repeat(2_000)), finance))
        .isInstanceOf(Accepted.class);
  }

  private Activity spent() {
    var enter = new EnterProgress("e1", TODAY, "Đã chi.", null, Map.of(), 500_000, null);
    return ((Accepted) fresh.decide(enter, lead)).after();
  }

  private String fault(Settle command) {
    var invalid = (Refusal.Invalid) refusal(spent().decide(command, finance));
    return invalid.faults().getFirst().field();
  }

  private static Acting acting(Actor actor, Part part, boolean finance, LocalDate day) {
    return new Acting(actor, part, false, finance, Set.of(), day, NOW);
  }

  private static Refusal refusal(Decision decision) {
    return ((Refused) decision).refusal();
  }
}
