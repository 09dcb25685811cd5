package vn.liencap.acceptance.rights;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.Calls.Reply;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;

/** Sends each request of a table once for everybody, all at the service or all at the portal. */
final class Walk {
  private static final int SIDE_BY_SIDE = 4;
  private static final int ATTEMPTS = 20;

  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;
  private final Versions versions;
  private final Places places;
  private final Stage stage;
  private final String name;
  private final @Nullable Service door;
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * @param name whose things are used
   * @param door where all is sent; null for each request's own service
   */
  Walk(
      EmptySystem system,
      Calls calls,
      Cast cast,
      Places places,
      Stage stage,
      String name,
      @Nullable Service door) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
    this.versions = new Versions(system, calls, cast);
    this.places = places;
    this.stage = stage;
    this.name = name;
    this.door = door;
  }

  /** How many requests were sent. */
  int asked() {
    return asked.get();
  }

  /** Walks the blocks side by side; gives what was not answered as expected. */
  List<String> through(List<Block> blocks) {
    try (var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      List<Callable<List<String>>> walks = new ArrayList<>();
      blocks.forEach(block -> walks.add(() -> through(block)));
      List<String> wrong = new ArrayList<>();
      for (Future<List<String>> walk : threads.invokeAll(walks)) {
        wrong.addAll(walk.get());
      }
      return wrong;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is refused comes first, so that it meets the things as they were made. */
  private List<String> through(Block block) {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<Person, Expected> answer : block.refusedFirst()) {
      for (Service service : servicesOf(block)) {
        check(block, service, answer.getKey(), answer.getValue(), wrong);
      }
    }
    return wrong;
  }

  private List<Service> servicesOf(Block block) {
    if (door != null) {
      return List.of(door);
    }
    return block.door().equals("each")
        ? List.of(Service.values())
        : List.of(Service.named(block.door()));
  }

  private void check(
      Block block, Service service, Person person, Expected expected, List<String> wrong) {
    Things things = stage.of(name, person);
    things.use(block.path(), () -> isDone(block, service, person, things, expected, wrong));
  }

  private boolean isDone(
      Block block,
      Service service,
      Person person,
      Things things,
      Expected expected,
      List<String> wrong) {
    Reply reply = insist(block, service, person, things);
    String thing = block.has() == null ? "" : things.filledIn(block.has());
    if (!expected.isMetBy(reply, thing)) {
      String body = reply.body().substring(0, Math.min(200, reply.body().length()));
      wrong.add(
          "%s at %s as %s: expected %s, got %d %s"
              .formatted(block, service.word(), person, expected, reply.status(), body));
    }
    return reply.isDone();
  }

  /** Others change the same things at the same time: whoever was overtaken looks again. */
  private Reply insist(Block block, Service service, Person person, Things things) {
    Reply reply = send(block, service, person, things);
    for (int attempt = 1; reply.status() == 412 && attempt < ATTEMPTS; attempt++) {
      reply = send(block, service, person, things);
    }
    return reply;
  }

  private Reply send(Block block, Service service, Person person, Things things) {
    asked.incrementAndGet();
    URI url = URI.create(system.at(service) + things.filledIn(block.path()));
    Map<String, String> headers = new TreeMap<>();
    @Nullable BodyPublisher body = null;
    if (block.body() != null) {
      String[] parts =
          block.body().startsWith("{")
              ? new String[] {"application/json", block.body()}
              : block.body().split(" ", 2);
      headers.put("Content-Type", parts[0]);
      body = BodyPublishers.ofString(things.filledIn(parts[1]));
    }
    if (block.ifMatch()) {
      headers.put("If-Match", versions.of(block.path(), things));
    }
    return calls.send(new Ask(block.method(), url, cast.token(person, places), headers, body));
  }
}
