package vn.liencap.reporting.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liencap.contracts.Level;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Grid;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.reporting.documents.domain.Briefing.Aimed;
import vn.liencap.reporting.documents.domain.Briefing.Change;
import vn.liencap.reporting.documents.domain.Briefing.Late;
import vn.liencap.reporting.documents.domain.Briefing.Reporting;
import vn.liencap.reporting.documents.domain.Briefing.ToSign;
import vn.liencap.reporting.documents.domain.Briefing.Value;
import vn.liencap.reporting.documents.domain.Briefing.Work;
import vn.liencap.reporting.templates.domain.Aggregation;
import vn.liencap.reporting.templates.domain.Indicator;

class OfficialBriefingTest {
  private static final String LONG =
      "Bị trả lại 14/11: số buổi tuyên truyền…; chờ gia hạn 12 hoạt động";
  private static final OfficialDocument FULL = OfficialBriefing.of(full());

  private static Briefing full() {
    List<Late> late =
        IntStream.range(0, 20)
            .mapToObj(i -> new Late("Xã Dào San " + i, i % 7, i, 0, 100 - i, why(i)))
            .toList();
    return briefing(
        new Reporting(
            "Năm 2026",
            39,
            10,
            20,
            2,
            7,
            3,
            4,
            2,
            IntStream.range(0, 12).mapToObj(i -> "Phường số " + i).toList(),
            IntStream.range(0, 10).mapToObj(OfficialBriefingTest::aimed).toList(),
            "Năm 2025",
            List.of(
                new Change("Số buổi tuyên truyền", new Value(5, null), new Value(1_207, null)),
                new Change("Tỷ lệ được thông tin", new Value(1, 3L), new Value(2, 3L)))),
        late,
        IntStream.range(0, 8).mapToObj(OfficialBriefingTest::letter).toList());
  }

  private static String why(int i) {
    return switch (i % 4) {
      case 0 -> "Bị trả lại 14/11: số buổi tuyên truyền chưa khớp với hoạt động…";
      case 1 -> "Chờ 12 đơn vị bên dưới";
      case 2 -> "Chưa soạn báo cáo";
      default -> i == 3 ? "Xin gia hạn 3 hoạt động, chưa được trả lời" : "";
    };
  }

  private static ToSign letter(int i) {
    return new ToSign(
        i % 2 == 0
            ? "đôn đốc hoàn thành các nhiệm vụ quá hạn"
            : "đôn đốc ban hành kế hoạch thực hiện Kế hoạch số 12/KH-BNV",
        i == 0 ? 1 : i * 10,
        "Phường Đoàn Kết",
        LocalDate.of(2026, 11, 20 + i));
  }

  private static Briefing briefing(
      @Nullable Reporting reporting, List<Late> late, @Nullable List<ToSign> letters) {
    return new Briefing(
        "Tuyên truyền cải cách hành chính năm 2026",
        new IssuingBody("Tỉnh Lai Châu", Level.PROVINCE, "Bộ Nội vụ"),
        LocalDate.of(2026, 11, 30),
        new Work(1_280, 800, 300, 100, 34, 2),
        reporting,
        late,
        letters);
  }

  private static Aimed aimed(int i) {
    boolean ratio = i % 2 == 1;
    Indicator indicator =
        new Indicator(
            "c" + i,
            "Chỉ tiêu thứ " + i + " của chương trình tuyên truyền cải cách hành chính",
            ratio ? "%" : "buổi",
            ratio ? Aggregation.RATIO : Aggregation.SUM,
            null,
            null,
            true,
            90L);
    Value value = ratio ? new Value(300, 400L) : new Value(i == 0 ? 90 : 40, null);
    return new Aimed(indicator, value, value);
  }

  private static List<String> lines(OfficialDocument document) {
    return document.body().stream()
        .filter(element -> !(element instanceof Grid))
        .map(Element::text)
        .toList();
  }

  @Test
  void itSaysTheStateInShortSentences() {
    assertThat(lines(FULL))
        .contains(
            "Có 1.280 hoạt động: hoàn thành 800 (62,5%), đang làm 300, chưa làm 100. Quá hạn 34. Kế hoạch"
                + " chậm ban hành: 2.",
            "Phải có 39 báo cáo: đã gửi 30 (76,9%), trong đó đã duyệt 20; gửi muộn 3.",
            "Chưa gửi 9, trong đó bị trả lại 2, quá hạn 4.",
            "Báo cáo của chính đơn vị đã quá hạn 2 ngày.",
            "Đạt 1/10 chỉ tiêu, tính theo báo cáo đã gửi; còn 6 chỉ tiêu khác chưa đạt.",
            "So với năm 2025:",
            "- Số buổi tuyên truyền: từ 5 thành 1.207.",
            "- Tỷ lệ được thông tin: từ 1/3 (33,3%) thành 2/3 (66,7%).");
  }

