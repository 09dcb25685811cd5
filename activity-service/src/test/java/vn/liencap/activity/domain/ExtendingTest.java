package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.NOW;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.activity.domain.ActivityCommand.Cancel;
import vn.liencap.activity.domain.ActivityCommand.GrantExtension;
import vn.liencap.activity.domain.ActivityCommand.RefuseExtension;
import vn.liencap.activity.domain.Decision.Accepted;
import vn.liencap.activity.domain.Decision.Refused;
import vn.liencap.activity.domain.Decision.Repeated;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCancelled;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionGranted;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.ExtensionStatus;

class ExtendingTest {
  private final Activity fresh = Samples.activity();
  private final LocalDate due = fresh.state().due();
  private final LocalDate later = due.plusDays(15);
  private final AskExtension ask = new AskExtension("x1", later, "Chờ kinh phí cấp bổ sung.");
  private final Acting lead = on(TODAY, Samples.officer(WARD), Part.LEAD, false);
  private final Acting above = on(TODAY, head(), Part.NONE, true);

  @Test
  void askingLeavesTheLastDayAsItIs() {
    var asked = (Accepted) fresh.decide(ask, lead);

    assertThat(asked.event()).isInstanceOf(ExtensionAsked.class);
    assertThat(asked.after().state().due()).isEqualTo(due);
    assertThat(extension(asked).status()).isEqualTo(ExtensionStatus.ASKED);
    assertThat(asked.after().decide(ask, lead)).isEqualTo(new Repeated());
  }

  @Test
  void aGrantedExtensionMovesTheLastDayAndKeepsTheOriginalForScoring() {
    var granted = (Accepted) asked().decide(new GrantExtension("x1", null, null), above);

    assertThat(granted.event()).isInstanceOf(ExtensionGranted.class);
    assertThat(granted.after().state().due()).isEqualTo(later);
    assertThat(granted.after().state().originalDue()).isEqualTo(due);
    assertThat(extension(granted).decidedBy()).isEqualTo(PROVINCE);
    assertThat(granted.after().decide(new GrantExtension("x1", null, null), above))
        .isEqualTo(new Repeated());
  }

  @Test
  void lessTimeThanAskedForMayBeGranted() {
    LocalDate sooner = due.plusDays(5);

    var granted = (Accepted) asked().decide(new GrantExtension("x1", sooner, "Đồng ý."), above);

    assertThat(granted.after().state().due()).isEqualTo(sooner);
    assertThat(extension(granted).until()).isEqualTo(sooner);
  }

  @Test
  void aRefusalSaysWhyAndLetsTheUnitAskAnew() {
    var refused = (Accepted) asked().decide(new RefuseExtension("x1", "Đã có kinh phí."), above);

    assertThat(refused.event()).isInstanceOf(ExtensionRefused.class);
    assertThat(refused.after().state().due()).isEqualTo(due);
    assertThat(extension(refused).answer()).isEqualTo("Đã có kinh phí.");
    assertThat(code(refused.after().decide(new GrantExtension("x1", null, null), above)))
        .isEqualTo("extension-decided");
    assertThat(refused.after().decide(new AskExtension("x2", later, "Mưa lũ."), lead))
        .isInstanceOf(Accepted.class);
    assertThat(refusal(asked().decide(new RefuseExtension("x1", " "), above)))
        .isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void timeIsAskedForBeforeTheLastDayIsOver() {
    Acting onTheDay = on(due, Samples.officer(WARD), Part.LEAD, false);
    Acting tooLate = on(due.plusDays(1), Samples.officer(WARD), Part.LEAD, false);

    assertThat(fresh.decide(ask, onTheDay)).isInstanceOf(Accepted.class);
    assertThat(code(fresh.decide(ask, tooLate))).isEqualTo("overdue");
  }

  @Test
  void aRequestInTimeMayBeGrantedAfterTheLastDay() {
    Acting late = on(due.plusDays(1), head(), Part.NONE, true);

    assertThat(asked().decide(new GrantExtension("x1", null, null), late))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void oneRequestWaitsAtATime() {
    assertThat(code(asked().decide(new AskExtension("x2", later, "Nữa."), lead)))
        .isEqualTo("extension-asked");
  }

  @Test
  void theNewDayIsAfterTheOldOneAndNotYearsAway() {
    assertThat(refusal(fresh.decide(new AskExtension("x", due, "Chậm."), lead)))
        .isInstanceOf(Refusal.Invalid.class);
    assertThat(refusal(fresh.decide(new AskExtension("x", due.plusYears(2), "Chậm."), lead)))
        .isInstanceOf(Refusal.Invalid.class);
    assertThat(refusal(fresh.decide(new AskExtension("x", later, ""), lead)))
        .isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void onlyTheLeadAsksAndOnlyAHeadAboveDecides() {
    Acting partner = on(TODAY, Samples.officer(SECOND_WARD), Part.COORDINATING, false);
    Acting officerAbove = on(TODAY, Samples.officer(PROVINCE), Part.NONE, true);
    var grant = new GrantExtension("x1", null, null);

    assertThat(refusal(fresh.decide(ask, partner))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(asked().decide(grant, lead))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(asked().decide(grant, officerAbove))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(fresh.decide(new Cancel("Thôi."), lead)))
        .isInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void whatIsCalledOffKeepsItsReasonAndTakesNothingMore() {
    var cancelled = (Accepted) asked().decide(new Cancel("Trùng việc của tỉnh."), above);

    assertThat(cancelled.event()).isInstanceOf(ActivityCancelled.class);
    assertThat(cancelled.after().state().status()).isEqualTo(ActivityStatus.CANCELLED);
    assertThat(cancelled.after().state().cancelReason()).isEqualTo("Trùng việc của tỉnh.");
    assertThat(cancelled.after().decide(new Cancel("Trùng việc của tỉnh."), above))
        .isEqualTo(new Repeated());
    assertThat(refusal(cancelled.after().decide(new GrantExtension("x1", null, null), above)))
        .isInstanceOf(Refusal.Closed.class);
  }

  private Activity asked() {
    return ((Accepted) fresh.decide(ask, lead)).after();
  }

  private static Extension extension(Accepted decision) {
    return Objects.requireNonNull(decision.after().state().extension());
  }

  private static Actor head() {
    return Samples.actor(PROVINCE, Role.HEAD);
  }

  private static Acting on(LocalDate day, Actor actor, Part part, boolean above) {
    return new Acting(actor, part, above, false, Set.of("session"), day, NOW);
  }

  private static Refusal refusal(Decision decision) {
    return ((Refused) decision).refusal();
  }

  private static String code(Decision decision) {
    return ((Refusal.NotNow) refusal(decision)).code();
  }
}
