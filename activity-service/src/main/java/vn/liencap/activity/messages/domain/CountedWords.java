package vn.liencap.activity.messages.domain;

import java.util.List;

/**
 * How people name what is counted.
 *
 * @param code the output kind
 * @param names its unit and its label, bare: small, without diacritics
 */
public record CountedWords(String code, List<String> names) {
  public CountedWords {
    names = List.copyOf(names);
  }

  /** How many words of a name the text begins with; 0 when with none of them. */
  int lengthOfNameAt(String words) {
    return names.stream()
        .filter(name -> (words + " ").startsWith(name + " "))
        .mapToInt(name -> name.split(" ", -1).length)
        .max()
        .orElse(0);
  }

  /** True when a name of several words holds that one. */
  boolean holds(String word) {
    return names.stream().anyMatch(name -> List.of(name.split(" ", -1)).contains(word));
  }
}
