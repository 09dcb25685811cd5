package vn.liencap.reporting.indices.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types for a province's year in an index; null for what is left blank.
 *
 * @param target what the province aims at
 * @param score what it reached
 */
public record Entry(
    @Nullable Score target,
    @Nullable Score score,
    @Nullable Integer rank,
    @Nullable Integer of,
    @Nullable String document,
    @Nullable String link,
    @Nullable LocalDate date) {

  /** True when nothing is said about a result. */
  boolean saysNoResult() {
    return score == null
        && rank == null
        && of == null
        && document == null
        && link == null
        && date == null;
  }
}
