package vn.liencap.plan.documents.reviewing.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells an element that was corrected from one that is another. */
final class Likeness {
  private Likeness() {}

  /** True when the two share at least half of the words of the shorter one. */
  static boolean of(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return shorter > 0 && words.size() * 2 >= shorter;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        Arrays.asList(text.toLowerCase(java.util.Locale.ROOT).split("[\\s|;,.]+")));
  }
}
