package vn.liencap.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The demonstration as it stands in the folder {@code demo}: units, people, plans, progress. */
final class DemonstrationFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private DemonstrationFiles() {}

  static byte[] bytes(String name) {
    try (InputStream in = DemonstrationFiles.class.getResourceAsStream("/demo/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The rows of a table without quotes, its heading left out. */
  static List<List<String>> rows(String name) {
    return text(name).lines().skip(1).map(row -> List.of(row.split(",", -1))).toList();
  }

  /** The programmes, as they are founded. */
  static List<JsonNode> programmes() {
    return JSON.readTree(text("programmes.json")).values().stream().toList();
  }

  /** A plan as it is drafted, its words in braces filled in. */
  static ObjectNode plan(String name, Map<String, String> words) {
    String text = text(name);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return (ObjectNode) JSON.readTree(text);
  }

  /** The ministry's report template, as it is made. */
  static ObjectNode template() {
    return (ObjectNode) JSON.readTree(text("bieu-mau-2026.json"));
  }

  /** What wards write into their reports, by the code of the section. */
  static Map<String, List<String>> reportTexts() {
    return JSON.readValue(text("bao-cao-2026.json"), new TypeReference<>() {});
  }

  /** How the activities of a plan go, by the ids of its items. */
  static Map<String, Story> stories(String name) {
    return JSON.readValue(text(name), new TypeReference<>() {});
  }

  /** Where things happen in wards: by province and by the first word of the ward's name. */
  static Map<String, Map<String, List<String>>> places() {
    return JSON.readValue(text("places.json"), new TypeReference<>() {});
  }
}
