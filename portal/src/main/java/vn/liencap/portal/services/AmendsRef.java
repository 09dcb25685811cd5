package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * The plan that an amendment amends.
 *
 * @param plan the plan
 * @param version the version that the amendment makes
 * @param reason why
 * @param answerBy last day for units below to answer; null until issued
 * @param number number and symbol of the plan
 */
public record AmendsRef(
    PlanId plan, int version, String reason, @Nullable LocalDate answerBy, String number) {}
