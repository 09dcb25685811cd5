package vn.liencap.plan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.documents.Fixtures.bytes;
import static vn.liencap.plan.documents.Fixtures.plan;
import static vn.liencap.plan.documents.Fixtures.planIn;
import static vn.liencap.plan.documents.Fixtures.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceKind;

class DocumentReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"mau.html", "mau.docx", "mau.odt", "mau.doc", "mau.pdf"})
  void everyFormatOfADocumentSaysTheSame(String name) {
    ReadPlan plan = plan(name);
    assertThat(plan.kind()).isEqualTo(SourceKind.PLAN);
    assertThat(Objects.requireNonNull(plan.head().number()).text()).isEqualTo("45/KH-SNV");
    assertThat(Objects.requireNonNull(plan.head().issuer()).text())
        .isEqualTo("SỞ NỘI VỤ TỈNH AN THỊNH");
    assertThat(texts(plan.objectives())).hasSize(2);
    assertThat(texts(plan.requirements()))
        .containsExactly("Nội dung phải ngắn gọn, đúng trọng tâm.", "Bảo đảm tiết kiệm.");
    assertThat(plan.activities())
        .extracting(FoundActivity::title)
        .containsExactly(
            "Viết tin, bài về kết quả giải quyết hồ sơ",
            "Tổ chức tập huấn nghiệp vụ cho công chức cấp xã về việc tiếp nhận hồ sơ trên môi"
                + " trường điện tử");
    assertThat(plan.activities())
        .extracting(activity -> texts(activity.lead()))
        .containsExactly(List.of("Văn phòng Sở"), List.of("Phòng Cải cách hành chính"));
    assertThat(plan.activities())
        .extracting(activity -> activity.timing().kind())
        .containsExactly(TimingKind.CONTINUOUS, TimingKind.QUARTER);
    assertThat(texts(plan.recipients()))
        .containsExactly("UBND tỉnh (b/c)", "Các phòng thuộc Sở", "Lưu: VT, CCHC");
    assertThat(Objects.requireNonNull(plan.signer()).name()).isEqualTo("Trần Văn Bình");
  }

  @Test
  void theLinesOfAPdfTellTheirPage() {
    var read = (DocumentReader.Read) Fixtures.read(bytes("mau.pdf"));
    assertThat(read.source().lines())
        .extracting(line -> line.page() == null ? 0 : line.page())
        .allMatch(page -> page >= 1)
        .isSorted();
  }

  @Test
  void theMenusOfAWebPageAreLeftOutAndItsMergedCellsAreFilled() {
    ReadPlan plan = plan("trang-van-ban.html");
    assertThat(plan.kind()).isEqualTo(SourceKind.WEB_ARTICLE_OF_PLAN);
    assertThat(plan.activities())
        .extracting(activity -> texts(activity.lead()))
        .containsExactly(
            List.of("Công chức Văn phòng – Thống kê"), List.of("Công chức Văn phòng – Thống kê"));
    assertThat(plan.duties()).hasSize(2);
    assertThat(plan.legalBases()).hasSize(1);
  }

  @Test
  void aCellThatGoesDownOverRowsInWordHoldsForEachOfThem() throws IOException {
    try (var word = new XWPFDocument();
        var file = new ByteArrayOutputStream()) {
      paragraphs(word, "KẾ HOẠCH", "Tuyên truyền năm 2024", "I. HOẠT ĐỘNG TRỌNG TÂM");
      XWPFTable table = word.createTable(3, 4);
      row(table, 0, "Nội dung", "Chủ trì", "Phối hợp", "Thời gian");
      row(table, 1, "Phát tờ rơi", "Văn phòng Sở", "Các phòng", "Quý II");
      row(table, 2, "Treo băng rôn", "", "Các phòng", "Quý III");
      merge(table, 1, STMerge.RESTART);
      merge(table, 2, STMerge.CONTINUE);
      word.write(file);
      assertThat(planIn(file.toByteArray()).activities())
          .extracting(activity -> texts(activity.lead()))
          .containsExactly(List.of("Văn phòng Sở"), List.of("Văn phòng Sở"));
    }
  }

  private static void paragraphs(XWPFDocument word, String... texts) {
    for (String text : texts) {
      word.createParagraph().createRun().setText(text);
    }
  }

  private static void row(XWPFTable table, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      table.getRow(row).getCell(i).setText(cells[i]);
    }
  }

  private static void merge(XWPFTable table, int row, STMerge.Enum merge) {
    table.getRow(row).getCell(1).getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void textIsReadInTheEncodingsThatOccur(String charset) {
    String text = new String(bytes("xa-thoi-gian.txt"), StandardCharsets.UTF_8);
    byte[] file = ("\uFEFF" + text).getBytes(Charset.forName(charset));
    assertThat(planIn(file)).isEqualTo(plan("xa-thoi-gian.txt"));
  }

  @ParameterizedTest
  @MethodSource("vn.liencap.plan.documents.Fixtures#names")
  void aPlanIsSaidToBeOne(String name) {
    assertThat(plan(name).kind().isPlan()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("vn.liencap.plan.documents.Fixtures#names")
  void whatIsFoundStandsInTheSourceWhereItIsSaidToStand(String name) {
    var read = (DocumentReader.Read) Fixtures.read(bytes(name));
    String source =
        read.source().lines().stream()
            .map(line -> line.text().replace("*", "").strip())
            .reduce("", (all, line) -> all + " " + line)
            .replaceAll("\\s+", " ");
    int lines = read.source().lines().stream().mapToInt(line -> line.number()).max().orElse(0);
    assertThat(read.plan().activities())
        .allSatisfy(
            activity -> {
              assertThat(source).contains(activity.title());
              assertThat(activity.at().lastLine()).isBetween(activity.at().line(), lines);
            });
    assertThat(read.plan().recipients())
        .allSatisfy(found -> assertThat(source).contains(found.text()));
  }
}
