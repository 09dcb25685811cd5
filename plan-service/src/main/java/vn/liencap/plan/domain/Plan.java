package vn.liencap.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.Amendment;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.papers.DocumentNumber;

/**
 * A plan of one unit.
 *
 * @param id permanent
 * @param programme what it counts for
 * @param issuer the unit whose head signs it
 * @param draftingUnit the unit that writes it for the issuer, when another
 * @param status how far it has come
 * @param version 1 for the first, one more with each amendment
 * @param content all it says
 * @param parents the plans it implements
 * @param addressing to whom it is, or will be, assigned
 * @param signature who signed; null while it is a draft
 * @param number given by the clerk; null until issued
 * @param issuedOn the date on the document; null until issued
 * @param readerKeys addressing keys of everybody who may read it beside issuer and superiors
 * @param changedAt when it last changed
 * @param sequence counts the changes, from 1
 * @param amends the plan that this document amends; null for a plan
 * @param steps the way it has come, oldest first
 * @param consultation whom it was last shown to for comments
 * @param notes what became of it since it was issued, oldest first
 */
public record Plan(
    PlanId id,
    ProgrammeId programme,
    UnitId issuer,
    @Nullable UnitId draftingUnit,
    PlanStatus status,
    int version,
    PlanContent content,
    List<PlanId> parents,
    List<Addressing> addressing,
    @Nullable Signature signature,
    @Nullable DocumentNumber number,
    @Nullable LocalDate issuedOn,
    List<String> readerKeys,
    Instant changedAt,
    long sequence,
    @Nullable Amends amends,
    List<Step> steps,
    @Nullable Consultation consultation,
    List<PlanNote> notes) {
  public Plan {
    parents = List.copyOf(parents);
    addressing = List.copyOf(addressing);
    readerKeys = List.copyOf(readerKeys);
    steps = steps == null ? List.of() : List.copyOf(steps); // plans of before amendments have none
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** A first draft. */
  public static Plan draft(PlanId id, UnitId issuer, PlanCommand.Edit first, Instant now) {
    return draft(id, issuer, first, null, now);
  }

  /** A draft of an amendment of this plan, with its text as it stands, or another one. */
  public Plan amendment(PlanContent proposed, String reason, Instant now) {
    return amendment(issuer, draftingUnit, proposed, reason, now);
  }

  /**
   * The same, by whoever answers for this plan when its issuer has ended.
   *
   * @param by the unit whose head signs the amendment
   */
  public Plan amendment(
      UnitId by, @Nullable UnitId drafter, PlanContent proposed, String reason, Instant now) {
    int next = version + 1;
    return draft(
        Amendment.idOf(id, next),
        by,
        new PlanCommand.Edit(programme, drafter, proposed, parents, addressing),
        new Amends(id, next, reason, null),
        now);
  }

  private static Plan draft(
      PlanId id, UnitId issuer, PlanCommand.Edit first, @Nullable Amends amends, Instant now) {
    return new Plan(
        id,
        first.programme(),
        issuer,
        first.draftingUnit(),
        PlanStatus.DRAFT,
        amends == null ? 1 : amends.version(),
        first.content(),
        first.parents(),
        first.addressing(),
        null,
        null,
        null,
        List.of(),
        now,
        1,
        amends,
        List.of(),
        null,
        List.of());
  }

  /** Carries a command out, or says why not. */
  public Decision decide(PlanCommand command, Actor actor, Instant now) {
    return switch (command) {
      case PlanCommand.Edit edit -> Editing.decide(this, edit, actor, now);
      case PlanCommand.Consult consult -> Preparing.consult(this, consult, actor, now);
      case PlanCommand.Appraise appraise -> Preparing.appraise(this, appraise, actor, now);
      case PlanCommand.Submit submit -> Preparing.submit(this, submit, actor, now);
      case PlanCommand.SendBack back -> Preparing.sendBack(this, back, actor, now);
      case PlanCommand.Sign sign -> Signing.decide(this, sign, actor, now);
      case PlanCommand.Issue issue -> Dispatching.decide(this, issue, actor, now);
      case PlanCommand.TakeOver over -> TakingOverDraft.decide(this, over, now);
      case PlanCommand.LinkParent link -> LinkingParent.decide(this, link, actor, now);
      case PlanCommand.Amend amend -> FollowingAmendment.decide(this, amend, actor, now);
      case PlanCommand.Correct correct -> Noting.correct(this, correct, actor, now);
      case PlanCommand.End end -> Noting.end(this, end, actor, now);
    };
  }

  /** True when the actor's unit issues or drafts it: nobody else sees a draft. */
  public boolean belongsTo(UnitId unit) {
    return unit.equals(issuer) || unit.equals(draftingUnit);
  }

  /** True when the actor may write in it. */
  public boolean mayBeWrittenBy(Actor actor) {
    return belongsTo(actor.unit()) && actor.hasAny(Role.OFFICER, Role.HEAD);
  }

  /** Why the actor may not issue it at all, whatever they type; empty when they may. */
  public Optional<Refusal> refusalToIssue(Actor actor) {
    return Dispatching.notTheirs(this, actor);
  }

  boolean isOf(Actor actor, Role role) {
    return actor.unit().equals(issuer) && actor.hasAny(role);
  }

  public boolean isIssued() {
    return status == PlanStatus.ISSUED;
  }

  /** True for a document that amends another plan. */
  public boolean isAmendment() {
    return amends != null;
  }

  /** True when it was shown to others for comments, now or before. */
  public boolean wasConsultedOn() {
    return steps.stream().anyMatch(step -> step.kind() == Step.Kind.CONSULTED);
  }

  /** True for a unit that may read and comment it now, because it is consulted. */
  public boolean consults(UnitId unit) {
    return status == PlanStatus.IN_CONSULTATION
        && consultation != null
        && consultation.units().contains(unit);
  }

  /** True for whoever may comment its draft: those who write it, and whom they consult now. */
  public boolean mayBeCommentedBy(Actor actor) {
    return !isIssued()
        && actor.hasAny(Role.OFFICER, Role.HEAD)
        && (belongsTo(actor.unit()) || consults(actor.unit()));
  }

  /** Whether it still holds; a plan that is not issued has not ended. */
  public PlanStanding standing() {
    return isIssued() && !isAmendment() ? PlanNote.standingAfter(notes) : PlanStanding.IN_FORCE;
  }

  /**
   * What its parents ask of the issuer: these assignments it answers; an amendment answers none.
   */
  public List<AssignmentId> answers() {
    return isAmendment()
        ? List.of()
        : parents.stream().map(parent -> AssignmentId.of(parent, issuer)).toList();
  }

  /**
   * The plan as all services may know it.
   *
   * @throws IllegalStateException while it is not issued
   */
  public IssuedPlan issued() {
    if (number == null || issuedOn == null) {
      throw new IllegalStateException("Not issued: " + id);
    }
    return new IssuedPlan(
        id,
        programme,
        issuer,
        draftingUnit,
        version,
        number.toString(),
        issuedOn,
        content,
        parents,
        addressing,
        readerKeys,
        sequence,
        notes,
        FinanceUnits.of(content));
  }

  /**
   * The amendment as all services may know it.
   *
   * @throws IllegalStateException while it is not issued, or when it is none
   */
  public Amendment issuedAmendment() {
    if (amends == null || number == null || issuedOn == null) {
      throw new IllegalStateException("No issued amendment: " + id);
    }
    return new Amendment(
        id,
        amends.plan(),
        amends.version(),
        issuer,
        number.toString(),
        issuedOn,
        amends.reason(),
        amends.answerBy(),
        content,
        parents,
        addressing,
        readerKeys,
        sequence);
  }
}
