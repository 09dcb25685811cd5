package vn.liencap.plan.documents.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that is referred to.
 *
 * @param type for example {@code Quyết định}
 * @param number number and symbol as printed; null where none is printed
 * @param date the day, where it is printed and there is such a day
 * @param dateRaw the day as printed
 * @param issuer as printed
 * @param title as printed
 * @param role where it is referred to
 * @param at where it stands
 * @param confidence 0 to 1
 */
public record FoundBasis(
    String type,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String dateRaw,
    @Nullable String issuer,
    @Nullable String title,
    Role role,
    Place at,
    double confidence) {

  /** Where a document is referred to. */
  public enum Role {
    /** Before the first section: the plan rests on it. */
    PREAMBLE,
    /** Anywhere else. */
    CONTENT
  }
}
