package vn.liencap.reporting.indices.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.indices.domain.Comparison;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.domain.Result;
import vn.liencap.reporting.indices.domain.Score;
import vn.liencap.reporting.indices.domain.Side;
import vn.liencap.reporting.indices.files.IndexFile.Column;

class IndexFileTest {
  private static List<IndexFile.Line> csv(String text) {
    return IndexFile.read(text.getBytes(UTF_8)).orElseThrow();
  }

  @Test
  void columnsAreKnownByTheirHeadingsWhateverTheirOrder() {
    var lines =
        csv("\ufeffKết quả;Tỉnh, thành phố;STT;XẾP HẠNG\n88,5;Lai Châu;1;12\n;;;\n90;Hà Nội;2;1\n");
    assertThat(lines).extracting(IndexFile.Line::line).containsExactly(2, 4);
    assertThat(lines.getFirst().of(Column.SCORE)).isEqualTo("88,5");
    assertThat(lines.getFirst().of(Column.NAME)).isEqualTo("Lai Châu");
    assertThat(lines.getFirst().of(Column.RANK)).isEqualTo("12");
    assertThat(lines.getFirst().of(Column.TARGET)).isEmpty();
  }

  @Test
  void aTitleMayStandAboveTheHeading() {
    assertThat(csv("BẢNG CHỈ SỐ\n\nMã,Mục tiêu\n12,90\n")).hasSize(1);
  }

  @Test
  void whatIsGivenOutCanBeTakenInAgain() {
    var id = new IndexYearId("PAR_INDEX", 2025, new UnitId("lc"));
    var result =
        new Result(new Score(new BigDecimal("88.52")), 7, 34, "Quyết định 455/QĐ-BNV", null, null);
    var year =
        new IndexYear(id, new Score(new BigDecimal("90")), result, Side.MINISTRY, List.of(), 1);
    byte[] file =
        IndexWorkbook.write(
            "PAR Index năm 2025",
            List.of(
                new IndexWorkbook.Row(
                    year, "12", "Tỉnh Lai Châu", new Comparison(null, null, null), "Bộ nhập")));
    IndexFile.Line line = IndexFile.read(file).orElseThrow().getFirst();
    assertThat(line.line()).isEqualTo(3);
    assertThat(line.of(Column.INDEX)).isEqualTo("PAR_INDEX");
    assertThat(line.of(Column.YEAR)).isEqualTo("2025");
    assertThat(line.of(Column.CODE)).isEqualTo("12");
    assertThat(Score.read(line.of(Column.SCORE))).contains(result.score());
    assertThat(line.of(Column.RANK)).isEqualTo("7");
    assertThat(line.of(Column.DOCUMENT)).isEqualTo("Quyết định 455/QĐ-BNV");
  }

  @Test
  void whatIsNoTableIsNone() {
    assertThat(IndexFile.read("PK nothing".getBytes(UTF_8))).isEmpty();
    assertThat(IndexFile.read(new byte[0])).isEmpty();
    assertThat(IndexFile.read("a,b\n1,2\n".getBytes(UTF_8))).isEmpty();
    assertThat(IndexFile.read("\"never closed".getBytes(UTF_8))).isEmpty();
  }
}
