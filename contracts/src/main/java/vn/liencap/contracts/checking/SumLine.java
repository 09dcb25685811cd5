package vn.liencap.contracts.checking;

import java.util.HashMap;
import java.util.Map;

/**
 * The checksum of what a unit has of one programme and year.
 *
 * @param count how many assignments or activities
 * @param sequences the sum of their sequences: greater once any of them has changed
 * @param figures the sums of their figures, by the name of the counter ({@code out:session}, {@code
 *     budget:spent}); figures of 0 are left out
 */
public record SumLine(long count, long sequences, Map<String, Long> figures) {
  /** Of nothing. */
  public static final SumLine NOTHING = new SumLine(0, 0, Map.of());

  public SumLine {
    figures = Map.copyOf(figures);
  }

  /** This and one more. */
  public SumLine plus(SumLine more) {
    Map<String, Long> sum = new HashMap<>(figures);
    more.figures.forEach((name, figure) -> sum.merge(name, figure, Math::addExact));
    sum.values().removeIf(figure -> figure == 0);
    return new SumLine(count + more.count, sequences + more.sequences, sum);
  }
}
