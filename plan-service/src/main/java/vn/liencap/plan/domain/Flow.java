package vn.liencap.plan.domain;

import java.util.Optional;

/**
 * Which of the optional steps a unit's plans go through before they are signed.
 *
 * @param consultation lấy ý kiến
 * @param appraisal thẩm định
 * @param submission trình
 */
public record Flow(boolean consultation, boolean appraisal, boolean submission) {
  /** As long as a unit has set nothing: the head signs the draft. */
  public static final Flow SHORTEST = new Flow(false, false, false);

  /** What is still missing before the plan may be appraised. */
  Optional<Refusal> beforeAppraisal(Plan plan) {
    return consultation && !plan.wasConsultedOn()
        ? missing("not-consulted", "Dự thảo chưa được lấy ý kiến. Hãy gửi lấy ý kiến trước.")
        : Optional.empty();
  }

  /** What is still missing before the plan may be submitted. */
  Optional<Refusal> beforeSubmission(Plan plan) {
    boolean appraised =
        plan.status() == PlanStatus.APPRAISED || plan.status() == PlanStatus.SUBMITTED;
    return beforeAppraisal(plan)
        .or(
            () ->
                appraisal && !appraised
                    ? missing("not-appraised", "Dự thảo chưa được thẩm định.")
                    : Optional.empty());
  }

  /** True when appraising is the unit's way and may be done now. */
  public boolean mayAppraise(Plan plan) {
    return appraisal
        && beforeAppraisal(plan).isEmpty()
        && plan.status() != PlanStatus.APPRAISED
        && plan.status() != PlanStatus.SUBMITTED;
  }

  /** True when submitting is the unit's way and may be done now. */
  public boolean maySubmit(Plan plan) {
    return submission && beforeSubmission(plan).isEmpty() && plan.status() != PlanStatus.SUBMITTED;
  }

  /** What is still missing before the plan may be signed. */
  public Optional<Refusal> beforeSigning(Plan plan) {
    return beforeSubmission(plan)
        .or(
            () ->
                submission && plan.status() != PlanStatus.SUBMITTED
                    ? missing("not-submitted", "Dự thảo chưa được trình lãnh đạo.")
                    : Optional.empty());
  }

  private static Optional<Refusal> missing(String code, String reason) {
    return Optional.of(Refusal.notNow(code, reason));
  }
}
