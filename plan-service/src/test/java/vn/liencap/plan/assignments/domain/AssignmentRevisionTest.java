package vn.liencap.plan.assignments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.plan.AssignmentMode.EXECUTE;
import static vn.liencap.contracts.plan.AssignmentMode.IMPLEMENT;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.MINISTRY;
import static vn.liencap.plan.Example.NOW;
import static vn.liencap.plan.Example.PROVINCE;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.issued;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanNote;

class AssignmentRevisionTest {
  private static final PlanId OWN = new PlanId("own");
  private static final IssuedPlan FIRST =
      issued(MINISTRY, content(List.of(), List.of()), List.of());

  private static IssuedPlan after(int version, PlanNote.Kind... kinds) {
    List<PlanNote> notes = new ArrayList<>();
    int noted = 1;
    for (PlanNote.Kind kind : kinds) {
      noted += kind == PlanNote.Kind.AMENDED ? 1 : 0;
      notes.add(new PlanNote(kind, "15/QĐ", DAY, noted, "Lý do", null, DAY.plusDays(15)));
    }
    return new IssuedPlan(
        FIRST.id(),
        FIRST.programme(),
        FIRST.issuer(),
        null,
        version,
        FIRST.number(),
        FIRST.issuedOn(),
        FIRST.content(),
        List.of(),
        List.of(),
        List.of(),
        FIRST.sequence() + kinds.length,
        notes,
        List.of());
  }

  private static AssignmentState assigned(IssuedPlan plan, AssignmentMode mode) {
    return AssignmentState.first(plan, PROVINCE, mode, null, List.of());
  }

  private static AssignmentState met(AssignmentState assignment) {
    return changed(assignment, new AssignmentCommand.Fulfil(OWN, DAY));
  }

  private static AssignmentState changed(AssignmentState state, AssignmentCommand command) {
    return ((AssignmentDecision.Changed) AssignmentLife.decide(state, command, NOW)).state();
  }

  private static AssignmentState brought(
      AssignmentState known, @Nullable AssignmentState wanted, IssuedPlan plan) {
    return AssignmentRevision.of(known, wanted, plan).orElseThrow();
  }

  private static PlanChange changeOf(AssignmentState assignment) {
    return Objects.requireNonNull(assignment.change());
  }

  @Test
  void aUnitWithAPlanOfItsOwnOwesAnAnswerToANewVersion() {
    IssuedPlan second = after(2, PlanNote.Kind.AMENDED);
    AssignmentState changed =
        brought(met(assigned(FIRST, IMPLEMENT)), assigned(second, IMPLEMENT), second);
    assertThat(changed.status()).isEqualTo(AssignmentStatus.ISSUED);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changeOf(changed).isOwed()).isTrue();
    assertThat(changeOf(changed).since()).isEqualTo(1);
    assertThat(changeOf(changed).due()).isEqualTo(DAY.plusDays(15));
  }

  @Test
  void whoCarriesOutDirectlyOrHasNotBegunOwesNone() {
    IssuedPlan second = after(2, PlanNote.Kind.AMENDED);
    for (AssignmentMode mode : AssignmentMode.values()) {
      assertThat(brought(assigned(FIRST, mode), assigned(second, mode), second).change()).isNull();
    }
  }

  @Test
  void theSameVersionAgainAndAnOlderOneChangeNothing() {
    IssuedPlan second = after(2, PlanNote.Kind.AMENDED);
    AssignmentState changed = brought(assigned(FIRST, EXECUTE), assigned(second, EXECUTE), second);
    assertThat(AssignmentRevision.of(changed, assigned(second, EXECUTE), second)).isEmpty();
    assertThat(AssignmentRevision.of(changed, assigned(FIRST, EXECUTE), FIRST)).isEmpty();
  }

  @Test
  void whatWasNotAnsweredIsAnsweredTogetherWithTheNextVersion() {
    IssuedPlan second = after(2, PlanNote.Kind.AMENDED);
    IssuedPlan third = after(3, PlanNote.Kind.AMENDED, PlanNote.Kind.AMENDED);
    AssignmentState owing =
        brought(met(assigned(FIRST, IMPLEMENT)), assigned(second, IMPLEMENT), second);
    assertThat(changeOf(brought(owing, assigned(third, IMPLEMENT), third)).since()).isEqualTo(1);
    AssignmentState answered = changed(owing, new AssignmentCommand.Accept(DAY));
    assertThat(changeOf(brought(answered, assigned(third, IMPLEMENT), third)).since()).isEqualTo(2);
  }

  @Test
  void aUnitThatIsAddressedNoMoreIsWithdrawnAndComesBackAsFarAsItWas() {
    IssuedPlan second = after(2, PlanNote.Kind.AMENDED);
    IssuedPlan third = after(3, PlanNote.Kind.AMENDED, PlanNote.Kind.AMENDED);
    AssignmentState withdrawn = brought(met(assigned(FIRST, IMPLEMENT)), null, second);
    assertThat(withdrawn.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
    assertThat(withdrawn.isAsked()).isFalse();
    assertThat(brought(withdrawn, assigned(third, IMPLEMENT), third).status())
        .isEqualTo(AssignmentStatus.ISSUED);
  }

  @Test
  void revokingFlagsUnitsWithAPlanAndReleasesTheOthers() {
    IssuedPlan revoked = after(1, PlanNote.Kind.REVOKED);
    AssignmentState flagged = brought(met(assigned(FIRST, IMPLEMENT)), null, revoked);
    assertThat(flagged.status()).isEqualTo(AssignmentStatus.ISSUED);
    assertThat(changeOf(flagged).kind()).isEqualTo(PlanNote.Kind.REVOKED);
    assertThat(brought(assigned(FIRST, IMPLEMENT), null, revoked).status())
        .isEqualTo(AssignmentStatus.WITHDRAWN);
  }

  @Test
  void closingLeavesWhatCameOfItAndAsksNothingMore() {
    IssuedPlan closed = after(1, PlanNote.Kind.CLOSED);
    AssignmentState ended = brought(assigned(FIRST, EXECUTE), null, closed);
    assertThat(ended.status()).isEqualTo(AssignmentStatus.ASSIGNED);
    assertThat(ended.isAsked()).isFalse();
    assertThat(ended.change()).isNull();
  }

  @Test
  void aPlanIssuedAfterAChangeHasAnsweredIt() {
    IssuedPlan second = after(2, PlanNote.Kind.AMENDED);
    AssignmentState drafting =
        changed(assigned(FIRST, IMPLEMENT), new AssignmentCommand.StartDraft(OWN));
    AssignmentState changed = brought(drafting, assigned(second, IMPLEMENT), second);
    assertThat(changeOf(changed).isOwed()).isTrue();
    assertThat(changeOf(met(changed)).answer()).isEqualTo(PlanChange.Answer.ADAPTED);
  }
}