  @Test
  void theWorstComeFirstAndNoMoreThanFifteen() {
    Grid late = tables(FULL).getFirst();
    assertThat(late.rows()).hasSize(15);
    assertThat(late.rows().getFirst())
        .containsExactly(
            List.of("1"),
            List.of("Xã Dào San 13"),
            List.of("6"),
            List.of("13"),
            List.of("87"),
            List.of("Chờ 12 đơn vị bên dưới"));
    assertThat(late.rows())
        .extracting(List::getLast)
        .contains(List.of("Chưa soạn báo cáo"), List.of("–"));
    assertThat(lines(FULL)).contains("Còn 5 đơn vị khác chậm ít hơn.");
  }

  @Test
  void withoutReportsAndDelaysItSaysSo() {
    var calm =
        OfficialBriefing.of(
            new Briefing(
                "Chương trình",
                new IssuingBody("Phường Đoàn Kết", Level.COMMUNE, "Tỉnh Lai Châu"),
                LocalDate.of(2026, 1, 5),
                new Work(0, 0, 0, 0, 0, 0),
                null,
                List.of(new Late("Tổ 1", 0, 0, 0, 0, "")),
                List.of()));
    assertThat(lines(calm))
        .containsExactly(
            "I. HOẠT ĐỘNG",
            "Chưa có hoạt động nào.",
            "II. ĐƠN VỊ CHẬM (TÍNH CẢ CẤP DƯỚI)",
            "Không có đơn vị cấp dưới nào chậm.",
            "III. CÔNG VĂN CHỜ KÝ",
            "Không có công văn nào chờ ký.");
    assertThat(calm.head().date()).isEqualTo("Đoàn Kết, ngày 05 tháng 01 năm 2026");
  }

  @Test
  void theLettersToSignStandBelowEachOtherAndNoMoreThanSix() {
    Grid letters = tables(FULL).getLast();
    assertThat(letters.rows()).hasSize(6);
    assertThat(letters.rows().getFirst())
        .containsExactly(
            List.of("1"),
            List.of("V/v đôn đốc hoàn thành các nhiệm vụ quá hạn"),
            List.of("Phường Đoàn Kết"),
            List.of("20/11/2026"));
    assertThat(letters.rows().get(1).get(2)).containsExactly("10 đơn vị");
    assertThat(lines(FULL)).contains("V. CÔNG VĂN CHỜ KÝ", "Còn 2 công văn khác.");
  }

  @Test
  void whoBelongsToAnotherUnitReadsNothingOfItsDrafts() {
    Briefing own = full();
    Briefing others =
        new Briefing(
            own.programme(),
            own.issuer(),
            own.today(),
            own.work(),
            own.reporting(),
            own.late(),
            null);
    assertThat(lines(OfficialBriefing.of(others))).noneMatch(line -> line.contains("CÔNG VĂN"));
  }

  @Test
  void theFullestPackHasTwoPages(@TempDir Path folder) throws IOException {
    Path file = Path.of(System.getProperty("liencap.look", folder.toString()));
    for (DocumentFormat format : DocumentFormat.values()) {
      Files.write(file.resolve("giao-ban." + format.extension()), format.write(FULL));
    }
    assertThat(pages(Files.readAllBytes(file.resolve("giao-ban.pdf")))).isEqualTo(2);
  }

  @Test
  void whereReasonsAreLongFewerUnitsAreNamedOnTheSameTwoPages() throws IOException {
    List<Late> late =
        IntStream.range(0, 20)
            .mapToObj(i -> new Late("Phường Trung tâm hành chính " + i, 5, 3, 1, 9, LONG))
            .toList();
    List<ToSign> letters =
        IntStream.range(0, 9)
            .mapToObj(i -> new ToSign("đôn đốc thực hiện ".repeat(20), 7, "", LocalDate.EPOCH))
            .toList();
    OfficialDocument document = OfficialBriefing.of(briefing(full().reporting(), late, letters));
    assertThat(tables(document).getFirst().rows()).hasSizeBetween(6, 14);
    assertThat(pages(DocumentFormat.PDF.write(document))).isEqualTo(2);
  }

  private static int pages(byte[] file) throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      return pdf.getNumberOfPages();
    }
  }

  private static List<Grid> tables(OfficialDocument document) {
    return document.body().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }
}
