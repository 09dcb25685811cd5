package vn.liencap.plan.documents.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.plan.documents.Fixtures;

class ParseTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Parse(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(arguments);
  }

  private static String file(Path folder, String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  @Test
  void aPlanIsPrintedAsJson(@TempDir Path folder) throws IOException {
    String file = file(folder, "ke-hoach.docx", Fixtures.bytes("mau.docx"));
    assertThat(run(file)).isZero();
    JsonNode plan = JsonMapper.builder().build().readTree(out.toByteArray());
    assertThat(plan.get("isPlan").asBoolean()).isTrue();
    assertThat(plan.get("docNumber").asString()).isEqualTo("45/KH-SNV");
    assertThat(plan.get("issuedDate").asString()).isEqualTo("2024-02-05");
    assertThat(plan.get("level").asString()).isEqualTo("DEPARTMENT");
    JsonNode activity = plan.get("activities").get(1);
    assertThat(activity.at("/lead/0/text").asString()).isEqualTo("Phòng Cải cách hành chính");
    assertThat(activity.at("/timing/kind").asString()).isEqualTo("QUARTER");
    assertThat(activity.at("/timing/quarter").asInt()).isEqualTo(2);
    assertThat(activity.at("/confidence").asDouble()).isBetween(0.5, 1.0);
    int line = plan.at("/fields/docNumber/at/line").asInt();
    assertThat(plan.at("/source/lines").get(line - 1).get("text").asString())
        .isEqualTo("Số: 45/KH-SNV");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void aFileThatIsRefusedLeavesStandardOutputEmpty(@TempDir Path folder) throws IOException {
    String file = file(folder, "anh.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    assertThat(run(file)).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8)).contains("Không nhận ra loại tệp");
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    assertThat(run("khong-co.docx")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Không có tệp");
  }

  @Test
  void withoutAFileTheUseIsShown() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("./liencap parse");
  }
}
