package vn.liencap.acceptance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.Calls.Reply;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Role;

/**
 * Whatever the five applications are asked, they never fail: their own descriptions say what can be
 * asked, chance says with which values. {@code -Dliencap.fuzz.seconds} lets it go on for longer,
 * {@code -Dliencap.fuzz.seed} repeats a run.
 */
class FuzzIT {
  private static final Duration LASTS =
      Duration.ofSeconds(Integer.getInteger("liencap.fuzz.seconds", 30));
  private static final long SEED =
      Long.getLong("liencap.fuzz.seed", ThreadLocalRandom.current().nextLong(1_000_000));
  private static final int FAILURES_SHOWN = 20;

  /** Said on purpose by a door that is asked too much at once. */
  private static final int BUSY = 503;

  private static final Calls CALLS = new Calls();
  private static EmptySystem system;
  private static Playground playground;

  private final Chance chance = new Chance(new Random(SEED));
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private final Set<String> failures = new TreeSet<>();

  @BeforeAll
  static void prepare() {
    system = EmptySystem.get();
    playground = Playground.laidOut(system, CALLS);
  }

  @Test
  void nothingThatCanBeAskedOfTheApiMakesItFail() {
    System.out.printf("Fuzzing with -Dliencap.fuzz.seed=%d for %s%n", SEED, LASTS);
    List<Operation> operations = Stream.of(Service.values()).flatMap(FuzzIT::operationsOf).toList();
    var invention = new Invention(chance, playground.known());
    long end = System.nanoTime() + LASTS.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      ask(operations.get(i % operations.size()), invention);
    }
    System.out.printf("%d operations, answers by status: %s%n", operations.size(), answers);
    assertThat(failures.stream().limit(FAILURES_SHOWN))
        .as("-Dliencap.fuzz.seed=%d", SEED)
        .isEmpty();
    assertThat(answers.keySet()).as("what is sound is done as well").contains(200, 404, 422);
  }

  private static Stream<Operation> operationsOf(Service service) {
    if (service == Service.PORTAL) { // tells only who is signed in
      PortalSession reader =
          PortalSession.signIn(
              system.process().portal(), "quantri", Administrator.passwordOf(system.process()));
      return Operation.in(service, reader.get("/v3/api-docs").expect(200).json());
    }
    URI url = system.at(service).resolve("/v3/api-docs");
    return Operation.in(service, CALLS.send(Ask.get(url, null)).done().json());
  }

  private void ask(Operation operation, Invention invention) {
    Ask ask = invented(operation, invention);
    Reply reply = CALLS.send(ask);
    answers.merge(reply.status(), 1, Integer::sum);
    // What is no request at all, an encoded slash for one, is refused before it reaches us.
    boolean unexplained =
        reply.status() > 400
            && !reply.body().isEmpty()
            && !reply.header("content-type").contains("json");
    boolean failed = reply.status() >= 500 && reply.status() != BUSY;
    if (failed || unexplained) {
      failures.add(
          "%d %s: %s%n  %s %s%n  %s"
              .formatted(
                  reply.status(), operation, reply.body(), ask.method(), ask.url(), lastBody));
    }
  }

  private String lastBody = "";

  private Ask invented(Operation operation, Invention invention) {
    String path = operation.path();
    StringBuilder query = new StringBuilder();
    Map<String, String> headers = new TreeMap<>();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.get("name").asString();
      String value =
          URLEncoder.encode(invention.parameter(operation, name, parameter.path("schema")), UTF_8);
      switch (parameter.get("in").asString()) {
        case "path" -> path = path.replace("{" + name + "}", value.replace("+", "%20"));
        case "query" -> query.append(chance.once(2) ? "&" + name + "=" + value : "");
        default -> headers.put(name, "\"" + chance.below(4) + "\"");
      }
    }
    @Nullable BodyPublisher body = body(operation, invention, headers);
    URI url = URI.create(system.at(operation.service()) + path + "?" + query);
    String token = playground.token(playground.anyUnit(chance, operation), Role.values());
    return new Ask(operation.method(), url, token, headers, body);
  }

  private @Nullable BodyPublisher body(
      Operation operation, Invention invention, Map<String, String> headers) {
    lastBody = "";
    if (operation.bodies().isEmpty()) {
      return null;
    }
    Map.Entry<String, JsonNode> kind = chance.oneOf(List.copyOf(operation.bodies().entrySet()));
    String type = kind.getKey().equals("*/*") ? "application/json" : kind.getKey();
    headers.put("Content-Type", type);
    lastBody =
        type.contains("json")
            ? invention.body(operation, kind.getValue())
            : chance.garbled(playground.file());
    return BodyPublishers.ofString(lastBody);
  }
}
