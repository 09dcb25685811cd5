package vn.liencap.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.TokenPress;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/** The services' own doors, with a token for anybody. */
final class Doors {
  /** The unit at the top of every tree. */
  static final UnitId MINISTRY = new UnitId("bnv");

  static final int PLANS = 1;
  static final int ACTIVITIES = 2;
  static final int REPORTING = 3;

  private static final int KAFKA = 10;
  private static final int DATABASE = 12;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final int port;
  private final TokenPress press;

  Doors(StandaloneProcess system) {
    this.port = system.portal().getPort();
    // The first key is made when somebody asks for it.
    sent(HttpRequest.newBuilder(at(0, "/oauth2/jwks")).GET());
    this.press = new TokenPress(system.portal(), database());
  }

  /** Address of the database. */
  String database() {
    return "mongodb://127.0.0.1:" + (port + DATABASE);
  }

  /** Address of the broker. */
  String broker() {
    return "127.0.0.1:" + (port + KAFKA);
  }

  static Actor officer(UnitId unit) {
    return new Actor(new PersonId("n-" + unit.value()), "Cán bộ", unit, Set.of(Role.OFFICER));
  }

  static Actor head(UnitId unit) {
    return new Actor(new PersonId("h-" + unit.value()), "Lãnh đạo", unit, Set.of(Role.HEAD));
  }

  /** Signs the token of somebody, so that nothing waits for it later. */
  void makeReady(Actor actor) {
    press.tokenOf(actor);
  }

  /**
   * Reads below one service's door.
   *
   * @throws IllegalStateException unless it answers 200
   */
  JsonNode read(int service, String path, Actor actor) {
    return JSON.readTree(text(service, path, actor));
  }

  /** The same, the body as it came. */
  String text(int service, String path, Actor actor) {
    return answered(signed(HttpRequest.newBuilder(at(service, path)).GET(), actor));
  }

  /**
   * Posts JSON.
   *
   * @throws IllegalStateException unless it succeeds
   */
  JsonNode post(int service, String path, Object body, Actor actor) {
    return JSON.readTree(
        answered(
            signed(
                HttpRequest.newBuilder(at(service, path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))),
                actor)));
  }

  private URI at(int service, String path) {
    return URI.create("http://127.0.0.1:" + (port + service) + path);
  }

  private HttpRequest.Builder signed(HttpRequest.Builder request, Actor actor) {
    return request.header("Authorization", "Bearer " + press.tokenOf(actor));
  }

  private String answered(HttpRequest.Builder request) {
    HttpResponse<String> answer = sent(request);
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
