package vn.liencap.contracts.rollup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Counts and sums by name; adding is associative and commutative, nothing is lost by the order in
 * which children arrive. A name that is absent counts zero, so a total is as large as what it says.
 */
public record Totals(@JsonValue Map<String, Long> counts) {
  public static final Totals NONE = new Totals(Map.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Totals {
    var nonZero = new TreeMap<String, Long>();
    counts.forEach(
        (name, count) -> {
          if (count != 0) {
            nonZero.put(name, count);
          }
        });
    counts = java.util.Collections.unmodifiableSortedMap(nonZero);
  }

  /** The count by that name, zero when absent. */
  public long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** The sum of all; an overflow is an {@link ArithmeticException}, never a wrong figure. */
  public static Totals sum(Collection<Totals> parts) {
    var sum = new TreeMap<String, Long>();
    for (Totals part : parts) {
      part.counts.forEach((name, count) -> sum.merge(name, count, Math::addExact));
    }
    return new Totals(sum);
  }

  /** Only the counts whose name passes. */
  public Totals only(Predicate<String> name) {
    var kept = new TreeMap<String, Long>();
    counts.forEach(
        (key, count) -> {
          if (name.test(key)) {
            kept.put(key, count);
          }
        });
    return new Totals(kept);
  }
}
