package vn.liencap.plan.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.directory.Successions;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.desk.Typed;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.ProblemException;

/** Corrects the form of issued plans, and ends them: superseded, revoked or closed. */
@Service
public class Ending {
  private static final int LONGEST_NUMBER = 60;
  private static final int DAYS_TO_ANSWER = 15;
  private final PlanDesk desk;
  private final Plans plans;
  private final Successions successions;
  private final Clock clock;

  Ending(PlanDesk desk, Plans plans, Successions successions, Clock clock) {
    this.desk = desk;
    this.plans = plans;
    this.successions = successions;
    this.clock = clock;
  }

  /**
   * What was typed.
   *
   * @param number number and symbol of the document that does it
   * @param date the date on it; today when null
   * @param text the reason, or what is corrected
   * @param by the plan that takes its place
   * @param answerBy last day for units below to decide; {@value #DAYS_TO_ANSWER} days when null
   */
  public record Order(
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String text,
      @Nullable PlanId by,
      @Nullable LocalDate answerBy) {}

  /** Notes a correction of form (đính chính). */
  public Plan correct(PlanId id, long seen, Order order, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    LocalDate today = LocalDate.now(clock);
    var correct =
        new PlanCommand.Correct(
            number(order.number()),
            order.date() == null ? today : order.date(),
            today,
            Typed.required(order.text(), "text", "nội dung đính chính"));
    return desk.carryOut(plan, correct, actor);
  }

  /**
   * Ends a plan.
   *
   * @throws ProblemException 403, 404, 409 when it has ended already, 412, 422
   */
  public Plan end(PlanId id, long seen, PlanStanding standing, Order order, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    LocalDate today = LocalDate.now(clock);
    Optional<Plan> by =
        standing == PlanStanding.SUPERSEDED
            ? Optional.of(successor(plan, order.by()))
            : Optional.empty();
    LocalDate on = order.date() == null ? today : order.date();
    String number =
        number(
            order.number() == null
                ? by.map(p -> String.valueOf(p.number())).orElse(null)
                : order.number());
    var end =
        new PlanCommand.End(
            standing,
            number,
            on,
            today,
            Typed.required(order.text(), "text", "lý do"),
            by.map(Plan::id).orElse(null),
            answerBy(standing, order, today));
    return desk.carryOut(plan, end, actor);
  }

  private static @Nullable LocalDate answerBy(PlanStanding standing, Order order, LocalDate today) {
    if (standing == PlanStanding.CLOSED) {
      return null; // nobody is asked
    }
    return order.answerBy() == null ? today.plusDays(DAYS_TO_ANSWER) : order.answerBy();
  }

  private Plan successor(Plan plan, @Nullable PlanId by) {
    return Optional.ofNullable(by)
        .filter(id -> !id.equals(plan.id()))
        .flatMap(plans::find)
        .filter(next -> next.isIssued() && !next.isAmendment())
        .filter(next -> successions.isOne(next.issuer(), plan.issuer()))
        .filter(next -> next.standing() == PlanStanding.IN_FORCE)
        .orElseThrow(
            () ->
                Typed.wrong(
                    "by", "Hãy chọn kế hoạch thay thế: đã ban hành, còn hiệu lực, cùng đơn vị."));
  }

  private static @Nullable String number(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (typed.length() > LONGEST_NUMBER) {
      throw Typed.wrong("number", "Số, ký hiệu văn bản dài quá " + LONGEST_NUMBER + " ký tự.");
    }
    return typed.strip();
  }
}
