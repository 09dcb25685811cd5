package vn.liencap.portal;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service as small as can be: answers as it is told and remembers what it was asked. */
public final class TinyService implements AutoCloseable {
  /** What it was asked. */
  public record Asked(String method, String uri, Headers headers, ByteBuffer body) {
    /** The first value of a header, empty when there is none. */
    public String header(String name) {
      String value = headers.getFirst(name);
      return value == null ? "" : value;
    }

    /** The body as text. */
    public String text() {
      return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
    }
  }

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile HttpHandler answer = exchange -> json(exchange, 200, "{}");

  public TinyService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              new Asked(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders(),
                  ByteBuffer.wrap(exchange.getRequestBody().readAllBytes())));
          answer.handle(exchange);
        });
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Forgets what it was asked and answers like this from now on. */
  public void answers(HttpHandler handler) {
    asked.clear();
    answer = handler;
  }

  public List<Asked> asked() {
    return asked;
  }

  public static void json(HttpExchange exchange, int status, String body) throws IOException {
    send(exchange, status, "application/json", body);
  }

  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
