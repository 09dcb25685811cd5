package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A ward reports on its phone, its province returns, accepts, gathers and sends on. */
class ReportsIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final String NAME = "Báo cáo nhanh về tuyên truyền";
  private static final String RESULT = "Tổ công nghệ số hướng dẫn 120 hộ nộp hồ sơ trực tuyến.";

  private static final StandaloneProcess SYSTEM = Demonstration.system();
  private static Desk desk;

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @BeforeAll
  static void start() {
    desk = new Desk(SYSTEM.portal());
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void aWardsReportComesBackOnceAndReachesTheMinistryWithItsFiguresOpenDownToTheActivity() {
    Page ward = desk.signIn("doanket", PASSWORD, 390);
    Page province = desk.signIn("laichau", PASSWORD, 1280);
    theMinistryAsks(unitOf(ward), unitOf(province));

    ReportPages.openFromMyWork(ward, NAME);
    String report = ward.url();
    ReportPages.type(ward, "Số hồ sơ nộp trực tuyến", "1.240");
    ReportPages.type(ward, "Số người được hỏi", "85");
    ward.fill("[name='texts[0].own']", RESULT);
    assertThat(ward.locator("#saved[data-saved]")).isVisible();
    ReportPages.send(ward);
    assertThat(ward.locator(".steps [aria-current='step']")).containsText("Đã gửi");

    province.navigate(report);
    province.click("summary:has-text('Trả lại')");
    province.fill("#ly-do-tra", "Số người chưa khớp.");
    province.click("form[action$='/tra-lai'] button");
    assertThat(province.locator("#flash")).containsText("Đã trả lại");

    ReportPages.openFromMyWork(ward, NAME);
    assertThat(ward.locator("main")).containsText("Số người chưa khớp.");
    ReportPages.type(ward, "Số người được hỏi", "58");
    ReportPages.send(ward);

    province.navigate(report);
    province.click("form[action$='/duyet'] button");
    assertThat(province.locator("#flash")).containsText("Đã duyệt");

    ReportPages.openFromMyWork(province, NAME);
    province.click("button[value='consolidate']");
    assertThat(province.locator("#flash")).containsText("Đã tổng hợp");
    assertThat(province.locator(".gathered textarea")).hasValue(RESULT);
    assertThat(province.locator(".gathered")).containsText("Phường Đoàn Kết");
    assertThat(ReportPages.row(province, "Số hồ sơ nộp trực tuyến")).containsText("cấp dưới 1.240");
    ReportPages.send(province);
    assertThat(province.locator(".steps [aria-current='step']")).containsText("Đã gửi");

    theFigureOpensDownToTheActivity(province);
  }

  /** An ad hoc request, so that no other test's reports stand between. */
  private static void theMinistryAsks(String ward, String province) {
    PortalSession ministry = PortalSession.signIn(SYSTEM.portal(), "lanhdao.bo", PASSWORD);
    var content =
        Map.of(
            "name",
            NAME,
            "adHoc",
            Map.of(
                "from", today().withDayOfYear(1).toString(),
                "to", lastDay().toString(),
                "due", today().plusDays(20).toString(),
                "units", List.of(ward, province)),
            "levels",
            List.of("PROVINCE", "COMMUNE"),
            "indicators",
            List.of(
                figure("buoi", "Số buổi hướng dẫn", Map.of("counter", "out:session")),
                figure("hoso", "Số hồ sơ nộp trực tuyến", Map.of()),
                figure("nguoi", "Số người được hỏi", Map.of())),
            "sections",
            List.of(Map.of("code", "ketqua", "title", "Kết quả đạt được", "required", true)));
    var template =
        Map.of("id", "bao-cao-nhanh", "programme", "tuyen-truyen-cchc-2026", "content", content);
    var _ = ministry.post("/api/templates", template).expect(201);
    var _ = ministry.post("/api/templates/bao-cao-nhanh/publish", Map.of()).expect(200);
  }

  /** The end of the half of a month that is reported: it opens 15 days before. */
  private static LocalDate lastDay() {
    LocalDate last = today().with(TemporalAdjusters.lastDayOfMonth());
    LocalDate middle = today().withDayOfMonth(14);
    return last.minusDays(15).isAfter(today()) ? middle : last;
  }

  private static Map<String, Object> figure(String code, String label, Map<String, Object> more) {
    var figure = new HashMap<>(more);
    figure.putAll(Map.of("code", code, "label", label, "unit", "việc", "aggregation", "SUM"));
    return figure;
  }

  private static String unitOf(Page page) {
    return String.valueOf(page.getAttribute("body", "data-unit"));
  }

  private static void theFigureOpensDownToTheActivity(Page page) {
    ReportPages.row(page, "Số buổi hướng dẫn").locator("a.big").click();
    page.locator("dialog #thanh-phan a", new Page.LocatorOptions().setHasText("Phường Đoàn Kết"))
        .click();
    page.waitForURL(Pattern.compile(".*/bao-cao/.+"));
    ReportPages.row(page, "Số buổi hướng dẫn").locator("a.big").click();
    page.locator("dialog #thanh-phan a[href^='/hoat-dong/']").first().click();
    page.waitForURL(Pattern.compile(".*/hoat-dong/.+"));
    // Which one brings the most depends on what other tests have entered.
    assertThat(page.locator("dl.facts dd b").first()).hasText(Pattern.compile("[1-9].*"));
  }
}
