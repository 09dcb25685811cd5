package vn.liencap.reporting.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.reporting.documents.domain.FormReading.Filled;
import vn.liencap.reporting.documents.domain.FormReading.Row;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.reports.domain.Refusal.Fault;

class FormReadingTest {
  private static final String TEXT =
      "Đã tổ chức hội nghị tại các tổ dân phố.\nĐã phát thanh hằng ngày.";

  private static FormReading.Result figures(ReportSheet now, Row... rows) {
    return FormReading.of(now, List.of(rows), List.of());
  }

  private static FormReading.Result texts(Row... rows) {
    return FormReading.of(SampleSheet.with(null), List.of(), List.of(rows));
  }

  private static Row text(int row, String shown, String content) {
    return new Row(row, FormKey.OfText.of("ketqua", shown).toString(), content);
  }

  @Test
  void onlyWhatWasChangedIsTakenIn() {
    assertThat(
            figures(
                SampleSheet.with(null),
                new Row(5, "ct26/buoi|6", "6"),
                new Row(6, "ct26/toroi|", "120"),
                new Row(7, "ct26/dan|300", "300"),
                new Row(8, "ct26/dan:of|400", "450")))
        .returns(List.of(), FormReading.Result::faults)
        .returns(
            List.of(
                new Filled(SampleSheet.PROGRAMME, "toroi", 120),
                new Filled(SampleSheet.PROGRAMME, "dan:of", 450)),
            FormReading.Result::figures);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1.200,1200", "1 200,1200", "12.345.678,12345678"})
  void figuresAreReadAsPeopleWriteThem(String written, long figure) {
    assertThat(figures(SampleSheet.with(null), new Row(6, "ct26/toroi|", written)).figures())
        .containsExactly(new Filled(SampleSheet.PROGRAMME, "toroi", figure));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nhiều", "-3", "1,5", "12.34", "9999999999999", "1.2345", "?"})
  void whatIsNoWholeNumberIsRefusedWithItsRow(String written) {
    assertThat(figures(SampleSheet.with(null), new Row(6, "ct26/toroi|", written)).faults())
        .singleElement()
        .returns("Trang Số liệu, dòng 6", Fault::field)
        .satisfies(
            fault -> assertThat(fault.message()).startsWith("Trang Số liệu, dòng 6: Hãy ghi một"));
  }

  @Test
  void everyWrongRowIsNamed() {
    var faults =
        figures(
                SampleSheet.with(9L),
                new Row(5, "ct26/buoi|6", "7"), // derived
                new Row(6, "ct26/toroi|9", ""), // emptied
                new Row(7, "ct26/khac|", "3"), // not asked
                new Row(8, "bịa đặt", "3"))
            .faults();
    assertThat(faults)
        .extracting(Fault::field, fault -> fault.message().replaceFirst("^[^:]*: ", ""))
        .containsExactly(
            tuple(
                "Trang Số liệu, dòng 5",
                "Số này lấy từ hoạt động đã ghi. Muốn sửa khác đi, hãy sửa trên trang báo cáo và ghi"
                    + " lý do."),
            tuple("Trang Số liệu, dòng 6", "Ô này đang để trống. Hãy ghi 0 nếu không có."),
            tuple(
                "Trang Số liệu, dòng 7",
                "Báo cáo không hỏi dòng này. Hãy tải lại biểu mẫu và không sửa cột ẩn."),
            tuple(
                "Trang Số liệu, dòng 8",
                "Báo cáo không hỏi dòng này. Hãy tải lại biểu mẫu và không sửa cột ẩn."));
  }

  @Test
  void aFigureSomebodySetMeanwhileIsNotOverwritten() {
    Row row = new Row(6, "ct26/toroi|9", "12");
    assertThat(figures(SampleSheet.with(20L), row).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("đã được sửa thành 20"));
    assertThat(figures(SampleSheet.with(12L), row).faults()).isEmpty(); // taken in before
  }

  @Test
  void aGatheredParagraphThatWasLeftKeepsItsSources() {
    assertThat(texts(text(5, TEXT, TEXT + "\nĐã mở chuyên mục.")).texts().get("ketqua"))
        .extracting(Paragraph::text, Paragraph::sources)
        .containsExactly(
            tuple("Đã tổ chức hội nghị tại các tổ dân phố.", List.of()),
            tuple("Đã phát thanh hằng ngày.", List.of(SampleSheet.OTHER_WARD)),
            tuple("Đã mở chuyên mục.", List.of()));
    assertThat(texts(text(5, TEXT, TEXT.replace("\n", " \r\n\r\n"))).texts()).isEmpty();
  }

  @Test
  void aTextSomebodyWroteMeanwhileIsNotOverwritten() {
    assertThat(texts(text(5, "Bản cũ.", "Bản của tôi.")).faults())
        .singleElement()
        .returns("Trang Nội dung, dòng 5", Fault::field);
    assertThat(texts(text(5, "Bản cũ.", TEXT)).faults()).isEmpty();
  }
}
