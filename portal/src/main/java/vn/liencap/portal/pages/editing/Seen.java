package vn.liencap.portal.pages.editing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan said when the editor read it, as digests by part and row: enough to tell later what
 * was changed since, and by whom of two people.
 *
 * @param digests by key: {@code title}, {@code legalBases}, {@code objectives/<id>}
 */
record Seen(Map<String, String> digests) {
  Seen {
    digests = Map.copyOf(digests);
  }

  static Seen of(PlanForm form) {
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("title", digest(Said.by(form.title())));
    digests.put("programme", digest(Said.by(form.programme())));
    digests.put("year", digest(Said.by(form.year())));
    digests.put("place", digest(Said.by(form.place())));
    digests.put("docSymbol", digest(Said.by(form.docSymbol())));
    digests.put("recipients", digest(Said.names(form.recipients())));
    digests.put("signer", digest(Said.by(form.signer())));
    digests.put("legalBases", digest(Said.bases(form.legalBases())));
    digests.put("responsibilities", digest(Said.duties(form.responsibilities())));
    digests.put("addressing", digest(Said.rules(form.addressing())));
    form.texts().forEach((part, rows) -> put(digests, part, rows, TextRow::id, Said::by));
    put(digests, "activities", form.activities(), ActivityRow::id, Said::by);
    return new Seen(digests);
  }

  private static <R> void put(
      Map<String, String> digests,
      String part,
      List<R> rows,
      Function<R, @Nullable String> id,
      Function<R, String> words) {
    rows.forEach(
        row -> digests.put(key(part, Rows.clean(id.apply(row))), digest(words.apply(row))));
  }

  static String key(String part, String id) {
    return part + "/" + id;
  }

  private static String digest(String words) {
    UUID digest = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(digest.getMostSignificantBits());
  }

  /** Reads what {@link #written} wrote; nothing was seen where it is not readable. */
  static Seen read(@Nullable String written) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String entry : Rows.clean(written).split(" ", -1)) {
      int sign = entry.lastIndexOf('=');
      if (sign > 0) {
        digests.put(entry.substring(0, sign), entry.substring(sign + 1));
      }
    }
    return new Seen(digests);
  }

  /** For a field of the page. */
  String written() {
    return digests.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  boolean has(String key) {
    return digests.containsKey(key);
  }

  /** True when that part said something else then, or was not there. */
  boolean differs(String key, String words) {
    return !digest(words).equals(digests.get(key));
  }
}
