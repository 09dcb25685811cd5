package vn.liencap.plan.assignments.domain;

import static vn.liencap.contracts.plan.AssignmentStatus.ASSIGNED;
import static vn.liencap.contracts.plan.AssignmentStatus.DRAFTING;
import static vn.liencap.contracts.plan.AssignmentStatus.ISSUED;
import static vn.liencap.contracts.plan.AssignmentStatus.OPENED;
import static vn.liencap.contracts.plan.AssignmentStatus.WAIVED;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
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
    AssignmentState met = with(assignment, ISSUED, fulfil.answer(), fulfil.on());
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
    };
  }

  private static boolean isExecuted(AssignmentState assignment) {
    return assignment.mode() == AssignmentMode.EXECUTE;
  }

  private static AssignmentDecision refusedInExecution() {
    return refused(
        "execute",
        "Đơn vị trực tiếp thực hiện các hoạt động được giao, không phải ban hành kế hoạch riêng.");
  }

  private static AssignmentDecision refused(String code, String reason) {
    return new AssignmentDecision.Refused(Refusal.notNow(code, reason));
  }

  private static AssignmentState with(
      AssignmentState before,
      AssignmentStatus status,
      @Nullable PlanId answer,
      @Nullable LocalDate fulfilledOn) {
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
        before.sequence() + 1);
  }
}
