package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else made of the draft, for whoever saves after them.
 *
 * @param taken the parts in which only they changed something, each once
 * @param beside their words by field of the form, where both changed something
 */
record TheirVersion(List<String> taken, Map<String, Beside> beside) {
  TheirVersion {
    taken = List.copyOf(taken);
    beside = Map.copyOf(beside);
  }

  /**
   * Their words, to be read beside one's own.
   *
   * @param part the part of the plan
   * @param kind what happened, as the end of a message key
   * @param lines their words
   */
  record Beside(String part, String kind, List<Line> lines) {}

  /**
   * A line of their words.
   *
   * @param label message key of what it is, null when the field says so
   * @param text the words
   */
  record Line(@Nullable String label, String text) {
    static Line of(@Nullable String text) {
      return new Line(null, Objects.requireNonNullElse(text, ""));
    }
  }

  /** Their words for a field; null when they differ nowhere in it. */
  public @Nullable Beside at(String place) {
    return beside.get(place);
  }
}
