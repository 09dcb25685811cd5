package vn.liencap.portal.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All four services behind one door: answers what it was told to, and remembers what was asked. */
public final class StubServices implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private record Answer(int status, String body, @Nullable String etag) {}

  /**
   * A request that arrived.
   *
   * @param line method and path with query
   * @param body its body
   * @param ifMatch the tag it was sent with
   */
  public record Asked(String line, String body, @Nullable String ifMatch) {}

  /** Listens on a free port of this machine. */
  public StubServices() {
    server = listening(0);
  }

  private HttpServer listening(int port) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer listening = HttpServer.create(address, 0);
      listening.createContext("/", this::handle);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is away: nobody listens any more. */
  public void stop() {
    server.stop(0);
  }

  /** Listens again where it did before. */
  public void startAgain() {
    server = listening(server.getAddress().getPort());
  }

  /** Where all services are. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers {@code GET /api/plans} and the like with an object as JSON. */
  public void answer(String methodAndPath, Object body) {
    answer(methodAndPath, body, null);
  }

  /** The same with a tag. */
  public void answer(String methodAndPath, Object body, @Nullable String etag) {
    String json = body instanceof String text ? text : JSON.writeValueAsString(body);
    answers.put(methodAndPath, new Answer(200, json, etag));
  }

  /** Refuses with problem details. */
  public void refuse(String methodAndPath, int status, String problem) {
    answers.put(methodAndPath, new Answer(status, problem, null));
  }

  /** What was asked with this method and path, oldest first. */
  public List<Asked> asked(String methodAndPath) {
    return asked.stream().filter(a -> a.line().startsWith(methodAndPath)).toList();
  }

  /** Forgets all answers and questions. */
  public void forget() {
    answers.clear();
    asked.clear();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String method = exchange.getRequestMethod();
    String ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
    asked.add(new Asked(method + " " + exchange.getRequestURI(), body, ifMatch));
    Answer answer = answers.get(method + " " + exchange.getRequestURI().getPath());
    if (answer == null) {
      answer = new Answer(404, "{\"status\":404,\"detail\":\"Không có.\",\"code\":\"none\"}", null);
    }
    String tag = answer.etag();
    if (tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    String type = answer.status() < 400 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().set("Content-Type", type);
    if (tag != null) {
      exchange.getResponseHeaders().set("ETag", tag);
    }
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
