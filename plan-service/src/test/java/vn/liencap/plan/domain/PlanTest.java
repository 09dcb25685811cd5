package vn.liencap.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.Role.ADMIN;
import static vn.liencap.contracts.Role.CLERK;
import static vn.liencap.contracts.Role.HEAD;
import static vn.liencap.contracts.Role.OFFICER;
import static vn.liencap.contracts.Role.VIEWER;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.DEPARTMENT;
import static vn.liencap.plan.Example.NOW;
import static vn.liencap.plan.Example.OTHER_PROVINCE;
import static vn.liencap.plan.Example.PROVINCE;
import static vn.liencap.plan.Example.WARD;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.actor;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.papers.DocumentNumber;

class PlanTest {
  private static final PlanContent CONTENT =
      content(List.of(activity("a1", Carrier.LEAD)), List.of());
  private static final Plan DRAFT = draft(PROVINCE, CONTENT);
  private static final Actor THE_HEAD = actor(PROVINCE, HEAD);
  private static final Actor THE_CLERK = actor(PROVINCE, CLERK);

  private static PlanCommand.Edit edit() {
    return new PlanCommand.Edit(
        new ProgrammeId("cchc"),
        DEPARTMENT,
        content(List.of(), List.of()),
        List.of(new PlanId("above")),
        List.of());
  }

  private static PlanCommand.Issue issue(LocalDate date) {
    return new PlanCommand.Issue(
        new DocumentNumber(12, "KH-UBND"),
        date,
        DAY,
        List.of(),
        Set.of("u:x"),
        null,
        Flow.SHORTEST);
  }

  private static Plan accepted(Plan plan, PlanCommand command, Actor actor) {
    return ((Decision.Accepted) plan.decide(command, actor, NOW)).plan();
  }

  private static String refused(Plan plan, PlanCommand command, Actor actor) {
    return ((Decision.Refused) plan.decide(command, actor, NOW)).refusal().code();
  }

  private static Plan signed() {
    return accepted(DRAFT, new PlanCommand.Sign(Flow.SHORTEST), THE_HEAD);
  }

  private static Plan issued() {
    return accepted(signed(), issue(DAY), THE_CLERK);
  }

