package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * A correction of form, or the end of a plan.
 *
 * @param number number and symbol of the document that does it
 * @param date the date on it
 * @param text the reason, or what is corrected
 * @param by the plan that takes its place
 * @param answerBy last day for units below to decide
 */
public record NoteOrder(
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String text,
    @Nullable PlanId by,
    @Nullable LocalDate answerBy) {}
