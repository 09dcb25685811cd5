package vn.liencap.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds ports for a standalone that nobody else listens on. */
public final class FreePorts {
  private static final int SPAN = 13;
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000; // below what the kernel hands out by itself

  private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

  private FreePorts() {}

  /** A free port that was not given to anybody else here, nor is by the kernel to a client. */
  public static int one() {
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port) && HANDED_OUT.add(port)) {
        return port;
      }
    }
    throw new IllegalStateException("No free port");
  }

  /** The first of thirteen free ports in a row. */
  public static int base() {
    for (int attempt = 0; attempt < 100; attempt++) {
      int base = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (IntStream.range(base, base + SPAN).allMatch(FreePorts::isFree)) {
        return base;
      }
    }
    throw new IllegalStateException("No thirteen free ports in a row");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
