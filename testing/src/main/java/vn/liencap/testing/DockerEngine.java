package vn.liencap.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;

/**
 * The Docker engine of this machine, if any: answered in a moment, where asking Testcontainers
 * takes its time.
 */
final class DockerEngine {

  private static final int PATIENCE_MILLIS = 500;

  private final URI address;

  DockerEngine(Map<String, String> environment) {
    this.address =
        URI.create(environment.getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock"));
  }

  /** Whether somebody accepts connections at the engine's address. */
  boolean answers() {
    try {
      return switch (address.getScheme()) {
        case "unix" -> accepts(UnixDomainSocketAddress.of(address.getPath()));
        case "tcp" -> accepts(address.getHost(), address.getPort());
        default -> false;
      };
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean accepts(SocketAddress socket) throws IOException {
    try (var channel = SocketChannel.open(socket)) {
      return channel.isConnected();
    }
  }

  private static boolean accepts(String host, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      return true;
    }
  }
}
