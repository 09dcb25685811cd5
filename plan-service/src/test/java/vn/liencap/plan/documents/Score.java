package vn.liencap.plan.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How well a reading agrees with what a careful reader noted: precision and recall by field, and
 * the mean of their F1. Texts agree when they are the same but for a few letters.
 */
final class Score {
  private static final double TITLE = 0.8;
  private static final double NAME = 0.75;

  private final JsonNode read;
  private final JsonNode noted;
  private final Map<String, Double> fields = new LinkedHashMap<>();

  private Score(JsonNode read, JsonNode noted) {
    this.read = read;
    this.noted = noted;
  }

  static Score of(JsonNode read, JsonNode noted) {
    var score = new Score(read, noted);
    score.head();
    score.lists();
    score.activities();
    return score;
  }

  /** The mean of the fields, 0 to 1. */
  double mean() {
    return fields.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The fields that are not perfect, for whoever has to mend them. */
  @Override
  public String toString() {
    return fields.entrySet().stream().filter(field -> field.getValue() < 1).toList().toString();
  }

  private void head() {
    for (String field : List.of("docNumber", "docSymbol", "issuedDate", "place", "year", "level")) {
      if (field.equals("docNumber") || noted.hasNonNull(field)) {
        yes(field, normal(text(read, field)).equals(normal(text(noted, field))));
      }
    }
    yes("title", same(text(read, "title"), text(noted, "title"), TITLE));
    List<String> issuers = new ArrayList<>(texts(noted, "issuerAliases"));
    issuers.add(text(noted, "issuer"));
    String issuer = text(read, "issuer");
    yes("issuer", issuers.stream().anyMatch(each -> same(issuer, each, TITLE)));
    if (noted.hasNonNull("signer")) {
      for (String part : List.of("prefix", "onBehalfOf", "title", "name")) {
        yes(
            "signer." + part,
            normal(text(read.path("signer"), part))
                .equals(normal(text(noted.path("signer"), part))));
      }
    }
  }

  private void yes(String field, boolean right) {
    fields.put(field, right ? 1.0 : 0.0);
  }

  private void lists() {
    for (String list :
        List.of(
            "objectives",
            "requirements",
            "audiences",
            "contents",
            "channels",
            "recipients",
            "targets")) {
      f1(list, each(read, list), each(noted, list), like(TITLE));
    }
    f1(
        "legalBases",
        values(read, "legalBases", "number"),
        values(noted, "legalBases", "number"),
        like(1));
    f1(
        "legalBases.date",
        values(read, "legalBases", "date"),
        values(noted, "legalBases", "date"),
        like(1));
    f1("indices", values(read, "indices", "code"), values(noted, "indices", "code"), like(1));
    f1(
        "reporting",
        values(read, "reporting", "period"),
        values(noted, "reporting", "period"),
        like(1));
    f1(
        "responsibilities",
        values(read, "responsibilities", "unit"),
        values(noted, "responsibilities", "unit"),
        like(NAME));
    f1("tasks", tasks(read), tasks(noted), like(NAME));
  }

  private static List<String> tasks(JsonNode plan) {
    return plan.path("responsibilities")
        .valueStream()
        .flatMap(section -> each(section, "tasks").stream())
        .toList();
  }

  private void activities() {
    List<JsonNode> wanted = noted.path("activities").valueStream().toList();
    List<JsonNode> found = new ArrayList<>(read.path("activities").valueStream().toList());
    f1(
        "activities",
        found.stream().map(each -> text(each, "title")).toList(),
        wanted.stream().map(each -> text(each, "title")).toList(),
        like(TITLE));
    for (JsonNode each : wanted) {
      JsonNode match =
          found.stream()
              .filter(candidate -> same(text(candidate, "title"), text(each, "title"), TITLE))
              .findFirst()
              .orElse(null);
      if (match != null) {
        found.remove(match);
        parts(match, each);
      }
    }
  }

  private void parts(JsonNode match, JsonNode wanted) {
    String title = text(wanted, "title");
    for (String part : List.of("lead", "coordinating", "funding", "outputs")) {
      f1(part + " of " + title, each(match, part), each(wanted, part), like(NAME));
    }
    JsonNode when = match.path("timing");
    JsonNode asked = wanted.path("timing");
    if (!asked.isEmpty()) {
      yes(
          "timing of " + title,
          Stream.of("kind", "month", "quarter")
              .filter(asked::has)
              .allMatch(part -> text(when, part).equals(text(asked, part))));
    }
  }

  private void f1(
      String field, List<String> found, List<String> wanted, BiPredicate<String, String> same) {
    if (found.isEmpty() && wanted.isEmpty()) {
      return;
    }
    List<String> left = new ArrayList<>(wanted);
    long hits = 0;
    for (String each : found) {
      var match = left.stream().filter(candidate -> same.test(each, candidate)).findFirst();
      hits += match.isPresent() ? 1 : 0;
      match.ifPresent(left::remove);
    }
    fields.put(field, 2.0 * hits / (found.size() + wanted.size()));
  }

  private static List<String> each(JsonNode node, String list) {
    return node.path(list)
        .valueStream()
        .map(item -> item.isObject() ? text(item, "text") : item.asString())
        .toList();
  }

  private static List<String> texts(JsonNode node, String list) {
    return node.path(list).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> values(JsonNode node, String list, String field) {
    return node.path(list).valueStream().map(item -> text(item, field)).toList();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asString();
  }

  private static BiPredicate<String, String> like(double at) {
    return (one, other) -> same(one, other, at);
  }

  private static boolean same(String one, String other, double at) {
    String first = normal(one);
    String second = normal(other);
    if (first.isEmpty() || second.isEmpty()) {
      return first.equals(second);
    }
    int longest = Math.max(first.length(), second.length());
    return 1 - (double) distance(first, second) / longest >= at;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("^[-+•–\\s]+|[ .;:,]+$", "");
  }

  /** How many letters differ (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
