package vn.liencap.portal.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A stacked bar, as wide as its whole.
 *
 * @param slices what is drawn, from left to right; what is missing to the whole stays empty
 * @param whole what 100 per cent are
 */
public record Bar(List<Slice> slices, long whole) {

  /**
   * A piece of the bar.
   *
   * @param state its colour: ok, wip, soon, late or none
   * @param word the message key of its word
   * @param count what it counts
   * @param x where it begins, in per cent
   * @param width how wide it is, in per cent
   */
  public record Slice(String state, String word, long count, double x, double width) {}

  public Bar {
    slices = List.copyOf(slices);
  }

  /** An empty bar over a whole. */
  public static Bar over(long whole) {
    return new Bar(List.of(), whole);
  }

  /** The same with one piece more at the right end; a piece of zero is left out. */
  public Bar and(String state, String word, long count) {
    if (count <= 0 || whole <= 0) {
      return this;
    }
    double x = slices.isEmpty() ? 0 : slices.getLast().x() + slices.getLast().width();
    double width = Math.min(100.0 - x, Math.round(10_000.0 * count / whole) / 100.0);
    var more = new ArrayList<>(slices);
    more.add(new Slice(state, word, count, x, width));
    return new Bar(more, whole);
  }
}
