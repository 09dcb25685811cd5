package vn.liencap.plan.cascade.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * How far the cascade of a plan has come. Pieces are recorded by their number, never counted up: a
 * piece that comes twice says the same twice.
 *
 * @param plan the plan
 * @param version its version
 * @param pieces how many pieces there are
 * @param expected how many units by level code
 * @param done assigned units by level code, by number of the piece
 * @param startedAt when the plan was issued
 * @param completedAt when the last piece was done
 */
public record Progress(
    PlanId plan,
    int version,
    int pieces,
    Map<String, Integer> expected,
    Map<Integer, Map<String, Integer>> done,
    Instant startedAt,
    @Nullable Instant completedAt) {
  public Progress {
    expected = Map.copyOf(expected);
    done = Map.copyOf(done);
  }

  /** How far one level has come. */
  public record OfLevel(String level, int expected, int assigned) {}

  /** Units to be assigned. */
  public int expectedUnits() {
    return expected.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Units assigned. */
  public int assignedUnits() {
    return assigned().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** True when every piece is done. */
  public boolean isComplete() {
    return IntStream.range(0, pieces).allMatch(done::containsKey);
  }

  /** By level. */
  public List<OfLevel> byLevel() {
    Map<String, Integer> assigned = assigned();
    return expected.entrySet().stream()
        .map(
            level ->
                new OfLevel(
                    level.getKey(), level.getValue(), assigned.getOrDefault(level.getKey(), 0)))
        .sorted(java.util.Comparator.comparing(OfLevel::level))
        .toList();
  }

  private Map<String, Integer> assigned() {
    Map<String, Integer> sum = new LinkedHashMap<>();
    done.entrySet().stream()
        .filter(piece -> piece.getKey() < pieces) // a smaller plan may have replaced a larger one
        .forEach(
            piece -> piece.getValue().forEach((level, n) -> sum.merge(level, n, Integer::sum)));
    return sum;
  }
}
