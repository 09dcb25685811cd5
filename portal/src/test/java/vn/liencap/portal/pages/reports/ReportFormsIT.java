package vn.liencap.portal.pages.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.pages.SampleAnswers;
import vn.liencap.portal.pages.SampleReports;
import vn.liencap.portal.pages.StubServices;

@PortalTest
class ReportFormsIT {
  private static final StubServices SERVICES = new StubServices();
  private static final String PAGE = "/bao-cao/CCHC581-2026-Q1~u-dk";
  private static final String REPORT = SampleReports.REPORT;
  private static final Pattern FIELD =
      Pattern.compile("<input(?=[^>]*form=\"soan\"|[^>]*type=\"hidden\")([^>]*)>");
  private static final Pattern AREA =
      Pattern.compile("<textarea[^>]*name=\"(texts[^\"]+)\"[^>]*>([^<]*)</textarea>");

  @LocalServerPort int port;
  @Autowired UnitDirectory directory;
  Browser browser;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    for (String service : new String[] {"plan", "activity", "reporting", "notification"}) {
      registry.add("liencap.services." + service + ".url", SERVICES::url);
    }
  }

  @AfterAll
  static void close() {
    SERVICES.close();
  }

  @BeforeEach
  void signIn() throws Exception {
    SERVICES.forget();
    SampleAnswers.tell(SERVICES, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    SampleAnswers.units().forEach(directory::apply);
    browser = new Browser(port);
    assertThat(browser.signIn("quantri", PortalTest.ADMIN_PASSWORD).statusCode()).isEqualTo(302);
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  /** The form as the browser would send it back untouched. */
  private Map<String, String> form() throws Exception {
    String page = browser.open(PAGE).body();
    Map<String, String> form = new HashMap<>();
    Matcher field = FIELD.matcher(page);
    while (field.find()) {
      String name = attribute(field.group(1), "name");
      if (name.startsWith("figures") || name.startsWith("texts")) {
        form.put(name, attribute(field.group(1), "value"));
      }
    }
    Matcher base = Pattern.compile("name=\"base\" value=\"([^\"]*)\"").matcher(page);
    assertThat(base.find()).isTrue();
    form.put("base", HtmlUtils.htmlUnescape(base.group(1)));
    form.put("etag", "\"4\"");
    Matcher area = AREA.matcher(page);
    while (area.find()) {
      form.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2)));
    }
    return form;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
  }

  private static String to(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void theReportSaysWhereItStandsWhatIsLackingAndWhatEachFigureIsMadeOf() throws Exception {
    assertThat(browser.open(PAGE).body())
        .contains("Bị trả lại", "Số người chưa khớp.", "Còn thiếu", "thay cho 3 báo cáo")
        .contains("từ hoạt động 11", "điều chỉnh +1", "Sau chốt: nay là 13", "75 %", "50 %")
        .contains("Gửi báo cáo tới Tỉnh Lai Châu", "Nêu &lt;b&gt;số&lt;/b&gt;.");
    assertThat(browser.open(PAGE + "/so-lieu/cchc-2026/buoi").body())
        .contains("Một buổi chưa kịp ghi.", "/hoat-dong/p1~u-dk~a2", "Đăng tin, bài về CCHC");
  }

  @Test
  void onlyWhatWasChangedIsSaved() throws Exception {
    SERVICES.answer("PUT " + REPORT, SampleReports.report("Đã tổ chức 13 buổi."), "\"5\"");
    SERVICES.answer("POST " + REPORT + "/figures", SampleReports.report("x"), "\"5\"");
    assertThat(to(browser.submit(PAGE + "/sua", form()))).endsWith(PAGE);
    assertThat(SERVICES.asked("PUT " + REPORT)).isEmpty();
    assertThat(SERVICES.asked("POST " + REPORT)).isEmpty();

    Map<String, String> form = form();
    form.put("texts[1].own", "Đã tổ chức 13 buổi.\r\n\r\nĐã làm xong.");
    form.put("figures[0].typed", "1.310");
    assertThat(to(browser.submit(PAGE + "/sua", form))).endsWith(PAGE);
    assertThat(SERVICES.asked("PUT " + REPORT).getFirst().body())
        .contains(
            "\"ketqua\":[{\"text\":\"Đã tổ chức 13 buổi.\",\"sources\":[]},{\"text\":\"Đã làm")
        .contains("\"sources\":[\"CCHC581-2026-Q1~u-lc\"]")
        .doesNotContain("sangkien");
    assertThat(SERVICES.asked("POST " + REPORT + "/figures").getFirst().body())
        .contains("\"code\":\"dan\"", "\"value\":1310")
        .doesNotContain("dan:of");
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() throws Exception {
    Map<String, String> form = form();
    form.put("figures[1].typed", "bốn trăm");
    form.put("texts[1].own", "Viết <mới>");
    SERVICES.refuse(
        "PUT " + REPORT,
        422,
        """
        {"status":422,"code":"invalid","detail":"Dài quá.",
         "errors":[{"field":"texts.ketqua","message":"Một đoạn dài quá."}]}
        """);
    HttpResponse<String> answer = browser.submit(PAGE + "/sua", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"loi-texts[1]\"", "Một đoạn dài quá.", "Viết &lt;mới&gt;")
        .contains("id=\"loi-figures[1]\"", "Chỉ gõ chữ số", "value=\"bốn trăm\"");
  }

  @Test
  void whereTwoPeopleWroteInTheSameSectionBothVersionsStand() throws Exception {
    Map<String, String> form = form();
    form.put("texts[1].own", "Lời của tôi.");
    SERVICES.answer("GET " + REPORT, SampleReports.report("Lời người khác."), "\"5\"");
    HttpResponse<String> answer = browser.submit(PAGE + "/sua", form);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Lời của tôi.", "Lời người khác.", "Người khác vừa sửa");
    assertThat(SERVICES.asked("PUT " + REPORT)).isEmpty();
  }

  @Test
  void nobodySignsWhatTheyHaveNotSeen() throws Exception {
    Map<String, String> form = form();
    form.put("do", "submit");
    SERVICES.answer("GET " + REPORT, SampleReports.report("Lời người khác."), "\"5\"");
    SERVICES.answer("POST " + REPORT + "/submit", "{}");
    assertThat(browser.submit(PAGE + "/sua", form).body()).contains("xem lại rồi bấm gửi lần nữa");
    assertThat(SERVICES.asked("POST " + REPORT + "/submit")).isEmpty();
    form.put("etag", "\"5\"");
    assertThat(to(browser.submit(PAGE + "/sua", form))).endsWith(PAGE);
    assertThat(SERVICES.asked("POST " + REPORT + "/submit").getFirst().ifMatch())
        .isEqualTo("\"5\"");
  }

  @Test
  void manyAreAcceptedInOneGoAndThoseLeftAreNamedWithTheReason() throws Exception {
    SERVICES.answer(
        "POST /api/reports/accept",
        """
        {"accepted":[],"refused":[{"report":"CCHC581-2026-Q1~u-dk","reason":"Báo cáo đã mở lại."}]}
        """);
    HttpResponse<String> answer =
        browser.submit(
            "/bao-cao/duyet",
            Map.of("period", "CCHC581-2026-Q1", "do", "smooth", "smooth", "CCHC581-2026-Q1~u-dk"));
    assertThat(to(answer)).contains("/bao-cao?box=review&period=CCHC581-2026-Q1");
    assertThat(browser.open("/bao-cao?box=review&period=CCHC581-2026-Q1").body())
        .contains("1 báo cáo chưa duyệt được", "Phường Đoàn Kết", "Báo cáo đã mở lại.");
  }

  @Test
  void aFigureIsSetWithItsReasonOrTheFieldSaysWhatIsMissing() throws Exception {
    String figure = PAGE + "/so-lieu/cchc-2026/buoi";
    SERVICES.refuse(
        "POST " + REPORT + "/figures",
        422,
        """
        {"status":422,"code":"invalid","detail":"Hãy ghi lý do.",
         "errors":[{"field":"figures[0].reason","message":"Hãy ghi lý do khi sửa khác đi."}]}
        """);
    assertThat(browser.submit(figure, Map.of("id", "s1", "value", "1.015")).body())
        .contains("id=\"loi-reason\"", "Hãy ghi lý do khi sửa khác đi.", "value=\"1.015\"");
    SERVICES.answer("POST " + REPORT + "/figures", SampleReports.report("x"));
    var form = Map.of("id", "s1", "value", "15", "reason", "Thiếu ba buổi.");
    assertThat(to(browser.submit(figure, form))).contains(PAGE);
    assertThat(SERVICES.asked("POST " + REPORT + "/figures").getLast().body())
        .contains("\"id\":\"s1\"", "\"value\":15", "\"reason\":\"Thiếu ba buổi.\"");
  }
}
