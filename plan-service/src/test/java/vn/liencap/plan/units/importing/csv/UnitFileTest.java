package vn.liencap.plan.units.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.plan.units.domain.UnitKey;
import vn.liencap.plan.units.importing.domain.LineProblem;
import vn.liencap.plan.units.importing.domain.Problems;
import vn.liencap.plan.units.importing.domain.UnitRow;

class UnitFileTest {
  private static final String HEADER = "level,code,full_name,parent_level,parent_code\n";
  private static final Set<Level> LEVELS = Set.of(Level.PROVINCE, Level.COMMUNE);
  private static final UnitKey LAI_CHAU = new UnitKey(Level.PROVINCE, "12");

  private final Problems problems = new Problems();

  @Test
  void rowsAreReadWithTheirLines() {
    assertThat(
            read(
                HEADER
                    + "PROVINCE,12,Tỉnh Lai Châu,,\n\n"
                    + "COMMUNE,03388,Phường Đoàn Kết,PROVINCE,12\n"))
        .containsExactly(
            new UnitRow(2, LAI_CHAU, "Tỉnh Lai Châu", null),
            new UnitRow(4, new UnitKey(Level.COMMUNE, "03388"), "Phường Đoàn Kết", LAI_CHAU));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void whatExcelWritesIsRead() {
    String excel =
        "\uFEFFLevel;Code;Full_name;Parent_level;Parent_code;Ghi chú\r\n"
            + "province;12;\"Tỉnh \"\"Lai Châu\"\"\";;;x\r\n";
    assertThat(read(excel)).containsExactly(new UnitRow(2, LAI_CHAU, "Tỉnh \"Lai Châu\"", null));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void columnsMayStandInAnyOrder() {
    assertThat(read("code,full_name,level,parent_code,parent_level\n12,Tỉnh Lai Châu,PROVINCE,,\n"))
        .containsExactly(new UnitRow(2, LAI_CHAU, "Tỉnh Lai Châu", null));
  }

  @Test
  void anEmptyFileAndAMissingColumnAreToldAtLineOne() {
    assertThat(read("")).isEmpty();
    assertThat(problems.listed()).extracting(LineProblem::line).containsExactly(1);
    read("level,code\nPROVINCE,12\n");
    assertThat(problems.listed().getLast().reason())
        .contains("thiếu cột full_name, parent_level, parent_code");
  }

  @Test
  void everyLineThatIsNotUtf8IsTold() {
    String text = HEADER + "PROVINCE,12,Tỉnh Lai Châu,,\nPROVINCE,1,A,,\nPROVINCE,2,Huế,,\n";
    byte[] other =
        text.replace("ỉ", "i")
            .replace("ế", "ê")
            .replace("â", "â")
            .getBytes(Charset.forName("windows-1252"));
    assertThat(new UnitFile(LEVELS, problems).read(other)).isEmpty();
    assertThat(problems.listed()).extracting(LineProblem::line).containsExactly(2, 4);
    assertThat(problems.listed()).allMatch(problem -> problem.reason().contains("CSV UTF-8"));
  }

  @Test
  void aFileCutInsideALetterIsNotUtf8() {
    byte[] whole = (HEADER + "PROVINCE,12,Huế").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(new UnitFile(LEVELS, problems).read(cut)).isEmpty();
    assertThat(problems.listed()).extracting(LineProblem::line).containsExactly(2);
  }

  @Test
  void everyFaultOfEveryRowIsTold() {
    read(
        HEADER
            + "KINGDOM,12,Tỉnh Lai Châu,,\n"
            + "PROVINCE,,Tỉnh,,\n"
            + "PROVINCE,13,,,\n"
            + "PROVINCE,14,"
            + "x".repeat(201)
            + ",,\n"
            + "COMMUNE,15,Xã A,PROVINCE,\n"
            + "COMMUNE,16,Xã B,KINGDOM,1\n"
            + "COMMUNE\n");
    assertThat(problems.listed())
        .extracting(LineProblem::line)
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 8);
    assertThat(problems.listed().getFirst().reason()).contains("KINGDOM");
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotSwallowTheRestUnnoticed() {
    read(HEADER + "PROVINCE,12,\"Tỉnh Lai Châu,,\nPROVINCE,13,B,,\n");
    assertThat(problems.isEmpty()).isFalse();
  }

  @Test
  void aFileIsNotEndless() {
    String rows = "PROVINCE,1,A,,\n".repeat(UnitFile.MOST_ROWS + 1);
    assertThat(read(HEADER + rows)).hasSize(UnitFile.MOST_ROWS);
    assertThat(problems.listed()).singleElement().extracting(LineProblem::line).isEqualTo(200_002);
  }

  private List<UnitRow> read(String text) {
    return new UnitFile(LEVELS, problems).read(text.getBytes(StandardCharsets.UTF_8));
  }
}
