package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Addressing;

/**
 * The clerk's word that a plan goes out.
 *
 * @param number the number; the next free one when null
 * @param symbol the symbol; the plan's own when null
 * @param date the date on the document; today when null
 * @param answerBy of an amendment: last day for units below to answer; the usual one when null
 * @param addressing whom it is assigned to; the draft's own when null
 */
public record IssueOrder(
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable LocalDate date,
    @Nullable LocalDate answerBy,
    @Nullable List<Addressing> addressing) {}
