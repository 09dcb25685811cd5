package vn.liencap.portal.pages.editing.pasting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.portal.pages.editing.pasting.Column.BUDGET;
import static vn.liencap.portal.pages.editing.pasting.Column.COORDINATING;
import static vn.liencap.portal.pages.editing.pasting.Column.FUNDING;
import static vn.liencap.portal.pages.editing.pasting.Column.LEAD;
import static vn.liencap.portal.pages.editing.pasting.Column.NONE;
import static vn.liencap.portal.pages.editing.pasting.Column.OUTPUT;
import static vn.liencap.portal.pages.editing.pasting.Column.TIMING;
import static vn.liencap.portal.pages.editing.pasting.Column.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTableTest {
  private static final String HEADED =
      """
      STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện\tSản phẩm
      I\tCông tác chỉ đạo\t\t\t\t
      1\tBan hành kế hoạch\tSở Nội vụ\t"Sở Tài chính
      Sở Tư pháp"\tQuý I/2026\tKế hoạch
      2\tViết bài "nói thẳng" trên báo\tBáo tỉnh\t\tThường xuyên\t12 bài
      """;
  private static final String BARE =
      """
      1\tTổ chức tập huấn cho công chức cấp xã\tSở Nội vụ\tUBND các xã\tTháng 6/2026
      2\tMở chuyên mục trên sóng phát thanh\tĐài Truyền hình\tSở Nội vụ\tThường xuyên
      """;

  @Test
  void columnsAreKnownByTheirHeadings() {
    PastedTable table = PastedTable.read(HEADED);
    assertThat(table.columns()).containsExactly(NONE, TITLE, LEAD, COORDINATING, TIMING, OUTPUT);
  }

  @Test
  void headingsOfTheTableAndOfGroupsAreNoActivities() {
    PastedTable table = PastedTable.read(HEADED);
    assertThat(table.activities())
        .extracting(row -> table.in(row, TITLE))
        .containsExactly("Ban hành kế hoạch", "Viết bài \"nói thẳng\" trên báo");
  }

  @Test
  void aCellWithLineBreaksIsOneCell() {
    PastedTable table = PastedTable.read(HEADED);
    assertThat(table.in(table.activities().getFirst(), COORDINATING))
        .isEqualTo("Sở Tài chính\nSở Tư pháp");
  }

  @ParameterizedTest
  @CsvSource({
    "Nhiệm vụ,TITLE",
    "NỘI DUNG HOẠT ĐỘNG,TITLE",
    "Cơ quan chủ trì,LEAD",
    "'Đơn vị chủ trì, phối hợp',LEAD",
    "Cơ quan phối hợp,COORDINATING",
    "Đơn vị thực hiện,LEAD",
    "Thời gian hoàn thành,TIMING",
    "Tiến độ,TIMING",
    "Kinh phí (đồng),BUDGET",
    "Nguồn kinh phí,FUNDING",
    "Kết quả/sản phẩm,OUTPUT",
    "Số TT,NONE",
    "Ghi chú,NONE"
  })
  void aHeadingTellsWhatItsColumnHolds(String heading, Column column) {
    assertThat(Column.of(heading)).isEqualTo(column);
  }

  @Test
  void withoutHeadingsColumnsAreGuessedByWhatStandsInThem() {
    PastedTable table = PastedTable.read(BARE);
    assertThat(table.columns()).containsExactly(NONE, TITLE, LEAD, COORDINATING, TIMING);
    assertThat(table.activities()).hasSize(2);
  }

  @Test
  void whatThePersonSaysOfTheColumnsStands() {
    PastedTable table = PastedTable.read(HEADED).with(List.of(NONE, OUTPUT, FUNDING, BUDGET));
    assertThat(table.columns()).containsExactly(NONE, OUTPUT, FUNDING, BUDGET, TIMING, OUTPUT);
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "'\t\t\t'", "'\"'", "'\"không đóng'"})
  void whatIsNoTableBreaksNothing(String pasted) {
    assertThat(PastedTable.read(pasted).activities()).hasSizeLessThan(2);
  }
}
