package vn.liencap.plan.browsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanStatus;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.domain.Signature;
import vn.liencap.plan.programmes.domain.Programmes;

/** Plans as a reader sees them, with the names of the time and what the reader may do. */
@Component
public final class PlanViews {
  private final Plans plans;
  private final PlanAccess access;
  private final UnitDirectory directory;
  private final Programmes programmes;
  private final Clock clock;

  PlanViews(
      Plans plans, PlanAccess access, UnitDirectory directory, Programmes programmes, Clock clock) {
    this.plans = plans;
    this.access = access;
    this.directory = directory;
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * A plan for one reader.
   *
   * @param allowed what the reader may do with it: edit, sign, issue, link-parent, follow
   */
  public record PlanView(
      PlanId id,
      ProgrammeId programme,
      UnitId issuer,
      String issuerName,
      @Nullable UnitId draftingUnit,
      PlanStatus status,
      int version,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      List<ParentView> parents,
      PlanContent content,
      List<Addressing> addressing,
      @Nullable Signature signedBy,
      List<String> allowed,
      boolean demonstration) {}

  /** A parent plan; title and number only when the reader may read it. */
  public record ParentView(
      PlanId id, @Nullable String title, @Nullable String number, @Nullable UnitId issuer) {}

  /** The plan for that reader. */
  public PlanView of(Plan plan, Actor actor) {
    return new PlanView(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        nameOf(plan),
        plan.draftingUnit(),
        plan.status(),
        plan.version(),
        plan.number() == null ? null : plan.number().toString(),
        plan.issuedOn(),
        parents(plan, actor),
        plan.content(),
        plan.addressing(),
        plan.signature(),
        allowed(plan, actor),
        programmes
            .find(plan.programme())
            .map(programme -> programme.state().demonstration())
            .orElse(false));
  }

  private String nameOf(Plan plan) {
    LocalDate day = plan.issuedOn() == null ? LocalDate.now(clock) : plan.issuedOn();
    return directory
        .atOrLatest(plan.issuer(), day)
        .map(UnitView::name)
        .orElse(plan.issuer().value());
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

  private List<String> allowed(Plan plan, Actor actor) {
    List<String> allowed = new ArrayList<>();
    boolean writer = plan.mayBeWrittenBy(actor);
    boolean issuer = actor.unit().equals(plan.issuer());
    boolean head = issuer && actor.hasAny(Role.HEAD);
    add(allowed, "edit", writer && !plan.isIssued());
    add(allowed, "sign", head && plan.status() == PlanStatus.DRAFT);
    add(
        allowed,
        "issue",
        issuer
            && actor.hasAny(Role.CLERK)
            && (plan.status() == PlanStatus.SIGNED || (head && plan.status() == PlanStatus.DRAFT)));
    add(allowed, "link-parent", writer);
    add(allowed, "follow", plan.isIssued() && access.mayFollow(actor, plan));
    return allowed;
  }

  private static void add(List<String> allowed, String command, boolean may) {
    if (may) {
      allowed.add(command);
    }
  }
}
