package vn.liencap.plan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans as different as those that provinces, departments, districts and wards have published over
 * the years, against what a careful reader noted of each.
 */
class ManyPlansTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NOTED = ".expected.json";

  static List<Path> documents() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(ManyPlansTest.class.getResource("/documents/la")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(NOTED)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsReadIsWhatACarefulReaderNoted(Path document) throws IOException {
    var read = (DocumentReader.Read) Fixtures.read(Files.readAllBytes(document));
    JsonNode actual =
        JSON.readTree(JSON.writeValueAsBytes(PlanJson.of(read.plan(), read.source())));
    Path noted =
        document.resolveSibling(
            document.getFileName().toString().replaceFirst("\\.\\w+$", "") + NOTED);
    Score score = Score.of(actual, JSON.readTree(Files.readAllBytes(noted)));
    assertThat(score.mean()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void thereAreManyOfThem() throws IOException, URISyntaxException {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(9);
  }
}