  @Test
  void itIsDraftedThenSignedThenIssued() {
    assertThat(DRAFT.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(signed().status()).isEqualTo(PlanStatus.SIGNED);
    Plan issued = issued();
    assertThat(issued.status()).isEqualTo(PlanStatus.ISSUED);
    assertThat(issued.sequence()).isEqualTo(3);
    assertThat(issued.issued().number()).isEqualTo("12/KH-UBND");
    assertThat(issued.issued().readerKeys()).containsExactly("u:x");
  }

  @Test
  void onlyIssuingIsToldToOthersAndTellsTheWholePlan() {
    var signing =
        (Decision.Accepted) DRAFT.decide(new PlanCommand.Sign(Flow.SHORTEST), THE_HEAD, NOW);
    assertThat(signing.events()).isEmpty();
    var issuing = (Decision.Accepted) signed().decide(issue(DAY), THE_CLERK, NOW);
    assertThat(issuing.events())
        .containsExactly(new PlanEvent.PlanIssued(issued().issued(), THE_CLERK, NOW));
  }

  @Test
  void onlyTheHeadOfTheIssuerSigns() {
    for (Actor actor :
        List.of(
            actor(PROVINCE, OFFICER, CLERK, ADMIN, VIEWER),
            actor(OTHER_PROVINCE, HEAD),
            actor(WARD, HEAD),
            actor(DEPARTMENT, HEAD))) {
      assertThat(refused(DRAFT, new PlanCommand.Sign(Flow.SHORTEST), actor)).isEqualTo("forbidden");
    }
    assertThat(refused(signed(), new PlanCommand.Sign(Flow.SHORTEST), THE_HEAD))
        .isEqualTo("signed");
    assertThat(refused(issued(), new PlanCommand.Sign(Flow.SHORTEST), THE_HEAD))
        .isEqualTo("issued");
  }

  @Test
  void onlyTheClerkOfTheIssuerIssuesAndOnlyWhatIsSigned() {
    for (Role role : List.of(HEAD, OFFICER, ADMIN, VIEWER)) {
      assertThat(refused(signed(), issue(DAY), actor(PROVINCE, role))).isEqualTo("forbidden");
    }
    assertThat(refused(signed(), issue(DAY), actor(DEPARTMENT, CLERK))).isEqualTo("forbidden");
    assertThat(refused(DRAFT, issue(DAY), THE_CLERK)).isEqualTo("not-signed");
    assertThat(refused(issued(), issue(DAY), THE_CLERK)).isEqualTo("issued");
    assertThat(refused(signed(), issue(DAY.plusDays(1)), THE_CLERK)).isEqualTo("date");
  }

  @Test
  void whoIsBothHeadAndClerkSignsAndIssuesInOneClick() {
    Actor both = actor(PROVINCE, HEAD, CLERK);
    Plan issued = accepted(DRAFT, issue(DAY), both);
    assertThat(issued.status()).isEqualTo(PlanStatus.ISSUED);
    assertThat(issued.signature()).isEqualTo(new Signature(both.person(), both.name(), NOW));
    assertThat(issued.sequence()).isEqualTo(DRAFT.sequence() + 1);
  }

  @Test
  void aSignatureFallsWhenTheTextChanges() {
    Plan edited = accepted(signed(), edit(), actor(PROVINCE, OFFICER));
    assertThat(edited.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(edited.signature()).isNull();
  }

  @Test
  void anIssuedPlanIsImmutable() {
    assertThat(refused(issued(), edit(), actor(PROVINCE, OFFICER))).isEqualTo("issued");
  }

  @Test
  void issuerAndDraftingUnitWriteAndNobodyElse() {
    Plan drafted = accepted(DRAFT, edit(), actor(PROVINCE, HEAD));
    assertThat(accepted(drafted, edit(), actor(DEPARTMENT, OFFICER)).sequence()).isEqualTo(3);
    assertThat(refused(drafted, edit(), actor(WARD, OFFICER))).isEqualTo("forbidden");
    assertThat(refused(drafted, edit(), actor(PROVINCE, CLERK, ADMIN, VIEWER)))
        .isEqualTo("forbidden");
    assertThat(drafted.answers()).containsExactly(AssignmentId.of(new PlanId("above"), PROVINCE));
  }

  @Test
  void aParentIsLinkedAfterwardsAndSaysWhichItemServesWhich() {
    var link =
        new PlanCommand.LinkParent(
            new PlanId("above"),
            List.of(new PlanCommand.Service(new ItemId("a1"), new ItemId("x"))));
    var decision = (Decision.Accepted) issued().decide(link, actor(PROVINCE, OFFICER), NOW);
    assertThat(decision.plan().parents()).containsExactly(new PlanId("above"));
    assertThat(decision.plan().content().activities().getFirst().serves())
        .containsExactly(new ItemRef(new PlanId("above"), new ItemId("x")));
    assertThat(decision.events()).hasOnlyElementsOfType(PlanEvent.ParentsLinked.class);
    assertThat(accepted(decision.plan(), link, actor(PROVINCE, OFFICER)).parents()).hasSize(1);
    assertThat(((Decision.Accepted) DRAFT.decide(link, actor(PROVINCE, OFFICER), NOW)).events())
        .isEmpty();
  }

  @Test
  void aPlanIsNotItsOwnParentAndLinksOnlyItemsItHas() {
    var itself = new PlanCommand.LinkParent(DRAFT.id(), List.of());
    assertThat(refused(DRAFT, itself, actor(PROVINCE, OFFICER))).isEqualTo("parent");
    var unknown =
        new PlanCommand.LinkParent(
            new PlanId("above"),
            List.of(new PlanCommand.Service(new ItemId("zz"), new ItemId("x"))));
    assertThat(refused(DRAFT, unknown, actor(PROVINCE, OFFICER))).isEqualTo("item");
  }
}
