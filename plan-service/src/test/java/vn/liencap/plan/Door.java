package vn.liencap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
public final class Door {
  private static final String HEADER = "level,code,full_name,parent_level,parent_code\n";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MockMvc mvc;
  private final JsonMapper json;

  public Door(WebApplicationContext context, JsonMapper json) {
    this.mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    this.json = json;
  }

  /** Somebody of a unit, with their roles. */
  public record Person(String unit, List<Role> roles) {}

  public static Person person(String unit, Role... roles) {
    return new Person(unit, List.of(roles));
  }

  public static Person officer(String unit) {
    return person(unit, Role.OFFICER);
  }

  public static Person head(String unit) {
    return person(unit, Role.HEAD);
  }

  public static Person clerk(String unit) {
    return person(unit, Role.CLERK);
  }

  /** An answer: its status, its headers, and its body as JSON. */
  public record Answer(
      int status, @Nullable String etag, @Nullable String location, JsonNode body) {
    public String text(String field) {
      return body.get(field).asString();
    }

    public Answer is(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    public List<JsonNode> items() {
      return body.get("items").valueStream().toList();
    }
  }

  public Answer get(Person person, String path) {
    return send(person, request(HttpMethod.GET, path));
  }

  public Answer post(Person person, String path, @Nullable String version, Object body) {
    return send(person, withJson(request(HttpMethod.POST, path), version, body));
  }

  public Answer put(Person person, String path, @Nullable String version, Object body) {
    return send(person, withJson(request(HttpMethod.PUT, path), version, body));
  }

  public Answer upload(Person person, String path, byte[] file) {
    return send(person, withFile(path, file));
  }

  /** Sends a file under an idempotency key. */
  public Answer uploadOnce(Person person, String path, String key, byte[] file) {
    return send(person, withFile(path, file).header("Idempotency-Key", key));
  }

  private static MockHttpServletRequestBuilder withFile(String path, byte[] file) {
    return request(HttpMethod.POST, path).contentType("application/octet-stream").content(file);
  }

  /** Posts under an idempotency key. */
  public Answer postOnce(Person person, String path, String key, Object body) {
    return send(
        person,
        withJson(request(HttpMethod.POST, path), null, body).header("Idempotency-Key", key));
  }

  /** Loads units that exist since that day, and founds the programme. */
  public void load(String validFrom, String... rows) {
    String file = HEADER + String.join("\n", rows) + "\n";
    await().atMost(PATIENCE).untilAsserted(() -> get(officer("bnv"), "/api/units/bnv").is(200));
    send(
            person("bnv", Role.ADMIN),
            request(HttpMethod.POST, "/api/units/import?validFrom=" + validFrom)
                .contentType("text/csv")
                .content(file.getBytes(StandardCharsets.UTF_8)))
        .is(200);
    post(
        head("bnv"),
        "/api/programmes",
        null,
        Map.of("id", "cchc", "name", "Tuyên truyền cải cách hành chính", "year", 2026));
  }

  /** The id of the unit with that level and code, once the directory knows it. */
  public String unit(String level, String code, String on) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                get(officer("bnv"), "/api/units?level=" + level + "&code=" + code + "&on=" + on)
                    .items(),
            found -> !found.isEmpty())
        .getFirst()
        .get("id")
        .asString();
  }

  /** Signs and issues as one person who does both. */
  public Answer issue(String plan, String issuer, Map<String, ?> dispatch) {
    Person both = person(issuer, Role.HEAD, Role.CLERK);
    String version = get(both, "/api/plans/" + plan).is(200).etag();
    return post(both, "/api/plans/" + plan + "/issue", version, dispatch).is(202);
  }

  /** The progress of the cascade, once it is complete. */
  public Answer completed(String plan, String issuer) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> get(head(issuer), "/api/plans/" + plan + "/cascade").is(200),
            progress -> progress.body().get("complete").asBoolean());
  }

  /** The texts of a field in a list. */
  public static Stream<String> each(Answer list, String field) {
    return list.items().stream().map(item -> item.get(field).asString());
  }

  private MockHttpServletRequestBuilder withJson(
      MockHttpServletRequestBuilder request, @Nullable String version, Object body) {
    byte[] content =
        body instanceof String text
            ? text.getBytes(StandardCharsets.UTF_8)
            : json.writeValueAsBytes(body);
    request.contentType("application/json").content(content);
    return version == null ? request : request.header("If-Match", version);
  }

  private Answer send(Person person, MockHttpServletRequestBuilder request) {
    try {
      MockHttpServletResponse response =
          mvc.perform(
                  request.with(
                      jwt()
                          .jwt(
                              token ->
                                  token
                                      .subject("nguoi-" + person.unit())
                                      .claim("name", "Nguyễn Thị Hoa")
                                      .claim("unit", person.unit())
                                      .claim(
                                          "roles",
                                          person.roles().stream().map(Role::name).toList()))))
              .andReturn()
              .getResponse();
      String text = response.getContentAsString(StandardCharsets.UTF_8);
      return new Answer(
          response.getStatus(),
          response.getHeader("ETag"),
          response.getHeader("Location"),
          json.readTree(text.isEmpty() ? "{}" : text));
    } catch (Exception e) { // declared by MockMvc
      throw new AssertionError(e);
    }
  }
}
