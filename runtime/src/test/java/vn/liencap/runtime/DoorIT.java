package vn.liencap.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.testing.WithInfrastructure;

@WithInfrastructure
@SpringBootTest(
    classes = DoorApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=door",
      "spring.config.import=classpath:liencap-defaults.yaml",
      "liencap.issuer=issuer",
      "liencap.jwks-uri=http://127.0.0.1:1/none",
      "liencap.http.max-body-bytes=2000"
    })
class DoorIT {
  @Autowired private JwtEncoder encoder;
  @Autowired private UnitDirectory directory;
  @Autowired private ConfigurableListableBeanFactory beans;
  @LocalServerPort private int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Test
  void whoComesWithoutATokenIsAskedToSignInInVietnamese() {
    HttpResponse<String> answer = send(request("/api/me").GET());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(problem(answer).get("detail").asString())
        .isEqualTo("Cần đăng nhập lại để tiếp tục.");
  }

  @Test
  void aTokenForAnotherAudienceOrFromAnotherIssuerOrExpiredIsNoToken() {
    Instant later = Instant.now().plusSeconds(60);
    assertThat(statusWith(DoorApplication.token(encoder, "issuer", "others", later)))
        .isEqualTo(401);
    assertThat(statusWith(DoorApplication.token(encoder, "thief", "liencap", later)))
        .isEqualTo(401);
    Instant before = Instant.now().minusSeconds(600);
    assertThat(statusWith(DoorApplication.token(encoder, "issuer", "liencap", before)))
        .isEqualTo(401);
    assertThat(statusWith(DoorApplication.token(encoder, "issuer", "liencap", later)))
        .isEqualTo(200);
  }

  private int statusWith(String token) {
    return send(request("/api/me").header("Authorization", "Bearer " + token).GET()).statusCode();
  }

  @Test
  void theActorIsReadFromTheToken() {
    JsonNode me = problem(send(signedIn("/api/me").GET()));
    assertThat(me.get("person").asString()).isEqualTo("nguoi1");
    assertThat(me.get("unit").asString()).isEqualTo("uphuong1");
    assertThat(me.get("roles").get(0).asString()).isEqualTo("OFFICER");
  }

  @Test
  void whatIsWrongIsToldAtItsField() {
    JsonNode problem = problem(post("{\"title\":\"\"}"));
    assertThat(problem.get("status").asInt()).isEqualTo(422);
    assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("title");
    assertThat(problem.get("errors").get(0).get("message").asString())
        .isEqualTo("Hãy ghi trích yếu.");
  }

  @Test
  void brokenJsonAndWrongTypesAreRefusedWithoutInnerDetails() {
    for (String body : List.of("{", "[]", "{\"title\":{\"a\":1}}", "nonsense")) {
      HttpResponse<String> answer = post(body);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("tools.jackson");
    }
  }

  @Test
  void whatCannotBeReadIsToldAtItsField() {
    JsonNode wrongType = problem(post("{\"title\":{\"a\":1}}"));
    assertThat(wrongType.at("/errors/0/field").asString()).isEqualTo("title");
    JsonNode wrongDay = problem(post("{\"title\":\"a\",\"days\":[\"2026-02-30\"]}"));
    assertThat(wrongDay.get("status").asInt()).isEqualTo(400);
    assertThat(wrongDay.at("/errors/0/field").asString()).isEqualTo("days[0]");
    assertThat(wrongDay.at("/errors/0/message").asString()).startsWith("Ngày chưa đúng");
    assertThat(post("{\"title\":\"a\",\"days\":[\"+20226-03-29\"]}").statusCode()).isEqualTo(400);
    JsonNode wrongParameter = problem(send(signedIn("/api/on?day=hom-nay").GET()));
    assertThat(wrongParameter.at("/errors/0/field").asString()).isEqualTo("day");
    JsonNode missing = problem(send(signedIn("/api/on").GET()));
    assertThat(missing.at("/errors/0/message").asString()).isEqualTo("Thiếu giá trị này.");
  }

