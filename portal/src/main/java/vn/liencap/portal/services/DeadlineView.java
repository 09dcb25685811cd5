package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Something that falls due.
 *
 * @param id the deadline
 * @param kind ASSIGNMENT or ACTIVITY
 * @param unit who owes it
 * @param title what is owed
 * @param due last day, inclusive
 * @param link the page it leads to
 */
public record DeadlineView(
    String id, String kind, UnitId unit, String title, LocalDate due, @Nullable String link) {}
