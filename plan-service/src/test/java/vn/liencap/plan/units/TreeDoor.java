package vn.liencap.plan.units;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Role;

/** Knocks at the service's HTTP door in somebody's name. */
public final class TreeDoor {
  private static final String HEADER = "level,code,full_name,parent_level,parent_code\n";

  private final MockMvc mvc;
  private final JsonMapper json;

  public TreeDoor(WebApplicationContext context, JsonMapper json) {
    this.mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    this.json = json;
  }

  /** An answer: its status, its ETag, and its body as JSON. */
  public record Answer(int status, @Nullable String etag, JsonNode body) {
    public String text(String field) {
      return body.get(field).asString();
    }
  }

  /** Somebody of a unit with one role. */
  public record Caller(String unit, Role role) {}

  public static Caller admin(String unit) {
    return new Caller(unit, Role.ADMIN);
  }

  public Answer get(Caller caller, String path, Object... variables) {
    return send(caller, request(HttpMethod.GET, path, variables));
  }

  public Answer post(Caller caller, String path, Map<String, ?> body) {
    return send(caller, withJson(request(HttpMethod.POST, path), body));
  }

  public Answer post(Caller caller, String path, String version, Map<String, ?> body) {
    return send(caller, withJson(request(HttpMethod.POST, path), body).header("If-Match", version));
  }

  public Answer put(Caller caller, String path, @Nullable String version, Map<String, ?> body) {
    MockHttpServletRequestBuilder request = withJson(request(HttpMethod.PUT, path), body);
    return send(caller, version == null ? request : request.header("If-Match", version));
  }

  /** Imports a file as it is. */
  public Answer importFile(Caller caller, byte[] file, String query) {
    return send(
        caller,
        request(HttpMethod.POST, "/api/units/import" + query)
            .contentType("text/csv")
            .content(file));
  }

  /** Imports rows under the usual header. */
  public Answer importRows(Caller caller, String query, String... rows) {
    String text = HEADER + String.join("\n", rows) + "\n";
    return importFile(caller, text.getBytes(StandardCharsets.UTF_8), query);
  }

  /** The values of a field of the items of a list. */
  public static List<String> each(Answer list, String field) {
    return Stream.of(list.body().get("items"))
        .flatMap(JsonNode::valueStream)
        .map(item -> item.get(field).asString())
        .toList();
  }

  private MockHttpServletRequestBuilder withJson(
      MockHttpServletRequestBuilder request, Map<String, ?> body) {
    return request.contentType("application/json").content(json.writeValueAsBytes(body));
  }

  private Answer send(Caller caller, MockHttpServletRequestBuilder request) {
    try {
      MockHttpServletResponse response =
          mvc.perform(
                  request.with(
                      jwt()
                          .jwt(
                              token ->
                                  token
                                      .subject("nguoi1")
                                      .claim("name", "Nguyễn Thị Hoa")
                                      .claim("unit", caller.unit())
                                      .claim("roles", List.of(caller.role().name())))))
              .andReturn()
              .getResponse();
      String text = response.getContentAsString(StandardCharsets.UTF_8);
      return new Answer(
          response.getStatus(),
          response.getHeader("ETag"),
          json.readTree(text.isEmpty() ? "{}" : text));
    } catch (Exception e) { // declared by MockMvc
      throw new AssertionError(e);
    }
  }
}
