package vn.liencap.plan.assignments.domain;

import static vn.liencap.contracts.plan.AssignmentStatus.ASSIGNED;
import static vn.liencap.contracts.plan.AssignmentStatus.DRAFTING;
import static vn.liencap.contracts.plan.AssignmentStatus.ISSUED;
import static vn.liencap.contracts.plan.AssignmentStatus.OPENED;
import static vn.liencap.contracts.plan.AssignmentStatus.PASSED_ON;
import static vn.liencap.contracts.plan.AssignmentStatus.WAIVED;
import static vn.liencap.contracts.plan.AssignmentStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.plan.domain.Refusal;

/** The rules of an assignment: it is opened, drafted for, and met or waived. */
public final class AssignmentLife {
  private AssignmentLife() {}

  /** Carries a command out; doing it again changes nothing. */
  public static AssignmentDecision decide(
      AssignmentState assignment, AssignmentCommand command, Instant now) {
    return switch (command) {
      case AssignmentCommand.Open _ -> open(assignment, now);
      case AssignmentCommand.StartDraft start -> startDraft(assignment, start.draft(), now);
      case AssignmentCommand.Fulfil fulfil -> fulfil(assignment, fulfil, now);
      case AssignmentCommand.Waive waive -> waive(assignment, waive.on(), now);
      case AssignmentCommand.Accept accept ->
          answered(assignment, PlanChange.Answer.ACCEPTED, null, accept.on(), now);
      case AssignmentCommand.Adapt adapt ->
          answered(assignment, PlanChange.Answer.ADAPTING, adapt.amendment(), null, now);
      case AssignmentCommand.Adapted adapted ->
          answered(assignment, PlanChange.Answer.ADAPTED, adapted.by(), adapted.on(), now);
    };
  }

  private static AssignmentDecision open(AssignmentState assignment, Instant now) {
    if (assignment.status() != ASSIGNED) {
      return new AssignmentDecision.Unchanged(assignment);
    }
    AssignmentState opened = with(assignment, OPENED, assignment.answer(), null);
    return new AssignmentDecision.Changed(
        opened, new AssignmentEvent.AssignmentOpened(opened, now));
  }

  private static AssignmentDecision startDraft(
      AssignmentState assignment, PlanId draft, Instant now) {
    if (draft.equals(assignment.answer())) {
      return new AssignmentDecision.Unchanged(assignment);
    }
    if (isExecuted(assignment)) {
      return refusedInExecution();
    }
    return switch (assignment.status()) {
      case ASSIGNED, OPENED -> {
        AssignmentState drafting = with(assignment, DRAFTING, draft, null);
        yield new AssignmentDecision.Changed(
            drafting, new AssignmentEvent.DraftStarted(drafting, now));
      }
      case DRAFTING -> refused("drafting", "Đơn vị đang soạn thảo một kế hoạch để triển khai.");
      case ISSUED -> refused("issued", "Đơn vị đã ban hành kế hoạch triển khai.");
      case WAIVED -> refused("waived", "Đơn vị được miễn ban hành kế hoạch triển khai.");
      case WITHDRAWN -> refusedWithdrawn();
      case PASSED_ON -> refusedPassedOn();
    };
  }

  private static AssignmentDecision fulfil(
      AssignmentState assignment, AssignmentCommand.Fulfil fulfil, Instant now) {
    if (isExecuted(assignment)) {
      return refusedInExecution();
    }
    if (assignment.status() == ISSUED) {
      return new AssignmentDecision.Unchanged(assignment);
    }
    if (assignment.status() == WITHDRAWN) {
      return refusedWithdrawn();
    }
    if (assignment.status() == PASSED_ON) {
      return refusedPassedOn();
    }
    // A plan that is issued after a change of the plan above has the change in it.
    PlanChange change = assignment.change();
    AssignmentState met =
        with(
            with(assignment, ISSUED, fulfil.answer(), fulfil.on()),
            change != null && change.isOwed()
                ? change.answered(PlanChange.Answer.ADAPTED, fulfil.answer(), fulfil.on())
                : change,
            assignment.sequence() + 1);
    return new AssignmentDecision.Changed(met, new AssignmentEvent.AssignmentFulfilled(met, now));
  }

