package vn.liencap.plan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
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
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.plan.documents.domain.official.Numbering;
import vn.liencap.plan.documents.domain.official.OfficialDocument;
import vn.liencap.plan.documents.domain.official.OfficialPlan;
import vn.liencap.plan.domain.IssuingBody;

/** The files themselves, against Decree 30/2020, Annex I. */
class OfficialFilesTest {
  private static final int MANY = 40;
  private static final OfficialDocument PLAN =
      document(MANY, new Numbering("5/KH-UBND", "KH-UBND", LocalDate.of(2026, 2, 5), 2026));

  private static OfficialDocument document(int activities, Numbering numbering) {
    return OfficialPlan.of(
        content(activities),
        new IssuingBody("Phường Đoàn Kết", Level.COMMUNE, "Tỉnh Lai Châu"),
        numbering);
  }

  private static PlanContent content(int activities) {
    return new PlanContent(
        "Cải cách hành chính năm 2026",
        "Kế hoạch",
        "KH-UBND",
        "Đoàn Kết",
        2026,
        List.of(
            new LegalBasis(
                "Quyết định", "251/QĐ-BNV", LocalDate.of(2022, 3, 29), "Bộ Nội vụ", null)),
        IntStream.range(0, MANY).mapToObj(OfficialFilesTest::text).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        IntStream.range(0, activities).mapToObj(OfficialFilesTest::activity).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Party("UBND tỉnh", null, null, null)),
        new Signer("KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoa"));
  }

  private static TextItem text(int i) {
    String words = "Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức lần " + i;
    return new TextItem(new ItemId("o" + i), words, false, List.of());
  }

  private static KeyActivity activity(int i) {
    return new KeyActivity(
        new ItemId("a" + i),
        "Tổ chức hội nghị tuyên truyền cải cách hành chính tại tổ dân phố số " + i,
        Carrier.LEAD,
        List.of(new Party("Công chức Văn phòng – Thống kê", null, null, null)),
        List.of(),
        new Timing(TimingKind.CONTINUOUS, "Thường xuyên", null, null, null, null, null, null),
        List.of(),
        List.of(),
        null,
        false,
        List.of());
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
    try (XWPFDocument file = word(PLAN)) {
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
  void theTableOfActivitiesIsAnAnnexInLandscape() throws IOException {
    try (XWPFDocument file = word(PLAN)) {
      List<CTSectPr> sections = sections(file);
      assertThat(sections).hasSize(2);
      assertThat(sections.getLast().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(file.getTables().getLast().getNumberOfRows()).isEqualTo(MANY + 1);
      assertThat(file.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
    }
  }

  @Test
  void aPlanWithoutActivitiesHasNoAnnex() throws IOException {
    try (XWPFDocument file = word(document(0, new Numbering(null, "KH-UBND", null, 2026)))) {
      assertThat(sections(file)).hasSize(1);
      assertThat(file.getParagraphs()).noneMatch(line -> line.getText().contains("Phụ lục"));
    }
  }

  @Test
  void thePageNumberStandsInTheMiddleOfTheUpperMarginButOnTheFirstPage() throws IOException {
    try (XWPFDocument file = word(PLAN)) {
      assertThat(sections(file)).allMatch(CTSectPr::isSetTitlePg);
      assertThat(file.getHeaderList()).isNotEmpty().allMatch(OfficialFilesTest::isCentredNumber);
    }
    try (PDDocument file = pdf(PLAN)) {
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
    try (XWPFDocument file = word(PLAN)) {
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
  void numberAndDayBelowTenHaveALeadingZeroAndAreBlankInADraft() {
    assertThat(PLAN.head().number()).isEqualTo("Số: 05/KH-UBND");
    assertThat(PLAN.head().date()).isEqualTo("Đoàn Kết, ngày 05 tháng 02 năm 2026");
    OfficialDocument draft = document(0, new Numbering(null, "KH-UBND", null, 2026));
    assertThat(draft.head().number()).matches("Số: \\h+/KH-UBND");
    assertThat(draft.head().date()).matches("Đoàn Kết, ngày\\h+tháng\\h+năm 2026");
  }

  @Test
  void aTerritoryIssuesThroughItsPeoplesCommitteeAndADepartmentUnderIt() {
    assertThat(PLAN.head().issuer()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG ĐOÀN KẾT");
    assertThat(PLAN.head().superior()).isNull();
    OfficialDocument department =
        OfficialPlan.of(
            content(0),
            new IssuingBody("Sở Nội vụ tỉnh Lai Châu", Level.DEPARTMENT, "Tỉnh Lai Châu"),
            new Numbering(null, "KH-SNV", null, 2026));
    assertThat(department.head().superior()).isEqualTo("UBND TỈNH LAI CHÂU");
    assertThat(department.head().issuer()).containsExactly("SỞ NỘI VỤ");
  }

  @Test
  void aPdfHasItsFontsInItAndTurnsItsAnnex() throws IOException {
    try (PDDocument file = pdf(PLAN)) {
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
  void aPlanOfFiveHundredActivitiesIsWrittenWithinSeconds() throws IOException {
    OfficialDocument long500 = document(500, new Numbering(null, "KH-UBND", null, 2026));
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
