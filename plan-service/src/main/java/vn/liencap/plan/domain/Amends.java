package vn.liencap.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * What makes a document an amendment (sửa đổi, bổ sung) of an issued plan.
 *
 * @param plan the plan that it amends
 * @param version the version of that plan which it makes, from 2
 * @param reason why
 * @param answerBy last day for units below to answer, inclusive; null until issued
 */
public record Amends(PlanId plan, int version, String reason, @Nullable LocalDate answerBy) {
  Amends withAnswerBy(@Nullable LocalDate day) {
    return new Amends(plan, version, reason, day);
  }
}
