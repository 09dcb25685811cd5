package vn.liencap.papers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;

/** The files themselves, against Decree 30/2020, Annex I. */
class OfficialFilesTest {
  private static final int MANY = 40;
  private static final OfficialDocument WRITTEN = document(MANY);

  private static OfficialDocument document(int rows) {
    return new OfficialDocument(
        new Letterhead(
            null,
            List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG ĐOÀN KẾT"),
            "Số: 05/KH-UBND",
            "Đoàn Kết, ngày 05 tháng 02 năm 2026"),
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        IntStream.range(0, MANY).mapToObj(OfficialFilesTest::text).toList(),
        new Ending(
            List.of("- UBND tỉnh;", "- Lưu: VT."),
            List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Lê Thị Hoa"),
        rows == 0 ? null : annex(rows));
  }

  private static Element text(int i) {
    return new Text(
        "Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức lần %d, bảo đảm mọi người"
                .formatted(i)
            + " dân đều được thông tin kịp thời và đầy đủ.");
  }

  private static Annex annex(int rows) {
    return new Annex(
        "Các hoạt động trọng tâm",
        "(Kèm theo Kế hoạch số 05/KH-UBND)",
        List.of(
            new Column("STT", 1, true),
            new Column("Hoạt động", 8, false),
            new Column("Thời gian", 4, true)),
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    List.of(
                        List.of(String.valueOf(i + 1)),
                        List.of("Tổ chức hội nghị tuyên truyền tại tổ dân phố số " + i),
                        List.of("Thường xuyên")))
            .toList());
  }

  private static XWPFDocument word(OfficialDocument document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)));
  }

  private static PDDocument pdf(OfficialDocument document) throws IOException {
    return Loader.loadPDF(PdfWriter.write(document));
  }

  private static String text(PDDocument file, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(file);
  }

  @Test
  void aWordFileIsA4WithTheMarginsOfTheDecree() throws IOException {
    try (XWPFDocument file = word(WRITTEN)) {
      CTSectPr portrait = sections(file).getFirst();
      assertThat(portrait.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
      assertThat(portrait.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
      assertThat(millimetres(portrait.getPgMar().getTop())).isBetween(20, 25);
      assertThat(millimetres(portrait.getPgMar().getBottom())).isBetween(20, 25);
      assertThat(millimetres(portrait.getPgMar().getLeft())).isBetween(30, 35);
      assertThat(millimetres(portrait.getPgMar().getRight())).isBetween(15, 20);
    }
  }

  private static int millimetres(Object twips) {
    return (int) Math.round(((BigInteger) twips).intValue() * 25.4 / 1440);
  }

  private static List<CTSectPr> sections(XWPFDocument file) {
    List<CTSectPr> sections =
        new ArrayList<>(
            file.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(form -> form != null && form.isSetSectPr())
                .map(form -> form.getSectPr())
                .toList());
    sections.add(file.getDocument().getBody().getSectPr());
    return sections;
  }

  @Test
  void theAnnexIsATableInLandscape() throws IOException {
    try (XWPFDocument file = word(WRITTEN)) {
      List<CTSectPr> sections = sections(file);
      assertThat(sections).hasSize(2);
      assertThat(sections.getLast().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(file.getTables().getLast().getNumberOfRows()).isEqualTo(MANY + 1);
      assertThat(file.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
    }
  }

  @Test
  void aDocumentWithoutAnnexIsOneSection() throws IOException {
    try (XWPFDocument file = word(document(0))) {
      assertThat(sections(file)).hasSize(1);
      assertThat(file.getParagraphs()).noneMatch(line -> line.getText().contains("PHỤ LỤC"));
    }
  }

  @Test
  void thePageNumberStandsInTheMiddleOfTheUpperMarginButOnTheFirstPage() throws IOException {
    try (XWPFDocument file = word(WRITTEN)) {
      assertThat(sections(file)).allMatch(CTSectPr::isSetTitlePg);
      assertThat(file.getHeaderList()).isNotEmpty().allMatch(OfficialFilesTest::isCentredNumber);
    }
    try (PDDocument file = pdf(WRITTEN)) {
      assertThat(text(file, 1)).doesNotStartWith("1");
      assertThat(text(file, 2)).startsWith("2");
    }
  }

  private static boolean isCentredNumber(XWPFHeader header) {
    return header.getParagraphs().getFirst().getStyle().equals(DocxStyles.PAGE_NUMBER)
        && header.getParagraphs().getFirst().getCTP().xmlText().contains("PAGE");
  }

  @Test
  void everyStyleIsInTimesNewRoman() throws IOException, XmlException {
    try (XWPFDocument file = word(WRITTEN)) {
      assertThat(file.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0))
          .returns("Times New Roman", fonts -> fonts.getAscii())
          .returns("Times New Roman", fonts -> fonts.getHAnsi());
      assertThat(file.getStyles().getStyle(DocxStyles.TEXT)).isNotNull();
      Set<String> used = new HashSet<>();
      file.getParagraphs().forEach(paragraph -> used.add(paragraph.getStyle()));
      assertThat(used).allMatch(style -> file.getStyles().getStyle(style) != null);
    }
  }

  @Test
  void aPdfHasItsFontsInItAndTurnsItsAnnex() throws IOException {
    try (PDDocument file = pdf(WRITTEN)) {
      for (PDPage page : file.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("LiberationSerif");
        }
      }
      PDPage last = file.getPage(file.getNumberOfPages() - 1);
      assertThat(last.getMediaBox().getWidth()).isGreaterThan(last.getMediaBox().getHeight());
      assertThat(text(file, 1))
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
      assertThat(text(file, file.getNumberOfPages())).contains("STT", "tổ dân phố số 39");
    }
  }

  @Test
  void anAnnexOfFiveHundredRowsIsWrittenWithinSeconds() throws IOException {
    OfficialDocument long500 = document(500);
    ThreadMXBean work = ManagementFactory.getThreadMXBean(); // others may be at work beside it
    long start = work.getCurrentThreadCpuTime();
    byte[] word = DocxWriter.write(long500);
    byte[] pdf = PdfWriter.write(long500);
    Duration spent = Duration.ofNanos(work.getCurrentThreadCpuTime() - start);
    assertThat(spent).isLessThan(Duration.ofSeconds(15));
    assertThat(word).hasSizeLessThan(1_000_000);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(text(file, file.getNumberOfPages())).contains("tổ dân phố số 499");
    }
  }
}
