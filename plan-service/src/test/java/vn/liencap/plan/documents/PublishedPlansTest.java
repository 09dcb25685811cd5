package vn.liencap.plan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Real, published plans against what a careful reader found in them. */
class PublishedPlansTest {
  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Pattern MEAN = Pattern.compile("macro F1 (\\d\\.\\d+)");

  @ParameterizedTest
  @ValueSource(strings = {"binh-phuoc-2022", "doan-ket-2023"})
  void theReadingIsAsGoodAsACarefulReaders(String name, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path text = SHARED.resolve("data/examples/" + name + ".txt");
    Path noted = SHARED.resolve("data/examples/" + name + ".expected.json");
    Path scorer = SHARED.resolve("tools/score_import.py");
    assumeTrue(
        Files.exists(text) && Files.exists(scorer),
        () -> "Skipped: no " + text.toAbsolutePath().normalize());
    assumeTrue(runs("python3", "--version"), "Skipped: no python3 for the scorer");
    var read = (DocumentReader.Read) Fixtures.read(Files.readAllBytes(text));
    Path actual = folder.resolve("actual.json");
    JsonMapper json = JsonMapper.builder().build();
    Files.write(actual, json.writeValueAsBytes(PlanJson.of(read.plan(), read.source())));
    assertThat(mean(scorer, actual, noted)).isGreaterThanOrEqualTo(0.95);
  }

  private static double mean(Path scorer, Path actual, Path noted)
      throws IOException, InterruptedException {
    Process scoring =
        new ProcessBuilder("python3", scorer.toString(), actual.toString(), noted.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(scoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(scoring.waitFor()).as(said).isZero();
    Matcher mean = MEAN.matcher(said);
    assertThat(mean.find()).as(said).isTrue();
    return Double.parseDouble(mean.group(1));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
