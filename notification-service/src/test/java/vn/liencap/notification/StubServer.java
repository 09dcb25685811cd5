package vn.liencap.notification;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The other side of an outside channel, which answers as it is told. */
public final class StubServer implements AutoCloseable {
  /** What came: headers by their lower-case names. */
  public record Got(String path, Map<String, String> headers, String body) {
    /** A header, empty when it is missing. */
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** An answer; null for none at all, until the other side gives up. */
  public record Answer(int status, String body) {}

  private final HttpServer server;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private volatile Function<Got, @Nullable Answer> answers = _ -> new Answer(200, "{}");

  public StubServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          Map<String, String> headers = new HashMap<>();
          exchange
              .getRequestHeaders()
              .forEach((name, values) -> headers.put(lower(name), values.getFirst()));
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          Got came = new Got(exchange.getRequestURI().toString(), headers, body);
          Answer answer = answers.apply(came);
          got.add(came);
          if (answer != null) {
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          }
        });
    server.start();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers like this from now on, and forgets what came. */
  public void answers(Function<Got, @Nullable Answer> answer) {
    got.clear();
    answers = answer;
  }

  public List<Got> got() {
    return got;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
