package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;

/** The rules of the steps before signing: consultation, appraisal, submission, and back. */
final class Preparing {
  private static final int MOST_UNITS = 500;

  private Preparing() {}

  static Decision consult(Plan plan, PlanCommand.Consult command, Actor actor, Instant now) {
    return begun(plan, actor, command.flow().consultation(), "lấy ý kiến")
        .or(() -> unfit(command))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(
            () ->
                accepted(
                    Revision.of(plan)
                        .signature(null)
                        .consultation(new Consultation(command.units(), command.until())),
                    PlanStatus.IN_CONSULTATION,
                    Step.of(Step.Kind.CONSULTED, actor, now, command.text())));
  }

  private static Optional<Refusal> unfit(PlanCommand.Consult command) {
    if (command.units().isEmpty() || command.units().size() > MOST_UNITS) {
      return Optional.of(
          Refusal.notValid("units", "Hãy chọn từ 1 đến " + MOST_UNITS + " đơn vị để lấy ý kiến."));
    }
    if (command.until() != null && command.until().isBefore(command.today())) {
      return Optional.of(Refusal.notValid("until", "Hạn góp ý không được trước ngày hôm nay."));
    }
    return Optional.empty();
  }

  static Decision appraise(Plan plan, PlanCommand.Appraise command, Actor actor, Instant now) {
    return begun(plan, actor, command.flow().appraisal(), "thẩm định")
        .or(() -> command.flow().beforeAppraisal(plan))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(
            () ->
                accepted(
                    Revision.of(plan),
                    PlanStatus.APPRAISED,
                    Step.of(Step.Kind.APPRAISED, actor, now, command.text())));
  }

  static Decision submit(Plan plan, PlanCommand.Submit command, Actor actor, Instant now) {
    return begun(plan, actor, command.flow().submission(), "trình")
        .or(() -> command.flow().beforeSubmission(plan))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(
            () ->
                accepted(
                    Revision.of(plan),
                    PlanStatus.SUBMITTED,
                    Step.of(Step.Kind.SUBMITTED, actor, now, command.text())));
  }

  static Decision sendBack(Plan plan, PlanCommand.SendBack command, Actor actor, Instant now) {
    if (!plan.mayBeWrittenBy(actor) && !plan.isOf(actor, Role.CLERK)) {
      return new Decision.Refused(
          Refusal.notYours("Chỉ đơn vị ban hành, đơn vị soạn thảo được trả lại dự thảo này."));
    }
    if (plan.isIssued()) {
      return new Decision.Refused(issued(plan));
    }
    if (plan.status() == PlanStatus.DRAFT) {
      return new Decision.Refused(
          Refusal.notNow("draft", "Dự thảo đang được soạn, không có gì để trả lại."));
    }
    return accepted(
        Revision.of(plan).signature(null),
        PlanStatus.DRAFT,
        Step.of(Step.Kind.SENT_BACK, actor, now, command.reason()));
  }

  /** What keeps any of the steps from being taken. */
  private static Optional<Refusal> begun(Plan plan, Actor actor, boolean isOn, String step) {
    if (!plan.mayBeWrittenBy(actor)) {
      return Optional.of(
          Refusal.notYours(
              "Chỉ chuyên viên hoặc lãnh đạo của đơn vị ban hành, đơn vị soạn thảo được "
                  + step
                  + " dự thảo này."));
    }
    if (plan.isIssued()) {
      return Optional.of(issued(plan));
    }
    if (plan.status() == PlanStatus.SIGNED) {
      return Optional.of(
          Refusal.notNow("signed", "Kế hoạch đã được ký. Hãy trả lại dự thảo nếu cần làm lại."));
    }
    return isOn
        ? Optional.empty()
        : Optional.of(
            Refusal.notNow(
                "step-off",
                "Đơn vị không dùng bước "
                    + step
                    + ". Lãnh đạo hoặc quản trị của đơn vị có thể bật trong phần cài đặt."));
  }

  private static Refusal issued(Plan plan) {
    return Refusal.notNow("issued", "Kế hoạch này đã ban hành, số " + plan.number() + ".");
  }

  private static Decision accepted(Revision next, PlanStatus status, Step step) {
    return new Decision.Accepted(next.status(status).step(step).next(step.at()), List.of());
  }
}
