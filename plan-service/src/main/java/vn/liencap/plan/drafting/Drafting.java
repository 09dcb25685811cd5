package vn.liencap.plan.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Items;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Writing plans: the first draft, changes to it, parents linked afterwards. */
@Service
public class Drafting {
  private final Plans plans;
  private final PlanDesk desk;
  private final PlanAccess access;
  private final EditReading editing;
  private final DraftingUnits draftingUnits;
  private final UnitDirectory directory;

  Drafting(
      Plans plans,
      PlanDesk desk,
      PlanAccess access,
      EditReading editing,
      DraftingUnits draftingUnits,
      UnitDirectory directory) {
    this.plans = plans;
    this.desk = desk;
    this.access = access;
    this.editing = editing;
    this.draftingUnits = draftingUnits;
    this.directory = directory;
  }

  /**
   * Starts a plan, once for each request.
   *
   * @return the draft
   * @throws ProblemException 403 when the actor may not draft for the issuer, 422 with what has to
   *     be corrected
   */
  public Plan create(PlanInput input, DraftRequest request, Actor actor) {
    UnitId issuer = input.issuerUnit() == null ? actor.unit() : input.issuerUnit();
    @Nullable UnitId drafter = draftingUnits.of(issuer, input.draftingUnit(), actor);
    return add(request.id(actor), issuer, editing.read(input, issuer, drafter, actor), actor);
  }

  /** Stores a first draft; when a plan has that id already, gives that one. */
  public Plan add(PlanId id, UnitId issuer, PlanCommand.Edit first, Actor actor) {
    Instant now = desk.now();
    Plan draft = Plan.draft(id, issuer, first, now);
    if (!draft.mayBeWrittenBy(actor)) {
      throw ProblemException.forbidden("Chỉ chuyên viên hoặc lãnh đạo được soạn thảo kế hoạch.");
    }
    return switch (plans.add(draft, Change.by(actor, "CREATE", now))) {
      case STORED -> draft;
      case STALE, NUMBER_TAKEN -> access.readable(id, actor);
    };
  }

  /**
   * Writes a draft anew.
   *
   * @param seen the sequence of the plan that the actor changed
   * @throws ProblemException 403, 404, 409 when it is issued, 412 when it changed meanwhile, 422
   */
  public Plan edit(PlanId id, long seen, PlanInput input, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    @Nullable UnitId drafter =
        input.draftingUnit() == null
            ? plan.draftingUnit()
            : draftingUnits.of(plan.issuer(), input.draftingUnit(), actor);
    if (plan.isIssued() || !plan.mayBeWrittenBy(actor)) {
      PlanCommand.Edit asItIs =
          new PlanCommand.Edit(
              plan.programme(), drafter, plan.content(), plan.parents(), plan.addressing());
      return desk.carryOut(plan, asItIs, actor); // is refused, and says why
    }
    return desk.carryOut(plan, editing.read(input, plan, drafter, actor), actor);
  }

  /**
   * Notes which unit a name means, wherever it stands in a draft and is not understood.
   *
   * @param text the name as printed
   */
  public Plan understand(PlanId id, long seen, String text, UnitId unit, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    if (plan.mayBeWrittenBy(actor) && directory.find(unit).isEmpty()) {
      throw ProblemException.invalid(
          "Không có đơn vị này.",
          List.of(new FieldProblem("unit", "Không có đơn vị này. Hãy chọn lại đơn vị.")));
    }
    PlanCommand.Edit understood =
        new PlanCommand.Edit(
            plan.programme(),
            plan.draftingUnit(),
            new Meaning(text, unit).in(plan.content()),
            plan.parents(),
            plan.addressing());
    return desk.carryOut(plan, understood, actor);
  }

  /**
   * Links a parent plan, also to a plan already issued.
   *
   * @param services which items of the plan serve which items of the parent
   */
  public Plan linkParent(
      PlanId id, long seen, PlanId parent, List<PlanCommand.Service> services, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    if (!plan.mayBeWrittenBy(actor)) {
      return desk.carryOut(plan, new PlanCommand.LinkParent(parent, services), actor); // is refused
    }
    Plan above =
        plans
            .find(parent)
            .filter(candidate -> candidate.isIssued() && !candidate.isAmendment())
            .filter(candidate -> access.mayRead(actor, candidate))
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        "Không gắn được kế hoạch cấp trên.",
                        List.of(
                            new FieldProblem(
                                "plan",
                                "Không có kế hoạch cấp trên này, hoặc chưa được ban hành."))));
    checkServed(above, services);
    return desk.carryOut(plan, new PlanCommand.LinkParent(parent, services), actor);
  }

  private static void checkServed(Plan parent, List<PlanCommand.Service> services) {
    List<ItemId> unknown =
        new ArrayList<>(services.stream().map(PlanCommand.Service::serves).toList());
    unknown.removeAll(Items.idsOf(parent.content()));
    if (!unknown.isEmpty()) {
      throw ProblemException.invalid(
          "Không gắn được kế hoạch cấp trên.",
          List.of(
              new FieldProblem(
                  "items", "Kế hoạch cấp trên không có mục " + unknown.getFirst() + ".")));
    }
  }
}
