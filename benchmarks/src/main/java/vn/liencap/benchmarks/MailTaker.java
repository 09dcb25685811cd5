package vn.liencap.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server that takes every mail at once and remembers nothing of it but its id. */
final class MailTaker implements AutoCloseable {
  private static final int BACKLOG = 100;
  private static final String MESSAGE_ID = "MESSAGE-ID:";

  private final ServerSocket socket;
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final AtomicLong taken = new AtomicLong();
  private volatile long last = System.nanoTime();

  MailTaker() {
    try {
      socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** How many different mails were taken. */
  int different() {
    return ids.size();
  }

  /** How many mails were taken. */
  long taken() {
    return taken.get();
  }

  /** When the last mail was taken, by {@link System#nanoTime}. */
  long last() {
    return last;
  }

  /** Waits until so many mails were taken, or for the longest time. */
  void await(int count, Duration longest) {
    long giveUp = System.nanoTime() + longest.toNanos();
    while (taken.get() < count && System.nanoTime() < giveUp) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
                new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
      answer(connection, "220 ready");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equalsIgnoreCase("QUIT")) {
          answer(connection, "221 bye");
          return;
        }
        if (line.equalsIgnoreCase("DATA")) {
          answer(connection, "354 go on");
          take(lines);
        }
        answer(connection, "250 ok");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(BufferedReader lines) throws IOException {
    for (String line = lines.readLine();
        line != null && !line.equals(".");
        line = lines.readLine()) {
      if (line.toUpperCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
        ids.add(line.substring(MESSAGE_ID.length()).strip());
      }
    }
    last = System.nanoTime();
    taken.incrementAndGet();
  }

  private static void answer(Socket connection, String line) throws IOException {
    connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
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
