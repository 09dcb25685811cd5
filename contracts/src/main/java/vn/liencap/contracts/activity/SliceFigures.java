package vn.liencap.contracts.activity;

import java.util.HashMap;
import java.util.Map;

/**
 * What was done of an activity within one half-month.
 *
 * @param outputs figures by output kind, those of coordinating units included
 * @param spent in đồng
 */
public record SliceFigures(Map<String, Long> outputs, long spent) {
  /** Nothing yet. */
  public static final SliceFigures NONE = new SliceFigures(Map.of(), 0);

  public SliceFigures {
    outputs = Map.copyOf(outputs);
  }

  /** These and what one entry adds. */
  public SliceFigures plus(ProgressEntry entry) {
    var sum = new HashMap<>(outputs);
    entry.outputs().forEach((kind, figure) -> sum.merge(kind, figure, Math::addExact));
    return new SliceFigures(sum, Math.addExact(spent, entry.spent()));
  }
}
