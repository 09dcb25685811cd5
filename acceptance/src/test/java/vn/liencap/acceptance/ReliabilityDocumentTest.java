package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document names the points that are tried, and no others. */
class ReliabilityDocumentTest {

  @Test
  void everyCrashPointStandsInTheDocumentOnceAndInOrder() throws IOException {
    List<String> named;
    try (var lines = Files.lines(Path.of("..", "docs", "reliability.md"))) {
      named =
          lines
              .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
              .map(line -> line.split("`", 3)[1])
              .toList();
    }
    assertThat(named).isEqualTo(Arrays.stream(CrashPoint.values()).map(Enum::name).toList());
  }
}
