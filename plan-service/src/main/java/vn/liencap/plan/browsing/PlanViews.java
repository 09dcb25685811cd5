package vn.liencap.plan.browsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.papers.IssuingBody;
import vn.liencap.plan.desk.IssuingBodies;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Amends;
import vn.liencap.plan.domain.Consultation;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Flows;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanStatus;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.domain.Signature;
import vn.liencap.plan.domain.Step;
import vn.liencap.plan.programmes.domain.Programmes;

/** Plans as a reader sees them, with the names of the time and what the reader may do. */
@Component
public final class PlanViews {
  private final Plans plans;
  private final PlanAccess access;
  private final IssuingBodies bodies;
  private final Programmes programmes;
  private final Allowed allowed;
  private final Flows flows;

  PlanViews(
      Plans plans,
      PlanAccess access,
      IssuingBodies bodies,
      Programmes programmes,
      Allowed allowed,
      Flows flows) {
    this.plans = plans;
    this.access = access;
    this.bodies = bodies;
    this.programmes = programmes;
    this.allowed = allowed;
    this.flows = flows;
  }

  /**
   * A plan for one reader.
   *
   * @param head how the head of the document names the issuer
   * @param standing whether it still holds
   * @param amends the plan that this document amends
   * @param steps the way it has come; only for who issues or drafts it
   * @param flow the optional steps of the issuer; only for who issues or drafts it
   * @param notes what became of it since it was issued
   * @param allowed what the reader may do with it: edit, sign, issue, link-parent, follow, amend,
   *     correct, supersede, revoke, close, consult, appraise, submit, send-back, comment
   */
  public record PlanView(
      PlanId id,
      ProgrammeId programme,
      UnitId issuer,
      String issuerName,
      HeadView head,
      @Nullable UnitId draftingUnit,
      PlanStatus status,
      int version,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      List<ParentView> parents,
      PlanContent content,
      List<Addressing> addressing,
      @Nullable Signature signedBy,
      PlanStanding standing,
      @Nullable AmendsView amends,
      List<Step> steps,
      @Nullable Flow flow,
      @Nullable Consultation consultation,
      List<PlanNote> notes,
      List<String> allowed,
      boolean demonstration) {}

  /** The body above the issuer, if the head names it, and the lines of the issuer itself. */
  public record HeadView(@Nullable String superior, List<String> lines) {}

  /** The plan that an amendment amends. */
  public record AmendsView(
      PlanId plan, int version, String reason, @Nullable LocalDate answerBy, String number) {}

  /** A parent plan; title and number only when the reader may read it. */
  public record ParentView(
      PlanId id, @Nullable String title, @Nullable String number, @Nullable UnitId issuer) {}

  /** The plan for that reader. */
  public PlanView of(Plan plan, Actor actor) {
    return of(plan, allowed.of(plan, actor), actor);
  }

  /** A former version: it can only be read. */
  public PlanView former(Plan plan, Actor actor) {
    return of(plan, List.of(), actor);
  }

  private PlanView of(Plan plan, List<String> may, Actor actor) {
    boolean inside = plan.belongsTo(actor.unit());
    IssuingBody body = bodies.of(plan);
    return new PlanView(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        body.name(),
        new HeadView(body.superior(), body.lines()),
        plan.draftingUnit(),
        plan.status(),
        plan.version(),
        plan.number() == null ? null : plan.number().toString(),
        plan.issuedOn(),
        parents(plan, actor),
        plan.content(),
        plan.addressing(),
        plan.signature(),
        plan.standing(),
        amends(plan.amends()),
        inside ? plan.steps() : List.of(),
        inside && !plan.isIssued() ? flows.of(plan.issuer()) : null,
        inside || plan.consults(actor.unit()) ? plan.consultation() : null,
        plan.notes(),
        may,
        programmes
            .find(plan.programme())
            .map(programme -> programme.state().demonstration())
            .orElse(false));
  }

  private @Nullable AmendsView amends(@Nullable Amends amends) {
    return amends == null
        ? null
        : new AmendsView(
            amends.plan(),
            amends.version(),
            amends.reason(),
            amends.answerBy(),
            plans.find(amends.plan()).map(plan -> String.valueOf(plan.number())).orElse(""));
  }

  private List<ParentView> parents(Plan plan, Actor actor) {
    List<Plan> found = plans.findAll(plan.parents());
    return plan.parents().stream()
        .map(
            id ->
                found.stream()
                    .filter(parent -> parent.id().equals(id) && access.mayRead(actor, parent))
                    .findFirst()
                    .map(PlanViews::parent)
                    .orElseGet(() -> new ParentView(id, null, null, null)))
        .toList();
  }

  private static ParentView parent(Plan parent) {
    return new ParentView(
        parent.id(),
        parent.content().title(),
        parent.number() == null ? null : parent.number().toString(),
        parent.issuer());
  }
}
