package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;

@PortalTest
class PagesIT {
  private static final StubServices SERVICES = new StubServices();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern FIELD =
      Pattern.compile(
          "<input(?=[^>]*type=\"hidden\")[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");
  private static final Pattern AREA =
      Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");

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

  private String shown(String path) throws Exception {
    HttpResponse<String> answer = browser.open(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @ParameterizedTest
  @MethodSource("vn.liencap.portal.pages.SampleAnswers#paths")
  void everyPageKeepsToItsSecurityPolicyAndHasAllItsWords(String path) throws Exception {
    String page = shown(path);
    assertThat(page).doesNotContain(" style=\"").doesNotContain("<style").doesNotContain("??");
    assertThat(page)
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern(" on\\w+=");
  }

  @Test
  void myWorkLinksEachRowToWhereItIsDone() throws Exception {
    assertThat(shown("/"))
        .contains("Chương trình tổng thể cải cách hành chính 2026", "/giao-viec/p1~bnv")
        .contains("/hoat-dong/p1~u-dk~a1", "ngày quá hạn");
  }

  @Test
  void aPeriodSaysHowFarItIsFromWhatTemplatesAndPlansAimAt() throws Exception {
    assertThat(shown("/tong-quan/ky?period=CCHC581-2026-Q1"))
        .contains("Khoảng cách tới mục tiêu", "89,9 %", "còn thiếu 0,1 %") // 89,96 is not 90
        .contains("Kế hoạch 25/KH-BNV", "Ít nhất 12 buổi &lt;b&gt;", "còn thiếu 3");
  }

  @Test
  void theTrendOfAnIndicatorStandsInATableThatALineIsDrawnFrom() throws Exception {
    assertThat(shown("/tong-quan/ky?period=CCHC581-2026-Q1&indicator=buoi"))
        .contains("data-chart=\"b-dien-bien\"", "Quý III năm 2025", "data-value=\"7\"")
        .contains("value=\"buoi\" selected");
    assertThat(shown("/tong-quan"))
        .contains("Diễn biến hoạt động", "ghi lại từ 04/03/2026", "data-value=\"125\"");
  }

  @Test
  void whatOthersTypedIsTextAndNeverMarkup() throws Exception {
    SERVICES.answer(
        "GET /api/notifications",
        """
        {"items":[{"id":"n1","title":"<script>alert(1)</script>","text":"<img src=x onerror=y>",
        "link":"javascript:alert(1)","at":"2026-03-05T02:00:00Z","read":false}],"next":null}
        """);
    assertThat(shown("/thong-bao"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x");
  }

  @Test
  void anEntryLeadsToOurOwnPagesOnly() throws Exception {
    SERVICES.answer("POST /api/notifications/n-1/read", "");
    assertThat(to(browser.submit("/thong-bao/n-1/doc", Map.of("link", "/ke-hoach/p1"))))
        .endsWith("/ke-hoach/p1");
    assertThat(to(browser.submit("/thong-bao/n-1/doc", Map.of("link", "//evil.example"))))
        .endsWith("/thong-bao");
  }

  @Test
  void onlyTheUnreadAreAskedForWhereOnlyTheyAreWanted() throws Exception {
    shown("/thong-bao?show=chua-doc");
    assertThat(SERVICES.asked("GET /api/notifications?").getLast().line()).contains("unread=true");
    SERVICES.answer("POST /api/notifications/read", "");
    assertThat(to(browser.submit("/thong-bao/doc-het", Map.of()))).endsWith("/thong-bao");
    assertThat(SERVICES.asked("POST /api/notifications/read")).hasSize(1);
  }

  @Test
  void aPersonChoosesWhatTheyGetUnderTheVersionTheySaw() throws Exception {
    assertThat(shown("/thong-bao/cai-dat"))
        .contains("mai@xa.vn", "value=\"21:00\"", "lich/ma-lich.ics")
        .contains("name=\"etag\" value=\"&quot;3&quot;\"");
    SERVICES.answer("PUT /api/preferences", "{\"email\":false}");
    Map<String, String> form =
        Map.of(
            "etag",
            "\"3\"",
            "urgent",
            "true",
            "quietFrom",
            "12:00",
            "quietTo",
            "13:30",
            "zalo",
            "8412345");
    assertThat(to(browser.submit("/thong-bao/cai-dat", form))).endsWith("/thong-bao/cai-dat");
    StubServices.Asked asked = SERVICES.asked("PUT /api/preferences").getLast();
    assertThat(asked.ifMatch()).isEqualTo("\"3\"");
    assertThat(JSON.readTree(asked.body()).path("digest").asBoolean(true)).isFalse();
    assertThat(asked.body()).contains("\"quietFrom\":\"12:00\"", "\"zalo\":\"8412345\"");
    SERVICES.refuse(
        "PUT /api/preferences",
        422,
        """
        {"status":422,"detail":"Chưa lưu được cách nhận tin.","code":"invalid",
        "errors":[{"field":"zalo","message":"Mã là một dãy số."}]}
        """);
    assertThat(browser.submit("/thong-bao/cai-dat", form).body())
        .contains("id=\"loi-zalo\"", "Mã là một dãy số.", "value=\"8412345\"");
  }

  @Test
  void theSecretOfAUnitsAddressIsShownOnce() throws Exception {
    assertThat(shown("/thong-bao/don-vi")).contains("https://dvc.bnv.example.vn/nhan");
    SERVICES.answer(
        "PUT /api/notification-settings/bnv",
        "{\"digestAt\":\"09:00\",\"webhookUrl\":\"https://a.vn/\",\"webhookSecret\":\"whsec_abc\"}");
    Map<String, String> form =
        Map.of("etag", "\"2\"", "digestAt", "09:00", "webhookUrl", "https://a.vn/");
    assertThat(to(browser.submit("/thong-bao/don-vi", form))).endsWith("/thong-bao/don-vi");
    assertThat(shown("/thong-bao/don-vi")).contains("whsec_abc");
    assertThat(shown("/thong-bao/don-vi")).doesNotContain("whsec_abc");
  }

  @Test
  void whatWasSentSaysToWhomAndWhetherItArrived() throws Exception {
    assertThat(shown("/thong-bao/da-gui?of=don-vi"))
        .contains("Đã đến nơi", "Bị từ chối", "Máy nhận trả lời 500.", "đã thử 4 lần")
        .contains("Địa chỉ của đơn vị");
    assertThat(SERVICES.asked("GET /api/deliveries").getLast().line()).contains("unit=bnv");
  }

  @Test
  void digestsAreStoppedFromTheMailWithoutSigningInAndOnlyByAPost() throws Exception {
    try (Browser mail = new Browser(port)) {
      String page = mail.open("/thoi-nhan/ma-thu").body();
      assertThat(page).contains("Thôi nhận", "action=\"/thoi-nhan/ma-thu\"");
      assertThat(SERVICES.asked("POST /api/unsubscriptions")).isEmpty();
      SERVICES.answer("POST /api/unsubscriptions/ma-thu", "");
      var oneClick =
          mail.request("/thoi-nhan/ma-thu")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
      HttpResponse<String> answer = mail.send(oneClick);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("Bạn sẽ không nhận thư tổng hợp nữa.");
      assertThat(SERVICES.asked("POST /api/unsubscriptions/ma-thu")).hasSize(1);
      assertThat(mail.open("/thoi-nhan/khong-co").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aCalendarIsFetchedByItsAddressAlone() throws Exception {
    SERVICES.answer("GET /api/calendars/ma-lich", "BEGIN:VCALENDAR", "\"abc\"");
    try (Browser calendar = new Browser(port)) {
      HttpResponse<String> file = calendar.open("/lich/ma-lich.ics");
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.body()).isEqualTo("BEGIN:VCALENDAR");
      assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
      var again = calendar.request("/lich/ma-lich.ics").header("If-None-Match", "\"abc\"").GET();
      assertThat(calendar.send(again).statusCode()).isEqualTo(304);
      assertThat(calendar.open("/lich/khong-co.ics").statusCode()).isEqualTo(404);
    }
  }

  private static String to(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void anActivityTellsWhatItTookOverAndTheOldOneWhoCarriesOn() throws Exception {
    assertThat(shown("/hoat-dong/p1~u-dk~a2"))
        .contains("Tiếp nhận từ", "/hoat-dong/p1~u-cu~a2", "Phường Cũ", "dự toán còn")
        .contains("Phường Mới thực hiện tiếp từ ngày 01/07/2026", "/hoat-dong/p1~u-moi~a2");
  }

  @Test
  void anActivityShowsWhatItServesUpToTheMinistry() throws Exception {
    assertThat(shown("/hoat-dong/p1~u-dk~a2"))
        .contains("Phục vụ mục tiêu nào", "Người dân biết và dùng dịch vụ công trực tuyến.")
        .contains("Bộ Nội vụ", "href=\"/ke-hoach/p1\"");
    SERVICES.refuse("GET /api/plans/p1/traceability/items/a2/above", 404, "{\"status\":404}");
    assertThat(shown("/hoat-dong/p1~u-dk~a2")).contains("chưa được gắn với mục tiêu nào");
  }

  @Test
  void workThatGoesOnIsOwedByTheDayOfItsRound() throws Exception {
    String day =
        DateTimeFormatter.ofPattern("dd/MM/yyyy")
            .format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(2));
    assertThat(shown("/"))
        .as("who only takes part is not asked for the lead's round")
        .doesNotContain("cập nhật chậm nhất");
    assertThat(shown("/hoat-dong")).contains("cập nhật chậm nhất " + day);
    assertThat(shown("/hoat-dong/p1~u-dk~a2"))
        .contains("Chậm: mỗi quý ghi nhận ít nhất một lần", day);
  }

  @Test
  void anActivityTellsWhatBecameOfItBesideItsEntries() throws Exception {
    assertThat(shown("/hoat-dong/p1~u-dk~a2"))
        .contains("Quyết toán 1,15 triệu đồng", "Đủ chứng từ.", "Đỗ Văn Tài")
        .contains("Không gia hạn đến 30/09/2026", "Phải xong trong quý III.")
        .contains("Phân công: Phòng Văn hóa - Xã hội")
        .contains("/hoat-dong/p1~u-dk~a2/dien-bien?cursor=buoc-cu");
    assertThat(shown("/hoat-dong/p1~u-dk~a2/dien-bien?cursor=buoc-cu"))
        .contains("Phân công: Phòng Văn hóa - Xã hội")
        .doesNotContain("<html");
  }

  @Test
  void anAdministratorSeesWhichSideAChecksumDiffersOn() throws Exception {
    assertThat(shown("/van-hanh"))
        .contains("7.528 tổng kiểm tra", "kho của dịch vụ cũ hơn số đã công bố", "chưa trả lời");
  }

  @Test
  void activitiesStandInTheirYearAndInTheirMonth() throws Exception {
    assertThat(shown("/hoat-dong/nam?year=2026"))
        .contains("Hoạt động năm 2026", "class=\"band\"", "Tập huấn nghiệp vụ");
    assertThat(SERVICES.asked("GET /api/activities").getLast().line())
        .contains("due-from=2026-01-01", "due-before=2028-01-01");
    assertThat(shown("/hoat-dong/lich?month=2026-02")).contains("Lịch tháng 2/2026", "Thứ hai");
    assertThat(SERVICES.asked("GET /api/activities").getLast().line())
        .contains("due-from=2026-01-26", "due-before=2026-03-02");
    assertThat(shown("/hoat-dong/lich?month=nonsense")).contains("Lịch tháng");
  }

  @Test
  void entriesThatThePageDoesNotShowAreAPageAway() throws Exception {
    assertThat(shown("/hoat-dong/p1~u-dk~a2/ghi-nhan-truoc?cursor=7"))
        .contains("<li>", "ghi-nhan-truoc?cursor=3", "Xem các lần trước");
    assertThat(shown("/hoat-dong/p1~u-dk~a2/ghi-nhan-truoc")).contains("Không còn lần nào");
  }

  @Test
  void workThatTheUnitOnlyTakesPartInIsOwedUntilItsPartIsThere() throws Exception {
    assertThat(shown("/")).contains("Phối hợp", "Phường Đoàn Kết chủ trì");
  }

  @Test
  void aFinanceUnitListsWhatWaitsToBeSettledInAPlan() throws Exception {
    assertThat(shown("/hoat-dong?plan=p1&settlement=waiting"))
        .contains("<option value=\"waiting\" selected=\"selected\">Chờ quyết toán");
    assertThat(SERVICES.asked("GET /api/activities").getLast().line())
        .contains("plan=p1", "unsettled=true");
  }

  @Test
  void aPastedMessageFillsInAnEntryThatIsNotSentYet() throws Exception {
    SERVICES.answer(
        "POST /api/activities/proposals",
        """
        {"date":"2026-03-04","dateSaid":true,"items":[{"activity":%s,
         "outputs":{"news":3},"alike":0.8}]}
        """
            .formatted(JSON.writeValueAsString(SampleAnswers.openActivity())));
    String found = browser.submit("/dan-tin-nhan", Map.of("text", "Hôm qua đăng 3 tin <b>")).body();
    assertThat(found)
        .contains("Đăng tin, bài về CCHC", "04/03/2026", "Hôm qua đăng 3 tin &lt;b&gt;")
        .contains("name=\"outputs[news]\" value=\"3\"");
    String filled =
        browser
            .submit(
                "/hoat-dong/p1~u-dk~a2/de-xuat",
                Map.of("date", "2026-03-04", "text", "Đăng 3 tin", "outputs[news]", "3"))
            .body();
    assertThat(filled).contains("Đã điền từ tin nhắn", "value=\"2026-03-04\"", "Đăng 3 tin");
    assertThat(browser.submit("/dan-tin-nhan", Map.of("text", " ")).body())
        .contains("Hãy dán nội dung tin nhắn, hoặc chọn tệp công văn.");
  }

  @Test
  void aFilledWorkbookIsLookedAtBeforeItIsEntered() throws Exception {
    SERVICES.answer(
        "POST /api/activities/workbook",
        """
        {"items":[
         {"line":3,"activity":"p1~u-dk~a1","title":"Họp tổ <b>","date":"05/03/2026",
          "said":["Họp 3 tổ","Buổi: 3"],"state":"READY","reasons":[]},
         {"line":4,"activity":"p1~u-dk~a2","title":"Đăng tin","date":"05/03/2026",
          "said":["Tỷ lệ: 140"],"state":"REFUSED","reasons":["Phải từ 0 đến 100."]}],"next":null}
        """);
    Map<String, String> held = Map.of("held", "UEsDBA==");
    assertThat(browser.submit("/hoat-dong/bang-tinh", held).body())
        .contains("Bảng có 2 dòng điền; 1 dòng sẽ được ghi nhận.", "Chưa có gì được ghi.")
        .contains("Ghi nhận 1 dòng", "Họp tổ &lt;b&gt;", "Phải từ 0 đến 100.")
        .contains("name=\"held\" value=\"UEsDBA==\"");
    assertThat(SERVICES.asked("POST /api/activities/workbook").getLast().line())
        .doesNotContain("enter");
    browser.submit("/hoat-dong/bang-tinh", Map.of("held", "UEsDBA==", "do", "enter"));
    assertThat(SERVICES.asked("POST /api/activities/workbook").getLast().line())
        .contains("enter=true");
    assertThat(browser.submit("/hoat-dong/bang-tinh", Map.of("held", "?")).body())
        .contains("Hãy chọn tệp Excel đã điền.");
  }

  @Test
  void theUnitThatRunsAProgrammeSaysWhatItCounts() throws Exception {
    SERVICES.answer("POST /api/output-kinds", "{\"items\":[]}");
    SERVICES.answer("PUT /api/output-kinds/news", "{\"items\":[]}");
    String programme = "cchc-2026";
    assertThat(shown("/loai-san-pham")).contains("Buổi tuyên truyền", "name=\"retired\"");
    var added = Map.of("programme", programme, "label", "Vở kịch ngắn", "unit", "vở");
    assertThat(to(browser.submit("/loai-san-pham", added))).contains("programme=cchc-2026");
    assertThat(SERVICES.asked("POST /api/output-kinds").getLast().body())
        .contains("\"code\":\"vo_kich_ngan\"");
    var again = Map.of("programme", programme, "label", "tin, bài", "unit", "bài");
    assertThat(browser.submit("/loai-san-pham", again).body())
        .contains("Chương trình đã có loại này");
    var retired =
        Map.of(
            "programme",
            programme,
            "code",
            "news",
            "label",
            "Tin",
            "unit",
            "tin",
            "retired",
            "true");
    browser.submit("/loai-san-pham", retired);
    assertThat(SERVICES.asked("PUT /api/output-kinds/news").getLast().body())
        .contains("\"retired\":true", "\"label\":\"Tin\"");
  }

  @Test
  void whatCouldNotBeDoneForOneOfManySaysWhy() throws Exception {
    SERVICES.answer(
        "POST /api/activities/together",
        """
        {"items":[{"activity":"p1~u-dk~a1","state":"DONE","reasons":[]},
         {"activity":"p1~u-dk~a2","state":"REFUSED","reasons":["Hoạt động đã bị hủy."]}]}
        """);
    var form =
        Map.of("id", "t1", "deed", "complete", "date", "2026-03-05", "activity", "p1~u-dk~a1");
    assertThat(browser.submit("/hoat-dong/cung-luc", form).body())
        .contains("Đã ghi cho 1 hoạt động.", "1 hoạt động không ghi được:", "Hoạt động đã bị hủy.");
    assertThat(SERVICES.asked("POST /api/activities/together").getLast().body())
        .contains("\"id\":\"t1\"", "\"complete\":{", "\"date\":\"2026-03-05\"");
    assertThat(
            browser
                .submit("/hoat-dong/cung-luc", Map.of("deed", "owner", "activity", "p1~u-dk~a1"))
                .body())
        .contains("Hãy chọn người phụ trách, phòng hoặc chức danh.");
    browser.submit(
        "/hoat-dong/cung-luc",
        Map.of("deed", "owner", "activity", "p1~u-dk~a1", "owner", "b:Văn phòng"));
    assertThat(SERVICES.asked("POST /api/activities/together").getLast().body())
        .contains("\"owner\":{", "\"post\":\"Văn phòng\"");
  }

  @Test
  void aRefusalStandsAtItsFieldAndNothingTypedIsLost() throws Exception {
    SERVICES.refuse(
        "POST /api/activities/p1~u-dk~a2/progress",
        422,
        """
        {"status":422,"code":"invalid","detail":"Có 1 chỗ cần sửa.",
         "errors":[{"field":"outputs.news","message":"Số liệu lớn bất thường."}]}
        """);
    String page =
        browser
            .submit(
                "/hoat-dong/p1~u-dk~a2/ghi-nhan",
                Map.of(
                    "entryId", "e-7",
                    "date", "2026-03-05",
                    "text", "Phát <b>2</b> bản tin",
                    "outputs[news]", "9.999.999",
                    "spent", "1.500.000"))
            .body();
    assertThat(page)
        .contains("Số liệu lớn bất thường.", "value=\"9.999.999\"", "value=\"1.500.000\"")
        .contains("Phát &lt;b&gt;2&lt;/b&gt; bản tin", "value=\"e-7\"");
    assertThat(SERVICES.asked("POST /api/activities/p1~u-dk~a2/progress").getFirst().body())
        .contains("\"news\":9999999", "\"spent\":1500000", "\"entryId\":\"e-7\"");
  }

  @Test
  void theFinanceUnitSeesWhatWasSettledAndCorrectsIt() throws Exception {
    String activity = "/hoat-dong/p1~u-dk~a2";
    assertThat(shown(activity))
        .contains("Đã quyết toán", "1,15 triệu đồng", "07/10/2026", "Đủ chứng từ.")
        .contains("name=\"amount\"", "value=\"1.150.000\"");
    String typed = "1 triệu";
    assertThat(browser.submit(activity + "/quyet-toan", Map.of("amount", typed)).body())
        .contains("Hãy ghi số tiền quyết toán", "value=\"1 triệu\"");
    SERVICES.answer("POST /api/activities/p1~u-dk~a2/settlement", "");
    var form = Map.of("amount", "1.200.000", "note", "Bổ sung.");
    assertThat(to(browser.submit(activity + "/quyet-toan", form))).endsWith(activity);
    assertThat(SERVICES.asked("POST /api/activities/p1~u-dk~a2/settlement").getFirst().body())
        .contains("\"amount\":1200000", "\"note\":\"Bổ sung.\"");
  }

  @Test
  void issuingSaysFirstHowManyUnitsItReaches() throws Exception {
    assertThat(shown("/ke-hoach/p2/ban-hanh"))
        .contains("3.763 đơn vị", "3.321 xã, phường, đặc khu", "value=\"13\"");
    SERVICES.answer("POST /api/plans/p2/issue", "");
    HttpResponse<String> done =
        browser.submit(
            "/ke-hoach/p2/ban-hanh",
            Map.of("number", "14", "symbol", "KH-BNV", "date", "2026-03-05", "etag", "\"7\""));
    assertThat(to(done)).endsWith("/ke-hoach/p2/giao");
    StubServices.Asked issue = SERVICES.asked("POST /api/plans/p2/issue").getFirst();
    assertThat(issue.body()).contains("\"number\":14", "2026-03-05");
    assertThat(issue.ifMatch()).isEqualTo("\"7\"");
    SERVICES.answer("GET /api/plans/p2/cascade", SampleAnswers.cascade(3000));
    SERVICES.answer("GET /api/plans/p2/cascade/units", "{\"items\":[],\"next\":null}");
    assertThat(shown("/ke-hoach/p2/giao")).contains("Kế hoạch đang được giao tới các đơn vị");
  }

  private static void somebodySaved(String title) {
    String theirs =
        JSON.writeValueAsString(SampleAnswers.draft())
            .replace(String.valueOf(SampleAnswers.draft().content().title()), title);
    SERVICES.answer("GET /api/plans/p2", theirs, "\"8\"");
    SERVICES.refuse(
        "PUT /api/plans/p2", 412, "{\"status\":412,\"code\":\"stale\",\"detail\":\"Đã đổi.\"}");
  }

  /** The fields of the editor as a browser would send them. */
  private Map<String, String> editor() throws Exception {
    Map<String, String> fields = new HashMap<>();
    String page = shown("/ke-hoach/p2/sua");
    FIELD
        .matcher(page)
        .results()
        .forEach(
            field ->
                fields.put(
                    String.valueOf(field.group(1)),
                    HtmlUtils.htmlUnescape(String.valueOf(field.group(2)))));
    AREA.matcher(page)
        .results()
        .forEach(
            area ->
                fields.put(
                    String.valueOf(area.group(1)),
                    HtmlUtils.htmlUnescape(String.valueOf(area.group(2)))));
    return fields;
  }

  @Test
  void whoeverSavesAnOlderDraftSeesTheOtherVersionBesideTheirOwn() throws Exception {
    Map<String, String> mine = editor();
    mine.put("title", "Bản của tôi");
    somebodySaved("Bản của họ");
    HttpResponse<String> answer = browser.submit("/ke-hoach/p2/sua", mine);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("Người khác vừa lưu dự thảo này", ">Bản của tôi</textarea>")
        .containsPattern("(?s)id=\"khac-title\".*?Bản người khác vừa lưu:.*?Bản của họ")
        .contains("name=\"etag\" value=\"&quot;8&quot;\"");
  }

  @Test
  void whatOnlyTheOtherChangedComesInByItself() throws Exception {
    Map<String, String> mine = editor();
    mine.put("objectives[0].text", "Một ý của tôi");
    somebodySaved("Bản của họ");
    HttpResponse<String> answer = browser.submit("/ke-hoach/p2/sua", mine);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains(">Bản của họ</textarea>", ">Một ý của tôi</textarea>")
        .containsPattern("(?s)chỉ người khác sửa:.*?Trích yếu")
        .doesNotContain("id=\"khac-");
  }

  @Test
  void anAutosaveOverAnOlderDraftChangesNothingAndSaysSo() throws Exception {
    Map<String, String> mine = editor();
    mine.put("title", "Bản của tôi");
    somebodySaved("Bản của họ");
    assertThat(browser.submit("/ke-hoach/p2/luu-tam", mine).body())
        .contains("Người khác vừa lưu dự thảo này", "Xem người khác đã sửa gì")
        .contains("name=\"etag\" value=\"&quot;7&quot;\"");
  }

  @Test
  void whatTheBrowserKeptIsShownAgainWithoutSavingIt() throws Exception {
    Map<String, String> kept = editor();
    kept.put("title", "Gõ trước khi hết phiên");
    kept.put("do", "keep");
    HttpResponse<String> page = browser.submit("/ke-hoach/p2/sua", kept);
    assertThat(page.body())
        .contains(">Gõ trước khi hết phiên</textarea>", "Đã điền lại", "data-kept=\"yes\"");
    assertThat(SERVICES.asked("PUT")).isEmpty();
  }

  @Test
  void aSavedDraftKeepsWhatTheEditorDoesNotShow() throws Exception {
    SERVICES.answer("PUT /api/plans/p2", SampleAnswers.draft(), "\"8\"");
    HttpResponse<String> answer =
        browser.submit(
            "/ke-hoach/p2/sua",
            Map.of(
                "etag", "\"7\"",
                "title", "Kế hoạch",
                "year", "2026",
                "programme", "cchc-2026",
                "objectives[1].text", "- Ý thứ nhất\n- Ý thứ hai",
                "activities[0].id", "a2",
                "activities[0].title", "Đăng tin, bài",
                "activities[0].carrier", "EACH",
                "activities[0].lead", "UBND các xã, phường, đặc khu",
                "activities[0].timing", "Thường xuyên"));
    assertThat(answer.statusCode()).isEqualTo(302);
    String sent = SERVICES.asked("PUT /api/plans/p2").getFirst().body();
    assertThat(sent).contains("\"Ý thứ nhất\"", "\"Ý thứ hai\"").doesNotContain("- Ý");
    assertThat(sent).contains("\"levels\":[\"COMMUNE\"]", "\"CONTINUOUS\"", "\"id\":\"a2\"");
  }

  @Test
  void aUnitIsRenamedFromADayOnAndOnlyWhatDiffersIsSent() throws Exception {
    SERVICES.answer("PUT /api/units/u-lc", "{}", "\"6\"");
    HttpResponse<String> answer =
        browser.submit(
            "/don-vi/u-lc/sua",
            Map.of(
                "etag", "\"5\"",
                "name", "Thành phố Lai Châu",
                "code", "12",
                "parent", "bnv",
                "via", "",
                "from", "2026-12-01"));
    assertThat(to(answer)).endsWith("/don-vi/u-lc");
    StubServices.Asked change = SERVICES.asked("PUT /api/units/u-lc").getFirst();
    assertThat(change.ifMatch()).isEqualTo("\"5\"");
    assertThat(change.body())
        .contains("\"name\":\"Thành phố Lai Châu\"", "\"from\":\"2026-12-01\"")
        .doesNotContain("code", "parent", "validTo");
  }

  @Test
  void aFileOfUnitsIsTakenOrToldLineByLineWhatIsWrong() throws Exception {
    SERVICES.answer(
        "POST /api/units/import", "{\"rows\":3,\"created\":2,\"changed\":0,\"unchanged\":1}");
    assertThat(browser.upload("/don-vi/import", "file", "level,code\n", "validFrom", "2025-07-01"))
        .contains("Đã đọc 3 dòng", "2 đơn vị mới");
    assertThat(SERVICES.asked("POST /api/units/import?validFrom=2025-07-01").getFirst().body())
        .isEqualTo("level,code\n");
    SERVICES.refuse(
        "POST /api/units/import",
        422,
        """
        {"status":422,"code":"invalid","detail":"Tệp có 1 lỗi; chưa có gì được ghi.",
         "errors":[{"field":"line 3","message":"Trùng mã."}]}
        """);
    assertThat(browser.upload("/don-vi/import", "file", "x\n", "validFrom", "2025-07-01"))
        .contains("Tệp có 1 lỗi", "Dòng 3: Trùng mã.");
  }

  @Test
  void aUnitThatWasNotTakenIsShownAsItWasTyped() throws Exception {
    SERVICES.refuse(
        "PUT /api/units/u-lc",
        422,
        """
        {"status":422,"code":"invalid","detail":"Có 1 chỗ cần sửa.",
         "errors":[{"field":"code","message":"Mã này đang là của tỉnh khác."}]}
        """);
    String page =
        browser
            .submit(
                "/don-vi/u-lc/sua",
                Map.of("etag", "\"5\"", "name", "Tỉnh mới", "code", "75", "from", "2026-12-01"))
            .body();
    assertThat(page).contains("Mã này đang là của tỉnh khác.", "Tỉnh mới", "value=\"75\"");
  }

  @Test
  void aMessageThatFailsOnceMoreSaysWhy() throws Exception {
    Map<String, String> letter =
        Map.of("part", "PLAN", "topic", "liencap.plans.v1", "group", "plan-service", "offset", "7");
    SERVICES.refuse(
        "POST /api/operations/dead-letters/replay",
        409,
        "{\"status\":409,\"code\":\"still-failing\",\"detail\":\"Vẫn chưa được: thiếu plan.\"}");
    String back = to(browser.submit("/van-hanh/tin-loi/xu-ly-lai", letter));
    assertThat(shown(back.replaceFirst("^https?://[^/]+", ""))).contains("thiếu plan");
    SERVICES.answer("POST /api/operations/dead-letters/replay", "");
    back = to(browser.submit("/van-hanh/tin-loi/xu-ly-lai", letter));
    assertThat(shown(back.replaceFirst("^https?://[^/]+", ""))).contains("lần này thành công");
    assertThat(SERVICES.asked("POST /api/operations/dead-letters/replay").getLast().body())
        .contains("\"offset\":7", "\"group\":\"plan-service\"");
  }

  @Test
  void aRowIsAddedWithoutSavingAnything() throws Exception {
    String page =
        browser
            .submit(
                "/ke-hoach/p2/sua",
                Map.of("title", "Đang gõ", "objectives[0].text", "Ý", "do", "add:objectives"))
            .body();
    assertThat(page).contains("Đang gõ", "name=\"objectives[1].text\"");
    assertThat(SERVICES.asked("PUT")).isEmpty();
  }

  @Test
  void theOverviewAnswersNothingUntilSomethingChanged() throws Exception {
    String live = "/tong-quan/song?programme=cchc-2026&unit=bnv&seen=100";
    assertThat(browser.open(live).statusCode()).isEqualTo(204);
    SERVICES.answer("GET /api/rollups/cchc-2026/bnv", SampleAnswers.rollup(101), "\"101\"");
    assertThat(shown(live)).contains("21.481", "seen=101");
  }

  @Test
  void theProgressOfACascadeAsksAgainUntilItIsComplete() throws Exception {
    assertThat(shown("/ke-hoach/p1/giao/tien-do")).contains("every 1s", "3.552");
    SERVICES.answer("GET /api/plans/p1/cascade", SampleAnswers.cascade(3763));
    HttpResponse<String> complete = browser.open("/ke-hoach/p1/giao/tien-do");
    assertThat(complete.body()).doesNotContain("every 1s").contains("Đã giao xong");
    assertThat(complete.headers().firstValue("HX-Refresh")).contains("true");
  }

  @Test
  void demonstrationDataIsMarked() throws Exception {
    assertThat(shown("/ke-hoach/p1")).contains("Dữ liệu minh họa");
    assertThat(shown("/ke-hoach/p2")).doesNotContain("Dữ liệu minh họa");
  }

  @Test
  void anUnknownAddressIsAnsweredInPlainVietnamese() throws Exception {
    HttpResponse<String> nowhere = browser.open("/khong-co-trang-nay");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).contains("Không tìm thấy trang này", "Về Việc của tôi");
    HttpResponse<String> noPlan = browser.open("/ke-hoach/khong-co");
    assertThat(noPlan.statusCode()).isEqualTo(404);
    assertThat(noPlan.body()).contains("Không tìm thấy trang này");
  }

  @Test
  void thePagesSpeakEnglishWhenAsked() throws Exception {
    assertThat(shown("/?lang=en")).contains("My work", "lang=\"en\"");
    assertThat(shown("/ke-hoach")).contains("Plans");
  }
}
