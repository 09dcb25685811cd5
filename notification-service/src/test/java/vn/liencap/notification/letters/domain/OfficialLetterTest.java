package vn.liencap.notification.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.letters.domain.SampleLetters.BODY;
import static vn.liencap.notification.letters.domain.SampleLetters.ISSUER;
import static vn.liencap.notification.letters.domain.SampleLetters.TODAY;
import static vn.liencap.notification.letters.domain.SampleLetters.actor;
import static vn.liencap.notification.letters.domain.SampleLetters.bodies;
import static vn.liencap.notification.letters.domain.SampleLetters.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Role;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.writing.DocumentFormat;

/** A letter as Decree 30/2020 wants it, in both formats. */
class OfficialLetterTest {
  private static OfficialDocument document(int wards) {
    return OfficialLetter.of(draft(wards), BODY, bodies(wards));
  }

  private static OfficialDocument dispatched(int wards) {
    var order =
        new LetterCommand.Dispatch(
            new DocumentNumber(7, "SNV-VP"), TODAY, TODAY, "Bình Phước", true);
    var decided =
        (LetterDecision.Accepted)
            draft(wards).decide(order, actor(ISSUER, Role.HEAD, Role.CLERK), morningOf(TODAY));
    return OfficialLetter.of(decided.letter(), BODY, bodies(wards));
  }

  private static String word(OfficialDocument document) {
    byte[] bytes = DocumentFormat.DOCX.write(document);
    keep(bytes, document, "docx");
    try (var file = new XWPFDocument(new ByteArrayInputStream(bytes));
        var text = new XWPFWordExtractor(file)) {
      return text.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument pdf(OfficialDocument document) throws IOException {
    byte[] bytes = DocumentFormat.PDF.write(document);
    keep(bytes, document, "pdf");
    return Loader.loadPDF(bytes);
  }

  private static String text(PDDocument file) throws IOException {
    return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
  }

  /** To be looked at. */
  private static void keep(byte[] bytes, OfficialDocument document, String extension) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "letters"));
      String name = document.annex() == null ? "short" : "long";
      Files.write(folder.resolve(name + "." + extension), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLetterHasNoTypeAndItsAbstractStandsUnderItsNumber() throws IOException {
    OfficialDocument letter = dispatched(3);
    assertThat(letter.isLetter()).isTrue();
    assertThat(letter.head().number()).isEqualTo("Số: 07/SNV-VP");
    assertThat(letter.head().date()).isEqualTo("Bình Phước, ngày 02 tháng 4 năm 2026");
    assertThat(letter.title())
        .isEqualTo("V/v đôn đốc ban hành kế hoạch thực hiện Kế hoạch số 12/KH-BNV");
    try (PDDocument file = pdf(letter)) {
      String printed = text(file);
      assertThat(printed).contains("Số: 07/SNV-VP V/v đôn đốc ban hành");
      assertThat(printed.indexOf("Số: 07/SNV-VP")).isLessThan(printed.indexOf("Kính gửi:"));
      assertThat(printed).contains("Nơi nhận: - Như trên; - Lưu: VT, VP.", "GIÁM ĐỐC");
    }
    assertThat(word(letter)).contains("V/v đôn đốc", "Kính gửi:", "- Như trên;");
  }

  @Test
  void itGoesToOneByNameToAFewInLinesAndToManyByTheirKind() {
    assertThat(addressees(document(1)).words()).isEqualTo("Kính gửi: Ủy ban nhân dân xã Số 1");
    assertThat(addressees(document(3)).lines())
        .containsExactly(
            "- Ủy ban nhân dân xã Số 1;",
            "- Ủy ban nhân dân xã Số 2;",
            "- Ủy ban nhân dân xã Số 3.");
    assertThat(addressees(document(40)).words())
        .isEqualTo("Kính gửi: Ủy ban nhân dân các xã, phường, đặc khu (danh sách kèm theo)");
  }

  private static OfficialDocument.Addressees addressees(OfficialDocument letter) {
    return (OfficialDocument.Addressees) letter.body().getFirst();
  }

  @Test
  void aShortListStandsInTheTextAndALongOneInAnAnnexInLandscape() throws IOException {
    assertThat(document(3).annex()).isNull();
    assertThat(document(3).body()).anyMatch(OfficialDocument.Grid.class::isInstance);
    OfficialDocument many = dispatched(40);
    assertThat(many.body()).noneMatch(OfficialDocument.Grid.class::isInstance);
    try (PDDocument file = pdf(many)) {
      PDPage last = file.getPage(file.getNumberOfPages() - 1);
      assertThat(last.getMediaBox().getWidth()).isGreaterThan(last.getMediaBox().getHeight());
      assertThat(text(file))
          .contains("còn 40 đơn vị có nhiệm vụ quá hạn (danh sách tại Phụ lục kèm theo)")
          .contains("(Kèm theo Công văn số 07/SNV-VP ngày 02 tháng 4 năm 2026 của Sở Nội vụ)")
          .contains("Xã Số 40");
    }
    assertThat(word(many)).contains("PHỤ LỤC", "Xã Số 40", "31/03/2026");
  }

  @Test
  void aDraftLeavesNumberAndDateBlank() {
    OfficialDocument letter = document(2);
    assertThat(letter.head().number()).matches("Số: \\h+/SNV-VP");
    assertThat(letter.head().date()).matches("Bình Phước, ngày\\h+tháng\\h+năm 2026");
    assertThat(letter.ending().name()).isNull();
  }

  @Test
  void itNamesHowManyAreLateAndWhatIsAskedFor() {
    String body =
        document(3).body().stream().map(OfficialDocument.Element::text).reduce("", String::concat);
    assertThat(body)
        .contains("Tính đến ngày 02/04/2026, còn 3 đơn vị có nhiệm vụ quá hạn, cụ thể như sau:")
        .contains("Sở Nội vụ đề nghị các đơn vị nêu trên khẩn trương hoàn thành")
        .contains("chậm nhất ngày 09/04/2026")
        .contains("Đề nghị các đơn vị quan tâm, thực hiện./.");
  }
}
