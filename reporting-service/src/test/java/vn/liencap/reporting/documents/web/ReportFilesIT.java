package vn.liencap.reporting.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.letters.LetterEvent.LetterDrafted;
import vn.liencap.contracts.letters.LetterState;
import vn.liencap.contracts.letters.LetterStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.MovableClock;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.reports.Opening;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.Samples;

/** The files of a ward's six-month report: what they say, the form out and in, the briefing. */
@ReportingServiceTest
class ReportFilesIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PERIOD = "CCHC581-2026-H1";

  @Autowired private WebApplicationContext context;
  @Autowired private FlakyPublisher broker;
  @Autowired private Programmes programmes;
  @Autowired private UnitDirectory directory;
  @Autowired private Opening opening;
  @Autowired private MovableClock clock;

  private final String run = "f" + Long.toString(System.nanoTime(), 36);
  private final ProgrammeId programme = new ProgrammeId("ct" + run);
  private MockMvc door = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void aWardHasItsReportOpen() throws Exception {
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    programmes.keep(Samples.programme(programme, FigureBorder.WHEN_SUBMITTED, 1));
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit(id("tinh"), "Tỉnh Lai Châu", Level.PROVINCE, "bnv", 1)),
            new UnitChanged(
                Samples.unit(id("phuong"), "Phường Đoàn Kết", Level.COMMUNE, id("tinh"), 1)),
            new UnitChanged(Samples.unit(id("xa"), "Xã Dào San", Level.COMMUNE, id("tinh"), 1))));
    await().atMost(SOON).until(() -> directory.find(new UnitId(id("xa"))).isPresent());
    broker.send(
        List.of(
            new ActivityScheduled(
                Samples.activity(
                    programme,
                    new UnitId(id("phuong")),
                    "hd1",
                    ActivityStatus.IN_PROGRESS,
                    Map.of("session", 5L),
                    null,
                    1),
                AT),
            new ActivityScheduled(
                Samples.activity(
                    programme,
                    new UnitId(id("xa")),
                    "hd1",
                    ActivityStatus.NOT_STARTED,
                    Map.of(),
                    null,
                    1),
                AT)));
    createTemplate();
  }

  private void createTemplate() throws Exception {
    send(
            "/api/templates",
            "bnv",
            """
            {"id": "%s", "programme": "%s", "content": {
              "name": "Báo cáo tuyên truyền", "regime": "CCHC581",
              "levels": ["PROVINCE", "COMMUNE"],
              "indicators": [
                {"code": "buoi", "label": "Số buổi tuyên truyền", "unit": "buổi", "target": 10,
                 "aggregation": "SUM", "counter": "out:session", "required": true},
                {"code": "dan", "label": "Tỷ lệ người dân được thông tin", "unit": "%%",
                 "aggregation": "RATIO", "required": true}],
              "sections": [
                {"code": "ketqua", "title": "Kết quả đạt được", "required": true}]}}
            """
                .formatted(run, programme))
        .andExpect(status().isCreated());
    send("/api/templates/" + run + "/publish", "bnv", "").andExpect(status().isOk());
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              opening.open();
              read(report("phuong"), id("phuong"))
                  .andExpect(jsonPath("$.parts[0].figures[0].value.derived").value(5));
              read(report("xa"), id("xa")).andExpect(status().isOk());
            });
  }

  @AfterEach
  void theClockStandsWhereItStood() {
    clock.putTo(LocalDate.of(2026, 6, 15));
  }

  private String id(String name) {
    return name + run;
  }

  private String report(String unit) {
    return "/api/reports/" + PERIOD + "~" + id(unit);
  }

  private static RequestPostProcessor headOf(String unit) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject("nguoi" + unit)
                    .claim("name", "Hoa")
                    .claim("unit", unit)
                    .claim("roles", List.of("HEAD")));
  }

  private ResultActions read(String path, String unit) throws Exception {
    return door.perform(get(path).with(headOf(unit)));
  }

  private ResultActions send(String path, String unit, String body) throws Exception {
    return door.perform(
        post(path).with(headOf(unit)).contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private ResultActions upload(String unit, byte[] file) throws Exception {
    return door.perform(
        post(report(unit) + "/form")
            .with(headOf(id(unit)))
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .content(file));
  }

  private byte[] file(String path, String unit) throws Exception {
    return read(path, unit)
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", startsWith("attachment")))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  /** Fills the cells whose hidden key begins so. */
  private static byte[] filled(byte[] form, Map<String, Object> values) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      assertThat(workbook.getSheetAt(0).isColumnHidden(0)).isTrue();
      fill(workbook, 0, 4, values);
      fill(workbook, 1, 3, values);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(
      XSSFWorkbook workbook, int sheet, int column, Map<String, Object> values) {
    for (Row row : workbook.getSheetAt(sheet)) {
      String key = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
      values.forEach(
          (wanted, value) -> {
            if (key.contains(wanted)) {
              var cell = row.createCell(column);
              if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
              } else {
                cell.setCellValue(value.toString());
              }
            }
          });
    }
  }

  @Test
  void aFormFilledOfflineIsEnteredOnceAndPrinted() throws Exception {
    byte[] form =
        filled(
            file(report("phuong") + "/form", id("phuong")),
            Map.of("/dan|", 300, "/dan:of|", 400, "ketqua|", "Đã tổ chức.\nĐã phát thanh."));
    for (int twice = 0; twice < 2; twice++) {
      upload("phuong", form).andExpect(status().isOk());
    }
    read(report("phuong"), id("phuong"))
        .andExpect(jsonPath("$.parts[0].figures[1].value.value").value(300))
        .andExpect(jsonPath("$.parts[0].figures[1].of.value").value(400))
        .andExpect(jsonPath("$.texts[0].paragraphs[1].text").value("Đã phát thanh."))
        .andExpect(jsonPath("$.lacking").isEmpty());
    read(report("phuong") + "/figures/" + programme + "/dan", id("phuong"))
        .andExpect(jsonPath("$.adjustments.length()").value(1));

    String word = report("phuong") + "/document?format=docx";
    try (var document = new XWPFDocument(new ByteArrayInputStream(file(word, id("phuong"))))) {
      assertThat(new XWPFWordExtractor(document).getText())
          .contains("BÁO CÁO", "PHƯỜNG ĐOÀN KẾT", "300/400 (75%)", "Đã phát thanh.");
    }
    try (var pdf = Loader.loadPDF(file(report("phuong") + "/document?format=pdf", id("phuong")))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("300/400 (75%)");
    }
    byte[] csv = file(report("phuong") + "/document?format=csv", id("phuong"));
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .contains("buoi,Số buổi tuyên truyền,buổi,5,", "dan,");
    try (var workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                file(report("phuong") + "/document?format=xlsx", id("phuong"))))) {
      assertThat(workbook.getSheetAt(0).getRow(4).getCell(6).getNumericCellValue()).isEqualTo(75);
    }
    read(report("phuong") + "/document?format=odt", id("phuong"))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void aWrongRowIsNamedAndNothingIsEntered() throws Exception {
    byte[] form =
        filled(
            file(report("phuong") + "/form", id("phuong")),
            Map.of("/dan|", "ba trăm", "/dan:of|", 400, "ketqua|", "Đã tổ chức."));
    upload("phuong", form)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].field").value("Trang Số liệu, dòng 6"))
        .andExpect(jsonPath("$.detail").value(containsString("số nguyên")));
    read(report("phuong"), id("phuong"))
        .andExpect(jsonPath("$.parts[0].figures[1].of.value").value(0))
        .andExpect(jsonPath("$.texts[0].paragraphs").isEmpty());
  }

  @Test
  void theFormOfAnotherReportAndWhatIsNoFormAreRefused() throws Exception {
    byte[] form = file(report("phuong") + "/form", id("phuong"));
    upload("xa", form)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("form-of-another"));
    upload("xa", new byte[] {1, 2, 3})
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("not-a-form"));
    read(report("phuong") + "/form", id("xa")).andExpect(status().isForbidden());
    read(report("phuong") + "/document", id("tinh")).andExpect(status().isForbidden());
  }

  @Test
  void theBriefingSaysWhoIsLateToThoseWhoMaySeeTheTotals() throws Exception {
    String path = "/api/rollups/" + programme + "/" + id("tinh") + "/briefing";
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              byte[] pdf = file(path + "?format=pdf&period=" + PERIOD, id("tinh"));
              try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
                assertThat(new PDFTextStripper().getText(document))
                    .contains("TÀI LIỆU GIAO BAN", "Phải có 3 báo cáo", "Số buổi tuyên truyền");
              }
            });
    assertThat(file(path, id("tinh"))).isNotEmpty(); // the newest period by itself
    read(path, id("xa")).andExpect(status().isForbidden());
    read(path + "?period=CCHC581-2026-Q9", id("tinh")).andExpect(status().isNotFound());
  }

  @Test
  void theBriefingSaysWhyAndWhatWaitsToBeSigned() throws Exception {
    upload(
            "phuong",
            filled(
                file(report("phuong") + "/form", id("phuong")),
                Map.of("/dan|", 300, "/dan:of|", 400, "ketqua|", "Đã tổ chức.")))
        .andExpect(status().isOk());
    send(report("phuong") + "/submit", id("phuong"), "").andExpect(status().isOk());
    clock.putTo(LocalDate.of(2026, 6, 18));
    String reason = "{\"reason\": \"Số người dự chưa khớp.\"}";
    returnReport("phuong", reason);
    ActivityState asking =
        Samples.asking(
            Samples.activity(
                programme,
                new UnitId(id("xa")),
                "hd1",
                ActivityStatus.NOT_STARTED,
                Map.of(),
                null,
                1),
            Extension.asked("x1", LocalDate.of(2026, 7, 30), "Mưa lũ", new PersonId("nguoi"), AT));
    broker.send(List.of(new ExtensionAsked(asking, headOfWard(), AT), drafted()));
    clock.putTo(LocalDate.of(2026, 7, 2));
    String path = "/api/rollups/" + programme + "/" + id("tinh") + "/briefing?format=pdf&period=";
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(words(file(path + PERIOD, id("tinh"))))
                    .contains(
                        "Bị trả lại 18/6: Số người dự chưa khớp",
                        "Chưa soạn báo cáo; chờ gia hạn 1 hoạt động",
                        "CÔNG VĂN CHỜ KÝ",
                        "V/v đôn đốc gửi báo cáo",
                        "Xã Dào San"));
    assertThat(words(file(path + PERIOD, "bnv")))
        .as("a draft is nobody else's to read")
        .contains("Bị trả lại")
        .doesNotContain("đôn đốc");
  }

  private void returnReport(String unit, String reason) throws Exception {
    send(report(unit) + "/return", id("tinh"), reason)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("RETURNED"));
  }

  private LetterDrafted drafted() {
    return new LetterDrafted(
        new LetterState(
            "cv" + run,
            new UnitId(id("tinh")),
            LetterStatus.DRAFT,
            "đôn đốc gửi báo cáo",
            null,
            PERIOD,
            1,
            List.of(new UnitId(id("xa"))),
            LocalDate.of(2026, 6, 30),
            null,
            null,
            1),
        AT);
  }

  private Actor headOfWard() {
    return new Actor(new PersonId("nguoi"), "Hoa", new UnitId(id("xa")), Set.of(Role.HEAD));
  }

  /** The words of a file, however its lines are broken. */
  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
