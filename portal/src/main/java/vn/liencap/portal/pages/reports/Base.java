package vn.liencap.portal.pages.reports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the report when the form was filled: only what was changed since is sent, and what
 * somebody else changed meanwhile is noticed.
 *
 * @param said figures by {@code programme/code}, short forms of texts by their code
 */
record Base(Map<String, String> said) {
  Base {
    said = Map.copyOf(said);
  }

  /** Reads what {@link #toString} wrote. */
  static Base read(@Nullable String written) {
    Map<String, String> said = new HashMap<>();
    Arrays.stream((written == null ? "" : written).split(";"))
        .filter(entry -> entry.contains("="))
        .forEach(
            entry ->
                said.put(
                    entry.substring(0, entry.indexOf('=')),
                    entry.substring(entry.indexOf('=') + 1)));
    return new Base(said);
  }

  /** True when this is not what stood there. */
  boolean differs(String key, String now) {
    return !now.equals(said.getOrDefault(key, ""));
  }

  @Override
  public String toString() {
    return new TreeMap<>(said)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(";"));
  }
}
