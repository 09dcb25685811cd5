package vn.liencap.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liencap.embedded.Ports;

class DockerEngineTest {

  @Test
  void isFoundAtItsSocketFile(@TempDir Path folder) throws Exception {
    var socket = folder.resolve("docker.sock");
    try (var engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      engine.bind(UnixDomainSocketAddress.of(socket));
      assertThat(new DockerEngine(Map.of("DOCKER_HOST", "unix://" + socket)).answers()).isTrue();
    }
  }

  @Test
  void isFoundAtItsPort() throws Exception {
    try (var engine = new ServerSocket(0)) {
      var host = "tcp://127.0.0.1:" + engine.getLocalPort();
      assertThat(new DockerEngine(Map.of("DOCKER_HOST", host)).answers()).isTrue();
    }
  }

  @Test
  void isMissedWithinASecond() {
    var nowhere = new DockerEngine(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + Ports.free()));
    var unreachable = new DockerEngine(Map.of("DOCKER_HOST", "tcp://192.0.2.1:2375"));
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertThat(nowhere.answers()).isFalse();
          assertThat(unreachable.answers()).isFalse();
        });
  }

  @Test
  void isAskedForBeforeContainersThatTheEnvironmentInsistsOn() {
    var choice =
        new BackendChoice(
            Map.of(
                "DOCKER_HOST",
                "tcp://127.0.0.1:" + Ports.free(),
                "LIENCAP_TEST_BACKEND",
                "containers"));
    assertThatThrownBy(choice::start).hasMessageContaining("no Docker engine answers");
  }
}
