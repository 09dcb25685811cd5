package vn.liencap.acceptance.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.doors.Service;

/**
 * An operation as a service's OpenAPI description tells it.
 *
 * @param service who answers
 * @param method such as {@code GET}
 * @param path with names in braces
 * @param parameters in path, query and head
 * @param bodies the schema of each content type that is taken
 * @param schemas what the description names once and refers to
 */
record Operation(
    Service service,
    String method,
    String path,
    List<JsonNode> parameters,
    Map<String, JsonNode> bodies,
    JsonNode schemas) {

  /** All that a description tells. */
  static Stream<Operation> in(Service service, JsonNode description) {
    JsonNode schemas = description.at("/components/schemas");
    return description
        .get("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .map(told -> of(service, told, path.getKey(), schemas)));
  }

  private static Operation of(
      Service service, Map.Entry<String, JsonNode> told, String path, JsonNode schemas) {
    Map<String, JsonNode> bodies = new TreeMap<>();
    told.getValue()
        .at("/requestBody/content")
        .propertyStream()
        .forEach(content -> bodies.put(content.getKey(), content.getValue().path("schema")));
    return new Operation(
        service,
        told.getKey().toUpperCase(Locale.ROOT),
        path,
        told.getValue().path("parameters").valueStream().toList(),
        bodies,
        schemas);
  }

  /** A schema itself where there is only a reference to it. */
  JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty()
        ? schema
        : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
  }

  @Override
  public String toString() {
    return service.word() + " " + method + " " + path;
  }
}
