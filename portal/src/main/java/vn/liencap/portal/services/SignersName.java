package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Of who signed a plan, and when, the pages show the name. */
final class SignersName extends ValueDeserializer<String> {
  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode signature = context.readTree(parser);
    JsonNode name = signature.isObject() ? signature.get("name") : signature;
    return name == null ? null : name.asString();
  }
}
