package vn.liencap.plan.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.plan.assignments.domain.AssignmentCommand;
import vn.liencap.plan.assignments.domain.AssignmentDecision;
import vn.liencap.plan.assignments.domain.AssignmentLife;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.desk.Refusals;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.drafting.DraftsFromParents;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** What people do with assignments. */
@Service
public class AssignmentDesk {
  private static final int ATTEMPTS = 5;
  private static final int LONGEST_REASON = 2_000;

  private final Assignments assignments;
  private final AssignmentAccess access;
  private final PlanAccess planAccess;
  private final PlanDesk planDesk;
  private final Plans plans;
  private final DraftsFromParents drafts;
  private final Adapting adapting;
  private final Clock clock;

  AssignmentDesk(
      Assignments assignments,
      AssignmentAccess access,
      PlanAccess planAccess,
      PlanDesk planDesk,
      Plans plans,
      DraftsFromParents drafts,
      Adapting adapting,
      Clock clock) {
    this.assignments = assignments;
    this.access = access;
    this.planAccess = planAccess;
    this.planDesk = planDesk;
    this.plans = plans;
    this.drafts = drafts;
    this.adapting = adapting;
    this.clock = clock;
  }

  /** Somebody of the unit opens the plan. */
  public AssignmentState open(AssignmentId id, Actor actor) {
    AssignmentState assignment = access.visible(id, actor);
    if (!actor.unit().equals(assignment.unit())) {
      return assignment; // a superior who looks has not opened it for the unit
    }
    return carryOut(id, new AssignmentCommand.Open(), "OPEN", null, actor);
  }

  /**
   * The unit's own plan in answer.
   *
   * @param isNew false when it was there already
   */
  public record Started(Plan plan, boolean isNew) {}

  /** Starts the unit's own plan; again, it is the same. */
  public Started draft(AssignmentId id, Actor actor) {
    AssignmentState assignment = access.visible(id, actor);
    if (assignment.answer() != null) {
      return new Started(answer(assignment.answer(), assignment, actor), false);
    }
    if (!access.mayAnswer(actor, assignment)) {
      throw notYours();
    }
    var start = new AssignmentCommand.StartDraft(DraftsFromParents.draftOf(id));
    // Refuses first: no draft is left behind for a duty that asks for none.
    if (AssignmentLife.decide(assignment, start, planDesk.now())
        instanceof AssignmentDecision.Refused refused) {
      throw Refusals.problem(refused.refusal());
    }
    Plan draft = drafts.start(assignment, actor);
    carryOut(id, start, "START_DRAFT", null, actor);
    return new Started(draft, true);
  }

  /** The answer there is; whoever may write one and not read this one is told who does. */
  private Plan answer(PlanId id, AssignmentState assignment, Actor actor) {
    return plans
        .find(id)
        .filter(plan -> planAccess.mayRead(actor, plan))
        .orElseThrow(
            () ->
                access.mayAnswer(actor, assignment)
                    ? ProblemException.conflict(
                        "drafted-by-another",
                        "Đơn vị được giao đang tự soạn thảo kế hoạch này; hãy liên hệ đơn vị đó.")
                    : notYours());
  }

  /**
   * An issued plan of the unit meets the duty.
   *
   * @param how {@code INTEGRATED} or {@code EXISTING}
   */
  public AssignmentState fulfil(AssignmentId id, PlanId answer, String how, Actor actor) {
    AssignmentState assignment = access.visible(id, actor);
    if (!access.mayAnswer(actor, assignment)) {
      throw notYours();
    }
    Plan plan =
        plans
            .find(answer)
            .filter(p -> p.isIssued() && p.issuer().equals(assignment.unit()))
            .filter(p -> !p.isAmendment() && p.standing() == PlanStanding.IN_FORCE)
            .orElseThrow(
                () -> invalid("plan", "Hãy chọn một kế hoạch do chính đơn vị đã ban hành."));
    LocalDate today = LocalDate.now(clock);
    LocalDate on = plan.issuedOn() == null ? today : plan.issuedOn();
    return carryOut(id, new AssignmentCommand.Fulfil(answer, on), "FULFIL", how, actor);
  }

  /** The superior waives the duty, and says why. */
  public AssignmentState waive(AssignmentId id, @Nullable String reason, Actor actor) {
    AssignmentState assignment = access.visible(id, actor);
    if (!access.mayWaive(actor, assignment)) {
      throw ProblemException.forbidden(
          "Chỉ lãnh đạo của đơn vị cấp trên trực tiếp hoặc đơn vị giao được miễn nhiệm vụ này.");
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw invalid("reason", "Hãy ghi lý do miễn, tối đa " + LONGEST_REASON + " ký tự.");
    }
    var waive = new AssignmentCommand.Waive(LocalDate.now(clock));
    return carryOut(id, waive, "WAIVE", reason.strip(), actor);
  }

  /** The unit's own plan stands as it is after a change of the plan above. */
  public AssignmentState accept(AssignmentId id, @Nullable String text, Actor actor) {
    AssignmentState assignment = access.visible(id, actor);
    if (!access.mayAnswer(actor, assignment)) {
      throw notYours();
    }
    if (text != null && text.length() > LONGEST_REASON) {
      throw invalid("text", "Nội dung trả lời tối đa " + LONGEST_REASON + " ký tự.");
    }
    var accept = new AssignmentCommand.Accept(LocalDate.now(clock));
    return carryOut(id, accept, "ACCEPT_CHANGE", text, actor);
  }

  /**
   * Starts the amendment of the unit's own plan after a change of the plan above; again, the same.
   */
  public Plan adapt(AssignmentId id, Actor actor) {
    AssignmentState assignment = access.visible(id, actor);
    if (!access.mayAnswer(actor, assignment)) {
      throw notYours();
    }
    PlanChange change = assignment.change();
    if (change == null || !change.isOwed()) {
      throw ProblemException.conflict(
          "no-change", "Kế hoạch cấp trên không có thay đổi nào cần trả lời.");
    }
    Plan draft = adapting.draft(assignment, change, actor);
    carryOut(id, new AssignmentCommand.Adapt(draft.id()), "ADAPT", null, actor);
    return draft;
  }

  private AssignmentState carryOut(
      AssignmentId id,
      AssignmentCommand command,
      String what,
      @Nullable String reason,
      Actor actor) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      AssignmentState assignment = access.visible(id, actor);
      var now = planDesk.now();
      switch (AssignmentLife.decide(assignment, command, now)) {
        case AssignmentDecision.Unchanged unchanged -> {
          return unchanged.state();
        }
        case AssignmentDecision.Refused refused -> throw Refusals.problem(refused.refusal());
        case AssignmentDecision.Changed changed -> {
          if (assignments.save(changed, Change.by(actor, what, now), reason)) {
            return changed.state();
          }
        }
      }
    }
    throw ProblemException.stale();
  }

  private static ProblemException notYours() {
    return ProblemException.forbidden(
        "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được giao mới thực hiện được việc này.");
  }

  private static ProblemException invalid(String field, String message) {
    return ProblemException.invalid(message, List.of(new FieldProblem(field, message)));
  }
}
