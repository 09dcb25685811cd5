package vn.liencap.acceptance.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for all instances of a service, as a cluster gives it: connections go round, and one
 * that is refused goes to the next instance. What goes through a connection is not looked at.
 */
final class Balancer implements AutoCloseable {
  private static final int CONNECT_MS = 500;
  private static final int BACKLOG = 128;

  private final List<Integer> instances = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ServerSocket door;

  Balancer() {
    try {
      door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  void add(int port) {
    instances.add(port);
  }

  void remove(int port) {
    instances.remove(Integer.valueOf(port));
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        threads.execute(() -> serve(caller));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket caller) {
    try (caller;
        Socket instance = connect()) {
      var answers = threads.submit(() -> copy(instance, caller));
      copy(caller, instance);
      answers.get();
    } catch (Exception e) {
      // Either side went away; both ends are closed by now, which is all that a balancer says.
    }
  }

  private Socket connect() throws IOException {
    List<Integer> now = List.copyOf(instances);
    int first = turn.getAndIncrement();
    IOException refused = new IOException("No instance");
    for (int i = 0; i < now.size(); i++) {
      var socket = new Socket();
      try {
        int port = now.get(Math.floorMod(first + i, now.size()));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MS);
        socket.setTcpNoDelay(true);
        return socket;
      } catch (IOException e) {
        socket.close();
        refused = e;
      }
    }
    throw refused;
  }

  /** Copies until one side ends, and then ends both: no half of a connection is left open. */
  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // The other direction sees the same end.
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
