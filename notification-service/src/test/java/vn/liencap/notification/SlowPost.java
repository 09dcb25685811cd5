package vn.liencap.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that takes every mail, but is slow to answer for addresses that begin with {@code
 * cham}, and never says goodbye.
 */
public final class SlowPost implements AutoCloseable {
  private final ServerSocket socket;
  private final Duration thinking;
  private final List<String> takenFor = new CopyOnWriteArrayList<>();

  public SlowPost(Duration thinking) {
    this.thinking = thinking;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** To whom it took mails, in that order. */
  public List<String> takenFor() {
    return takenFor;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void serve(Socket connection) {
    try (connection;
        var lines =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      String to = "";
      answer(connection, "220 ready");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT")) {
          to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
          Thread.sleep(to.startsWith("cham") ? thinking : Duration.ZERO);
        } else if (command.equals("DATA")) {
          answer(connection, "354 go on");
          readToEnd(lines);
          takenFor.add(to);
        }
        if (!command.equals("QUIT")) {
          answer(connection, "250 ok");
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readToEnd(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals(".")) {
      line = lines.readLine();
    }
  }

  private static void answer(Socket connection, String line) throws IOException {
    connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
