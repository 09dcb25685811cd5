package vn.liencap.portal.services;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What is asked of a list: filters by name, and {@code cursor} and {@code limit}. */
public final class Query {
  private static final Query NONE = new Query(Map.of());

  private final Map<String, String> parameters;

  private Query(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /** Everything. */
  public static Query none() {
    return NONE;
  }

  /** The same with one filter more; a null or blank value filters nothing. */
  public Query with(String name, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      return this;
    }
    var more = new LinkedHashMap<>(parameters);
    more.put(name, value.toString());
    return new Query(more);
  }

  /** What is asked, by name, in the order in which it was named. */
  public Map<String, String> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  /** The query as the end of a URL, {@code ?} included; empty when nothing is filtered. */
  @Override
  public String toString() {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + UriUtils.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
