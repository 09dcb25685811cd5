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
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanContent;

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
    long sequence) {
  public Plan {
    parents = List.copyOf(parents);
    addressing = List.copyOf(addressing);
    readerKeys = List.copyOf(readerKeys);
  }

  /** A first draft. */
  public static Plan draft(PlanId id, UnitId issuer, PlanCommand.Edit first, Instant now) {
    return new Plan(
        id,
        first.programme(),
        issuer,
        first.draftingUnit(),
        PlanStatus.DRAFT,
        1,
        first.content(),
        first.parents(),
        first.addressing(),
        null,
        null,
        null,
        List.of(),
        now,
        1);
  }

  /** Carries a command out, or says why not. */
  public Decision decide(PlanCommand command, Actor actor, Instant now) {
    return switch (command) {
      case PlanCommand.Edit edit -> Editing.decide(this, edit, actor, now);
      case PlanCommand.Sign _ -> Signing.decide(this, actor, now);
      case PlanCommand.Issue issue -> Dispatching.decide(this, issue, actor, now);
      case PlanCommand.LinkParent link -> LinkingParent.decide(this, link, actor, now);
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

  /** What its parents ask of the issuer: these assignments it answers. */
  public List<AssignmentId> answers() {
    return parents.stream().map(parent -> AssignmentId.of(parent, issuer)).toList();
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
        sequence);
  }
}