  @Test
  void aTextThatNobodyCouldReadIsRefusedAtItsField() {
    for (String hidden :
        List.of("a\\u0000b", "\\u001b[31m", "\\ud800", "\\udc00\\ud800", "\\uffff")) {
      JsonNode problem = problem(post("{\"title\":\"" + hidden + "\"}"));
      assertThat(problem.get("status").asInt()).as(hidden).isEqualTo(422);
      assertThat(problem.at("/errors/0/field").asString()).isEqualTo("title");
      assertThat(problem.at("/errors/0/message").asString()).contains("ký tự điều khiển");
    }
    assertThat(post("{\"title\":\"Dòng một\\n\\tdòng hai 👩‍👩‍👧\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyOfAnyDepthIsAnsweredAndNeverFails() {
    for (String deep :
        List.of("[".repeat(900), "{\"title\":".repeat(180), "[".repeat(900) + "]".repeat(900))) {
      assertThat(post(deep).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aFormWithFilesThatDoesNotSayWhereItsPartsEndIsRefused() {
    var form = HttpRequest.BodyPublishers.ofString("file");
    HttpResponse<String> answer =
        send(signedIn("/api/echo").header("Content-Type", "multipart/form-data").POST(form));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("bad-request");
  }

  @Test
  void aBodyOverTheLimitIsRefusedAlsoWhenItDoesNotSayItsLength() {
    String large = "{\"title\":\"" + "x".repeat(3_000) + "\"}";
    assertThat(post(large).statusCode()).isEqualTo(413);
    var chunked =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)));
    HttpResponse<String> answer =
        send(signedIn("/api/echo").header("Content-Type", "application/json").POST(chunked));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(problem(answer).get("detail").asString()).contains("giới hạn");
  }

  @Test
  void pagesAreWalkedByTheirCursor() {
    JsonNode first = problem(send(signedIn("/api/list?limit=2").GET()));
    assertThat(first.get("items").size()).isEqualTo(2);
    JsonNode last =
        problem(send(signedIn("/api/list?limit=2&cursor=" + first.get("next").asString()).GET()));
    assertThat(last.get("items").get(0).asString()).isEqualTo("c");
    assertThat(last.get("next").isNull()).isTrue();
  }

  @Test
  void aPageThatIsTooLongOrACursorThatIsNotOursIsRefused() {
    assertThat(send(signedIn("/api/list?limit=0").GET()).statusCode()).isEqualTo(400);
    assertThat(send(signedIn("/api/list?limit=100000").GET()).statusCode()).isEqualTo(400);
    assertThat(send(signedIn("/api/list?limit=abc").GET()).statusCode()).isEqualTo(400);
    assertThat(send(signedIn("/api/list?cursor=%25%25").GET()).statusCode()).isEqualTo(400);
  }

  @Test
  void aWriteNamesTheVersionItSaw() {
    var none = HttpRequest.BodyPublishers.noBody();
    assertThat(send(signedIn("/api/thing").PUT(none)).statusCode()).isEqualTo(428);
    assertThat(send(signedIn("/api/thing").header("If-Match", "\"3\"").PUT(none)).statusCode())
        .isEqualTo(412);
    assertThat(send(signedIn("/api/thing").header("If-Match", "\"7\"").PUT(none)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void anUnexpectedFailureTellsNothingOfTheInside() {
    HttpResponse<String> answer = send(signedIn("/api/fails").GET());
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret detail");
    assertThat(problem(answer).get("title").asString()).isEqualTo("Lỗi hệ thống");
  }

  @Test
  void whatDoesNotExistIsAProblemToo() {
    HttpResponse<String> answer = send(signedIn("/api/nowhere").GET());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem(answer).get("detail").asString()).isEqualTo("Địa chỉ này không có.");
  }

  @Test
  void onlyAnAdministratorAtTheTopSeesHowTheServiceRuns() {
    directory.apply(unit("bnv", null));
    directory.apply(unit("uphuong1", "bnv"));
    assertThat(operations("uphuong1", "ADMIN").statusCode()).isEqualTo(403);
    assertThat(operations("bnv", "HEAD").statusCode()).isEqualTo(403);
    HttpResponse<String> answer = operations("bnv", "ADMIN");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(problem(answer).get("service").asString()).isEqualTo("door");
    assertThat(problem(answer).at("/messages/outbox/waiting").asInt()).isZero();
  }

  @Test
  void deadLettersOfATopicThatNobodyFollowsAreNotFound() {
    directory.apply(unit("bnv", null));
    String path = "/api/operations/dead-letters?topic=liencap.plans.v1&group=door";
    assertThat(send(as("bnv", "ADMIN", path).GET()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> operations(String unit, String role) {
    return send(as(unit, role, "/api/operations").GET());
  }

  private HttpRequest.Builder as(String unit, String role, String path) {
    String token = DoorApplication.tokenOf(encoder, unit, role);
    return request(path).header("Authorization", "Bearer " + token);
  }

  private static UnitState unit(String id, @Nullable String parent) {
    var attributes =
        new UnitAttributes(
            LocalDate.of(2020, 1, 1),
            null,
            id,
            id,
            parent == null ? Level.MINISTRY : Level.PROVINCE,
            parent == null ? null : new UnitId(parent));
    return new UnitState(new UnitId(id), List.of(attributes), List.of(), null, null, 1);
  }

  @Test
  void whoeverAsksIsToldHowToAskAndNothingIsPreparedBefore() {
    assertThat(beans.containsSingleton("openApiResource")).isFalse();
    HttpResponse<String> answer = send(request("/v3/api-docs").GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode api = problem(answer);
    assertThat(api.at("/paths/~1api~1me/get/parameters").isMissingNode()).isTrue();
    assertThat(api.at("/paths/~1api~1list/get/parameters").findValuesAsString("name"))
        .containsExactly("cursor", "limit");
    assertThat(api.at("/paths/~1api~1list/get/parameters/1/schema/maximum").asInt()).isEqualTo(200);
    assertThat(api.at("/components/schemas/Actor/properties/unit/type").asString())
        .isEqualTo("string");
    assertThat(api.at("/components/schemas/Actor/properties/roles/items/enum").size())
        .isEqualTo(Role.values().length);
    assertThat(api.at("/components/schemas/Draft/required/0").asString()).isEqualTo("title");
    assertThat(api.at("/paths").propertyNames()).contains("/api/operations/dead-letters");
  }

  @Test
  void theServiceIsUpWithoutThePortal() {
    HttpResponse<String> health = send(request("/actuator/health").GET());
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(problem(health).get("status").asString()).isEqualTo("UP");
  }

  private HttpResponse<String> post(String body) {
    return send(
        signedIn("/api/echo")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder signedIn(String path) {
    String token =
        DoorApplication.token(encoder, "issuer", "liencap", Instant.now().plusSeconds(60));
    return request(path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonNode problem(HttpResponse<String> answer) {
    return json.readTree(answer.body());
  }
}
