package vn.liencap.reporting.indices.domain;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year against its target and against the year before.
 *
 * @param toTarget how much is missing to the target; 0 or less when it is reached; null without
 *     target or result
 * @param change of the value since the year before; null when one of them has none
 * @param places by how many places it went up (positive) or down; null when one has no rank, or
 *     when another number was ranked: of 63 and of 34 provinces are not one scale
 */
public record Comparison(
    @Nullable BigDecimal toTarget, @Nullable BigDecimal change, @Nullable Integer places) {

  /** Compares. */
  public static Comparison of(IndexYear year, @Nullable IndexYear before) {
    Result now = year.result();
    Result then = before == null ? null : before.result();
    Score target = year.target();
    return new Comparison(
        now == null || target == null ? null : target.value().subtract(now.score().value()),
        now == null || then == null ? null : now.score().value().subtract(then.score().value()),
        now == null || then == null ? null : places(now, then));
  }

  private static @Nullable Integer places(Result now, Result then) {
    Integer rank = now.rank();
    Integer before = then.rank();
    return rank == null || before == null || !Objects.equals(now.of(), then.of())
        ? null
        : before - rank;
  }
}