  private static AssignmentDecision waive(AssignmentState assignment, LocalDate on, Instant now) {
    if (isExecuted(assignment)) {
      return refusedInExecution();
    }
    return switch (assignment.status()) {
      case ASSIGNED, OPENED, DRAFTING -> {
        AssignmentState waived = with(assignment, WAIVED, assignment.answer(), on);
        yield new AssignmentDecision.Changed(
            waived, new AssignmentEvent.AssignmentWaived(waived, now));
      }
      case WAIVED -> new AssignmentDecision.Unchanged(assignment);
      case ISSUED ->
          refused("issued", "Đơn vị đã ban hành kế hoạch triển khai nên không cần miễn.");
      case WITHDRAWN -> refusedWithdrawn();
      case PASSED_ON -> refusedPassedOn();
    };
  }

  private static AssignmentDecision answered(
      AssignmentState assignment,
      PlanChange.Answer answer,
      @Nullable PlanId by,
      @Nullable LocalDate on,
      Instant now) {
    PlanChange change = assignment.change();
    if (assignment.status() == PASSED_ON) {
      return refusedPassedOn();
    }
    if (change == null) {
      return refused("no-change", "Kế hoạch cấp trên không có thay đổi nào cần trả lời.");
    }
    PlanChange next = change.answered(answer, by, on);
    if (!change.isOwed() || change.equals(next)) {
      return new AssignmentDecision.Unchanged(assignment);
    }
    AssignmentState after = with(assignment, next);
    return new AssignmentDecision.Changed(after, new AssignmentEvent.ChangeAnswered(after, now));
  }

  private static boolean isExecuted(AssignmentState assignment) {
    return assignment.mode() == AssignmentMode.EXECUTE;
  }

  private static AssignmentDecision refusedInExecution() {
    return refused(
        "execute",
        "Đơn vị trực tiếp thực hiện các hoạt động được giao, không phải ban hành kế hoạch riêng.");
  }

  private static AssignmentDecision refusedWithdrawn() {
    return refused("withdrawn", "Kế hoạch không còn giao việc cho đơn vị.");
  }

  private static AssignmentDecision refusedPassedOn() {
    return refused("passed-on", "Đơn vị đã kết thúc; việc được giao đã chuyển cho đơn vị kế thừa.");
  }

  private static AssignmentDecision refused(String code, String reason) {
    return new AssignmentDecision.Refused(Refusal.notNow(code, reason));
  }

  private static AssignmentState with(AssignmentState before, PlanChange change) {
    return with(before, change, before.sequence() + 1);
  }

  private static AssignmentState with(
      AssignmentState before, @Nullable PlanChange change, long sequence) {
    return next(before, before.status(), before.answer(), before.fulfilledOn(), change, sequence);
  }

  private static AssignmentState with(
      AssignmentState before,
      AssignmentStatus status,
      @Nullable PlanId answer,
      @Nullable LocalDate fulfilledOn) {
    return next(before, status, answer, fulfilledOn, before.change(), before.sequence() + 1);
  }

  private static AssignmentState next(
      AssignmentState before,
      AssignmentStatus status,
      @Nullable PlanId answer,
      @Nullable LocalDate fulfilledOn,
      @Nullable PlanChange change,
      long sequence) {
    return new AssignmentState(
        before.id(),
        before.plan(),
        before.programme(),
        before.unit(),
        before.issuer(),
        before.planTitle(),
        before.planNumber(),
        before.planYear(),
        before.mode(),
        before.due(),
        before.items(),
        status,
        answer,
        fulfilledOn,
        sequence,
        before.version(),
        before.standing(),
        change,
        before.succession());
  }
}
