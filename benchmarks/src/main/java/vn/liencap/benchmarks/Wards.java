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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.TokenPress;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/** Officers of all units, at the services' own doors, and the ministry that looks at its total. */
final class Wards {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ACTIVITIES = 2;
  private static final int REPORTING = 3;
  private static final int DATABASE = 12;
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final UnitId MINISTRY = new UnitId("bnv");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final int port;
  private final TokenPress press;

  Wards(StandaloneProcess system) {
    this.port = system.portal().getPort();
    send(get(0, "/oauth2/jwks")); // the first key is made when somebody asks for it
    this.press = new TokenPress(system.portal(), "mongodb://127.0.0.1:" + (port + DATABASE));
  }

  /** An activity and the unit that carries it out. */
  record Work(String activity, UnitId unit) {}

  /** The activities of a plan, those of all units. */
  List<Work> of(String plan) {
    List<Work> work = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          json(
              signed(
                  get(ACTIVITIES, "/api/activities?plan=" + plan + "&limit=200" + cursor),
                  MINISTRY));
      page.get("items")
          .valueStream()
          .forEach(
              item ->
                  work.add(
                      new Work(
                          item.get("id").asString(), new UnitId(item.get("unit").asString()))));
      JsonNode next = page.get("next");
      cursor = next == null || next.isNull() ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty());
    return work;
  }

  /** Signs the tokens of all these units, so that no entry waits for it. */
  void makeReady(List<Work> work) {
    work.parallelStream().forEach(each -> token(each.unit()));
  }

  /** One entry of one session; throws when it is refused. */
  void enter(Work work) {
    String entry =
        """
        {"entryId":"%s","date":"%s","text":"Đo lường.","outputs":{"session":1}}
        """
            .formatted(UUID.randomUUID(), LocalDate.now(ZONE));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(ACTIVITIES, "/api/activities/" + work.activity() + "/progress"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(entry));
    HttpResponse<String> answer = send(signed(request, work.unit()));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** How many sessions the ministry counts. */
  long sessions(String programme) {
    HttpResponse<String> answer =
        send(signed(get(REPORTING, "/api/rollups/" + programme + "/bnv"), MINISTRY));
    JsonNode sessions = JSON.readTree(answer.body()).at("/totals/outputs/session");
    return sessions.isMissingNode() ? 0 : sessions.asLong();
  }

  private HttpRequest.Builder get(int service, String path) {
    return HttpRequest.newBuilder(at(service, path)).GET();
  }

  private URI at(int service, String path) {
    return URI.create("http://127.0.0.1:" + (port + service) + path);
  }

  private HttpRequest.Builder signed(HttpRequest.Builder request, UnitId unit) {
    return request.header("Authorization", "Bearer " + token(unit));
  }

  private String token(UnitId unit) {
    return press.tokenOf(
        new Actor(new PersonId("n-" + unit.value()), "Cán bộ", unit, Set.of(Role.OFFICER)));
  }

  private JsonNode json(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
