package vn.liencap.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class CommandsTest {

  private final PrintStream console = System.err;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  @TempDir Path place;

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(console);
  }

  @Test
  void aBusyPortIsToldInOneLine() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      assertThat(Commands.run(new Standalone(), "--port-base", port)).isEqualTo(2);
      assertThat(told()).containsExactly(expectedForBusy(port));
    }
  }

  @Test
  void aMisspeltOptionIsNamed() {
    assertThat(Commands.run(new Standalone(), "--frish")).isEqualTo(2);
    assertThat(told()).containsExactly("liencap: Không hiểu --frish. Xem --help.");
  }

  @Test
  void aSystemThatIsNotThereIsToldInOneLine() throws Exception {
    try (var folder = DataFolder.open(place)) {
      assertThat(folder.cliSecret()).isNotEmpty();
    }
    var nowhere = "http://127.0.0.1:" + vn.liencap.embedded.Ports.free();
    int code =
        Commands.run(new LoadUnits(), "--url", nowhere, "--data", place.toString(), "units.csv");
    assertThat(code).isEqualTo(2);
    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("liencap: Không kết nối được " + nowhere);
  }

  @Test
  void aFaultOfOursIsToldWithoutAStackTrace() {
    assertThat(Commands.run(new Faulty())).isEqualTo(1);
    assertThat(told()).singleElement().asString().contains("IllegalStateException broken inside");
  }

  private static String expectedForBusy(String port) {
    return "liencap: Cổng "
        + port
        + " đang bận. Hãy dừng chương trình đang dùng cổng này hoặc chọn --port-base khác.";
  }

  private List<String> told() {
    return lines.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Command
  static final class Faulty implements Runnable {

    @Override
    public void run() {
      throw new IllegalArgumentException("outside", new IllegalStateException("broken inside"));
    }
  }
}
