package vn.liencap.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
  private static Targets targets(boolean allowPrivate) {
    return new Targets(
        new WebhookSettings(
            true, allowPrivate, Duration.ofSeconds(1), 1, Duration.ofSeconds(1), 10, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/nhan",
        "https://127.0.0.1/nhan",
        "https://localhost:8443/nhan",
        "https://10.1.2.3/",
        "https://172.16.0.9/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://ai:matkhau@93.184.216.34/",
        "https://93.184.216.34/#x",
        "ftp://93.184.216.34/",
        "file:///etc/passwd",
        "khong phai dia chi",
        "/nhan"
      })
  void nothingInsideAndNothingButHttpsIsTaken(String url) {
    assertThat(targets(false).problemOf(url)).isNotNull();
  }

  @Test
  void whatIsOutsideIsTaken() {
    assertThat(targets(false).problemOf("https://93.184.216.34/nhan?don-vi=1")).isNull();
    assertThat(targets(false).problemOf("https://[2606:4700::1]/nhan")).isNull();
  }

  @Test
  void aSystemMayAllowItsOwnNetwork() {
    assertThat(targets(true).problemOf("http://127.0.0.1:9000/nhan")).isNull();
    assertThat(targets(true).problemOf("ftp://127.0.0.1/")).isNotNull();
  }

  @Test
  void groupsOfMachinesAreInside() throws UnknownHostException {
    assertThat(Targets.isInside(InetAddress.getByName("224.0.0.1"))).isTrue();
    assertThat(Targets.isInside(InetAddress.getByName("8.8.8.8"))).isFalse();
  }
}
