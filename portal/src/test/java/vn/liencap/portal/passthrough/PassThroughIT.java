package vn.liencap.portal.passthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.TinyService;
import vn.liencap.portal.tokens.TokenMinter;

@PortalTest
class PassThroughIT {
  private static final TinyService PLANS = new TinyService();
  private static final TinyService ACTIVITIES = new TinyService();

  @LocalServerPort int port;
  @Autowired TokenMinter minter;
  @Autowired JwtDecoder decoder;
  Browser caller;
  String token;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry properties) {
    properties.add("liencap.services.plan.url", PLANS::url);
    properties.add("liencap.services.activity.url", ACTIVITIES::url);
    properties.add("liencap.services.pass-limit", () -> "1s");
  }

  @AfterAll
  static void stop() {
    PLANS.close();
    ACTIVITIES.close();
  }

  @BeforeEach
  void open() {
    caller = new Browser(port);
    PLANS.answers(exchange -> TinyService.json(exchange, 200, "{}"));
    ACTIVITIES.answers(exchange -> TinyService.json(exchange, 200, "{}"));
    var actor = new Actor(new PersonId("n-9"), "Anna", new UnitId("u9"), Set.of(Role.OFFICER));
    token = minter.mint(actor).getTokenValue();
  }

  @AfterEach
  void close() {
    caller.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return caller.send(caller.request(path).header("Authorization", "Bearer " + token).GET());
  }

  @Test
  void eachPathReachesTheServiceThatOwnsItWithItsQuery() throws Exception {
    get("/api/plans?q=c%E1%BA%A3i%20c%C3%A1ch&limit=5");
    get("/api/activities/p1~u2~a3");
    assertThat(PLANS.asked())
        .extracting(TinyService.Asked::uri)
        .containsExactly("/api/plans?q=c%E1%BA%A3i%20c%C3%A1ch&limit=5");
    assertThat(ACTIVITIES.asked())
        .extracting(TinyService.Asked::uri)
        .containsExactly("/api/activities/p1~u2~a3");
  }

  @Test
  void aTokenGoesThroughAsItIs() throws Exception {
    get("/api/plans");
    assertThat(PLANS.asked().getFirst().header("Authorization")).isEqualTo("Bearer " + token);
  }

  @Test
  void aSessionGoesThroughAsATokenAndItsCookieDoesNot() throws Exception {
    caller.signIn("quantri", PortalTest.ADMIN_PASSWORD);
    assertThat(caller.open("/api/plans").statusCode()).isEqualTo(200);
    TinyService.Asked asked = PLANS.asked().getFirst();
    assertThat(asked.header("Cookie")).isEmpty();
    String minted = asked.header("Authorization").substring("Bearer ".length());
    assertThat(decoder.decode(minted).getClaimAsString("unit")).isEqualTo("bnv");
  }

  @Test
  void aSessionWritesOnlyWithItsCsrfTokenWhichStaysHere() throws Exception {
    caller.signIn("quantri", PortalTest.ADMIN_PASSWORD);
    assertThat(caller.submit("/api/plans", Map.of("a", "b")).statusCode()).isEqualTo(200);
    assertThat(PLANS.asked().getFirst().header("X-CSRF-TOKEN")).isEmpty();
  }

  @Test
  void withoutSessionAndTokenNothingGoesThrough() throws Exception {
    HttpResponse<String> answer = caller.open("/api/plans");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var write = caller.request("/api/plans").POST(BodyPublishers.ofString("{}"));
    assertThat(caller.send(write).statusCode()).isEqualTo(401);
    assertThat(PLANS.asked()).isEmpty();
  }

  @Test
  void theVersionOfAPlanGoesBothWaysAndRefusalsStayWhatTheyAre() throws Exception {
    PLANS.answers(
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"8\"");
          TinyService.send(
              exchange, 412, "application/problem+json", "{\"code\":\"stale\",\"detail\":\"Cũ\"}");
        });
    HttpResponse<String> answer =
        caller.send(
            caller
                .request("/api/plans/p1")
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "\"7\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"title\":\"Kế hoạch\"}")));
    assertThat(PLANS.asked().getFirst().header("If-Match")).isEqualTo("\"7\"");
    assertThat(PLANS.asked().getFirst().text()).isEqualTo("{\"title\":\"Kế hoạch\"}");
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"8\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"stale\"", "Cũ");
  }

  @Test
  void aLocationInsideBecomesOneOutsideAndHopByHopHeadersEnd() throws Exception {
    PLANS.answers(
        exchange -> {
          exchange.getResponseHeaders().set("Location", PLANS.url() + "/api/plans/p1/cascade");
          exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
          exchange.getResponseHeaders().set("Set-Cookie", "x=1");
          TinyService.json(exchange, 202, "");
        });
    HttpResponse<String> answer = get("/api/plans/p1");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.headers().firstValue("Location")).hasValue("/api/plans/p1/cascade");
    assertThat(answer.headers().map()).doesNotContainKeys("keep-alive", "set-cookie");
  }

  @Test
  void anAnswerComesThroughWhileItIsStillBeingWritten() throws Exception {
    CountDownLatch firstWasRead = new CountDownLatch(1);
    PLANS.answers(exchange -> answerInTwoParts(exchange, firstWasRead));
    var request =
        caller.request("/api/plans/p1").header("Authorization", "Bearer " + token).build();
    try (var http = HttpClient.newHttpClient()) {
      var body = http.send(request, BodyHandlers.ofInputStream()).body();
      assertThat(new String(body.readNBytes(5), StandardCharsets.UTF_8)).isEqualTo("first");
      firstWasRead.countDown();
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("second");
    }
  }

  private static void answerInTwoParts(HttpExchange exchange, CountDownLatch firstWasRead)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write("first".getBytes(StandardCharsets.UTF_8));
      out.flush();
      boolean inTime = firstWasRead.await(10, TimeUnit.SECONDS);
      out.write((inTime ? "second" : "too late").getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aLargeImportGoesThroughAndABodyOverItsLimitDoesNot() throws Exception {
    byte[] file = new byte[3 * 1024 * 1024];
    new Random(1).nextBytes(file);
    HttpResponse<String> imported = post("/api/units/import", file);
    assertThat(imported.statusCode()).isEqualTo(200);
    assertThat(PLANS.asked().getFirst().body()).isEqualTo(ByteBuffer.wrap(file));

    HttpResponse<String> refused = post("/api/plans", file);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("too-large");
  }

  @Test
  void aBodyOfUnknownLengthOverItsLimitIsTheCallersFault() throws Exception {
    byte[] file = new byte[3 * 1024 * 1024];
    HttpResponse<String> refused =
        caller.send(
            caller
                .request("/api/plans")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file))));
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(get("/api/plans").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(String path, byte[] body) throws Exception {
    return caller.send(
        caller
            .request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  @Test
  void aServiceThatIsAwayIsNamedWhileOthersAnswer() throws Exception {
    HttpResponse<String> away = get("/api/notifications");
    assertThat(away.statusCode()).isEqualTo(502);
    assertThat(away.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(away.body()).contains("Phần thông báo đang gián đoạn từ", "\"part\"", "\"since\"");
    assertThat(get("/api/plans").statusCode()).isEqualTo(200);
  }

  @Test
  void aServiceThatTakesTooLongIsGivenUp() throws Exception {
    ACTIVITIES.answers(
        exchange -> {
          try {
            Thread.sleep(Duration.ofSeconds(3));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          TinyService.json(exchange, 200, "{}");
        });
    assertThat(get("/api/activities").statusCode()).isEqualTo(504);
  }

  @Test
  void aPathNobodyOwnsIsNotFound() throws Exception {
    assertThat(get("/api/secrets").statusCode()).isEqualTo(404);
  }
}
