package vn.liencap.acceptance.fuzz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invents values for the schemas of an API, and uses what is really there where it fits. */
final class Invention {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DEEPEST = 5;

  private final Chance chance;
  private final Map<String, List<String>> known;

  /**
   * @param known by name of parameter or field: values that are really there
   */
  Invention(Chance chance, Map<String, List<String>> known) {
    this.chance = chance;
    this.known = known;
  }

  /** A parameter of a path, a query or a head, not yet encoded. */
  String parameter(Operation operation, String name, JsonNode schema) {
    if (chance.once(6)) {
      return chance.strangeText();
    }
    String json = value(operation, name, schema, 0);
    return json.startsWith("\"") ? JSON.readTree(json).asString() : json;
  }

  /** A body of JSON; now and then one that is none. */
  String body(Operation operation, JsonNode schema) {
    String json = value(operation, "", schema, 0);
    return chance.once(12) ? chance.garbled(json) : json;
  }

  private String value(Operation operation, String name, JsonNode reference, int depth) {
    JsonNode schema = operation.resolved(reference);
    if (chance.once(25)) {
      return chance.ofAnyKind();
    }
    if (schema.has("enum") && !chance.once(8)) {
      return chance.oneOf(schema.get("enum").valueStream().toList()).toString();
    }
    JsonNode either = schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
    if (either.isArray() && !either.isEmpty()) {
      return value(operation, name, chance.oneOf(either.valueStream().toList()), depth);
    }
    return switch (typeOf(schema)) {
      case "object" -> object(operation, name, schema, depth);
      case "array" -> array(operation, name, schema, depth);
      case "integer", "number" -> chance.number();
      case "boolean" -> chance.once(2) ? "true" : "false";
      default -> JSON.writeValueAsString(text(name, schema));
    };
  }

  /** OpenAPI 3.1 may name several types, null among them. */
  private static String typeOf(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? type.valueStream()
            .map(JsonNode::asString)
            .filter(one -> !one.equals("null"))
            .findFirst()
            .orElse("string")
        : type.asString(schema.has("properties") ? "object" : "string");
  }

  private String text(String name, JsonNode schema) {
    if (chance.once(5)) {
      return chance.strangeText();
    }
    List<String> there = known.getOrDefault(name, List.of());
    if (!there.isEmpty() && !chance.once(6)) {
      return chance.oneOf(there);
    }
    return switch (schema.path("format").asString("")) {
      case "date" ->
          "20%02d-%02d-%02d".formatted(20 + chance.below(10), chance.below(14), chance.below(33));
      case "date-time" -> "2026-0%d-01T00:00:00Z".formatted(chance.below(10));
      default -> chance.once(2) ? "Văn bản " + chance.below(100) : "x" + chance.below(100);
    };
  }

  private String object(Operation operation, String name, JsonNode schema, int depth) {
    if (depth > DEEPEST) {
      return "{}";
    }
    String fields =
        schema
            .path("properties")
            .propertyStream()
            .filter(_ -> !chance.once(4))
            .map(
                field ->
                    JSON.writeValueAsString(field.getKey())
                        + ":"
                        + value(operation, field.getKey(), field.getValue(), depth + 1))
            .collect(Collectors.joining(","));
    JsonNode others = schema.path("additionalProperties");
    if (fields.isEmpty() && others.isObject()) {
      fields =
          JSON.writeValueAsString(text("", schema))
              + ":"
              + value(operation, name, others, depth + 1);
    }
    return "{" + fields + (chance.once(30) ? ",\"lạ\":{}" : "") + "}";
  }

  private String array(Operation operation, String name, JsonNode schema, int depth) {
    int size = depth > DEEPEST ? 0 : chance.below(3);
    return IntStream.range(0, size)
        .mapToObj(_ -> value(operation, name, schema.path("items"), depth + 1))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
