package vn.liencap.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.Role.CLERK;
import static vn.liencap.contracts.Role.HEAD;
import static vn.liencap.contracts.Role.OFFICER;
import static vn.liencap.contracts.plan.Carrier.EACH;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.NOW;
import static vn.liencap.plan.Example.PROVINCE;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.actor;
import static vn.liencap.plan.Example.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AmendmentEvent;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.Example;

class AmendmentTest {
  private static final Actor BOTH = actor(PROVINCE, HEAD, CLERK, OFFICER);
  private static final PlanContent NEXT = content(List.of(activity("b", EACH)), List.of());

  private static Decision.Accepted done(Plan plan, PlanCommand command) {
    return (Decision.Accepted) plan.decide(command, BOTH, NOW);
  }

  private static String refused(Plan plan, PlanCommand command, Actor actor) {
    return ((Decision.Refused) plan.decide(command, actor, NOW)).refusal().code();
  }

  private static Plan issued(Plan draft, int number, String symbol) {
    return done(
            draft,
            new PlanCommand.Issue(
                new DocumentNumber(number, symbol),
                DAY,
                DAY,
                List.of(),
                Set.of("u:" + symbol.toLowerCase(java.util.Locale.ROOT).replace("đ", "d")),
                draft.isAmendment() ? DAY.plusDays(15) : null,
                Flow.SHORTEST))
        .plan();
  }

  private static Plan plan() {
    return issued(
        Example.draft(PROVINCE, content(List.of(activity("a", EACH)), List.of())), 12, "KH-UBND");
  }

  private static PlanCommand.Amend amend(Plan plan) {
    Plan amendment = issued(plan.amendment(NEXT, "Lý do", NOW), 15, "QĐ-UBND");
    return new PlanCommand.Amend(amendment.issuedAmendment());
  }

  private static PlanCommand.End end(PlanStanding standing) {
    return new PlanCommand.End(standing, "16/QĐ-UBND", DAY, DAY, "Lý do", null, null);
  }

  @Test
  void anAmendmentIsADocumentOfItsOwnAndIsToldAsSuch() {
    Plan draft = plan().amendment(NEXT, "Lý do", NOW);
    assertThat(draft.id()).isEqualTo(plan().amendment(NEXT, "Khác", NOW).id());
    assertThat(draft.answers()).isEmpty();
    var issue =
        new PlanCommand.Issue(
            new DocumentNumber(15, "QĐ-UBND"), DAY, DAY, List.of(), Set.of(), null, Flow.SHORTEST);
    assertThat(done(draft, issue).events())
        .singleElement()
        .isInstanceOf(AmendmentEvent.AmendmentIssued.class);
  }

  @Test
  void thePlanFollowsItsNextAmendmentAndKeepsItsNumber() {
    Plan plan = plan();
    Decision.Accepted amended = done(plan, amend(plan));
    assertThat(amended.plan().version()).isEqualTo(2);
    assertThat(amended.plan().number()).isEqualTo(plan.number());
    assertThat(Items.idsOf(amended.plan().content())).contains(new ItemId("b"));
    assertThat(amended.plan().readerKeys()).containsAll(plan.readerKeys());
    assertThat(amended.plan().notes()).extracting(PlanNote::number).containsExactly("15/QĐ-UBND");
    assertThat(amended.events()).singleElement().isInstanceOf(PlanEvent.PlanAmended.class);
  }

  @Test
  void theSameAmendmentAgainAndOneThatIsNotNextAreRefused() {
    Plan plan = plan();
    Plan amended = done(plan, amend(plan)).plan();
    assertThat(refused(amended, amend(plan), BOTH)).isEqualTo("not-next");
    assertThat(refused(plan, amend(amended), BOTH)).isEqualTo("not-next");
  }

  @Test
  void linksToParentsMadeMeanwhileStay() {
    Plan plan = plan();
    PlanCommand.Amend amend = amend(plan);
    PlanId late = new PlanId("late");
    Plan linked = done(plan, new PlanCommand.LinkParent(late, List.of())).plan();
    assertThat(done(linked, amend).plan().parents()).containsExactly(late);
  }

  @Test
  void anAmendmentStaysInTheYearOfItsPlan() {
    Plan draft = plan().amendment(NEXT, "Lý do", NOW);
    PlanContent nextYear =
        new PlanContent(
            NEXT.title(),
            NEXT.type(),
            null,
            null,
            2027,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    var edit = new PlanCommand.Edit(draft.programme(), null, nextYear, List.of(), List.of());
    assertThat(refused(draft, edit, BOTH)).isEqualTo("year");
  }

  @Test
  void aPlanEndsOnceAndIsAmendedNoMore() {
    Plan plan = plan();
    for (PlanStanding standing :
        List.of(PlanStanding.REVOKED, PlanStanding.SUPERSEDED, PlanStanding.CLOSED)) {
      Plan ended = done(plan, end(standing)).plan();
      assertThat(ended.standing()).isEqualTo(standing);
      assertThat(refused(ended, amend(plan), BOTH)).isEqualTo("ended");
      assertThat(refused(ended, end(PlanStanding.CLOSED), BOTH)).isEqualTo("ended");
    }
    assertThat(refused(plan, end(PlanStanding.REVOKED), actor(PROVINCE, CLERK)))
        .isEqualTo("forbidden");
  }

  @Test
  void aCorrectionOfFormChangesNothingButIsNoted() {
    Plan plan = plan();
    var correct = new PlanCommand.Correct("02/ĐC-UBND", DAY, DAY, "Sửa lỗi chính tả tại mục II.");
    Decision.Accepted corrected = done(plan, correct);
    assertThat(corrected.plan().content()).isEqualTo(plan.content());
    assertThat(corrected.plan().version()).isEqualTo(1);
    assertThat(corrected.plan().standing()).isEqualTo(PlanStanding.IN_FORCE);
    assertThat(corrected.events()).singleElement().isInstanceOf(PlanEvent.PlanCorrected.class);
    LocalDate tomorrow = DAY.plusDays(1);
    assertThat(refused(plan, new PlanCommand.Correct(null, tomorrow, DAY, "x"), BOTH))
        .isEqualTo("date");
  }
}
