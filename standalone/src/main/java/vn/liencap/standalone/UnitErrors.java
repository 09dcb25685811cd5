package vn.liencap.standalone;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the problem details of an import into lines for a console. */
final class UnitErrors {
  private UnitErrors() {}

  static String lines(String problem) {
    try {
      JsonNode body = new JsonMapper().readTree(problem);
      var lines = new StringBuilder("  " + body.path("detail").asString(problem));
      for (JsonNode error : body.path("errors")) {
        lines
            .append("\n  ")
            .append(error.path("field").asString("").replace("line", "dòng"))
            .append(": ")
            .append(error.path("message").asString(""));
      }
      return lines.toString();
    } catch (JacksonException e) {
      return "  " + problem;
    }
  }
}
