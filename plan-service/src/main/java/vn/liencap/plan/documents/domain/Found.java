package vn.liencap.plan.documents.domain;

import java.util.List;

/**
 * A text that was found.
 *
 * @param text as printed, without its label
 * @param items what is listed under it
 * @param at where it stands
 * @param confidence how sure we are of what it is: 0 to 1
 */
public record Found(String text, List<Found> items, Place at, double confidence) {
  public Found {
    items = List.copyOf(items);
  }

  public static Found of(String text, Place at, double confidence) {
    return new Found(text, List.of(), at, confidence);
  }

  /** The same, less sure. */
  public Found doubted(double factor) {
    return new Found(text, items, at, confidence * factor);
  }
}
