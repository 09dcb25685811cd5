package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * Something that a unit owes.
 *
 * @param id of the assignment or the activity
 * @param kind which of the two
 * @param title what is owed
 * @param plan the plan that asks for it
 * @param planNumber its number and symbol
 * @param unit who owes it
 * @param due last day, inclusive; null when none is set
 * @param overdue true when the day has passed
 * @param link the page it leads to
 */
public record DeadlineView(
    String id,
    String kind,
    String title,
    @Nullable PlanId plan,
    @Nullable String planNumber,
    UnitId unit,
    @Nullable LocalDate due,
    boolean overdue,
    @Nullable String link) {}
