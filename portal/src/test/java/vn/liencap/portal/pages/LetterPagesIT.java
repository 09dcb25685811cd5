package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;

/** The pages on which late units are urged, by a reminder or by a letter. */
@PortalTest
class LetterPagesIT {
  private static final StubServices SERVICES = new StubServices();

  private static final String LATE =
      """
      {"items":[
      {"unit":"u-lc","name":"Tỉnh Lai Châu","count":1,"daysLate":12,"urgedToday":true,"duties":[
       {"kind":"REPORT","what":"Báo cáo Quý I năm 2026 <b>","due":"2026-03-20","daysLate":12,
        "count":1,"link":"/bao-cao/CCHC581-2026-Q1~u-lc"}]},
      {"unit":"u-dk","name":"Phường Đoàn Kết","count":2,"daysLate":3,"urgedToday":false,"duties":[
       {"kind":"ACTIVITY","what":"2 hoạt động","due":"2026-03-29","daysLate":3,"count":2,
        "link":"/hoat-dong?plan=p1"}]}],"next":null}""";

  private static final String LADDER =
      """
      {"id":"REPORT~ALL","kind":"REPORT","level":null,"before":[14,7,3,1,0],"every":2,
      "workingDays":true,"headAfter":3,"superiorAfter":7,"version":2}""";

  private static final String OF_WARDS =
      """
      {"id":"REPORT~COMMUNE","kind":"REPORT","level":"COMMUNE","before":[1],"every":0,
      "workingDays":false,"headAfter":null,"superiorAfter":null,"version":1}""";

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
    SERVICES.answer("GET /api/late-units", LATE);
    SERVICES.answer(
        "GET /api/letters",
        """
        {"items":[{"id":"cv1","issuer":"bnv","issuerName":"Bộ Nội vụ","subject":"đôn đốc báo cáo",
        "status":"DRAFT","number":null,"date":null,"units":2,"changedAt":"2026-04-01T02:00:00Z"}],
        "next":"c2"}""");
    tell("DRAFT", true);
    SERVICES.answer(
        "GET /api/ladders", "{\"items\":[" + LADDER + "," + OF_WARDS + "],\"mayChange\":true}");
    SERVICES.answer("GET /api/ladders/REPORT~ALL", LADDER, "\"2\"");
    browser = new Browser(port);
    assertThat(browser.signIn("quantri", PortalTest.ADMIN_PASSWORD).statusCode()).isEqualTo(302);
  }

  private static void tell(String status, boolean own) {
    String allowed =
        own && status.equals("DRAFT")
            ? "\"WRITTEN\",\"RENEWED\",\"DISCARDED\",\"SIGNED\",\"DISPATCHED\""
            : "";
    SERVICES.answer("GET /api/letters/cv1", letter(status, own, allowed), "\"4\"");
    SERVICES.answer(
        "GET /api/letters/cv1/next-number",
        """
        {"number":124,"symbol":"BNV-VP","text":"124/BNV-VP"}""");
  }

  private static String letter(String status, boolean own, String allowed) {
    return """
    {"id":"cv1","issuer":"bnv","issuerName":"Bộ Nội vụ","status":"%s","subject":"đôn đốc báo cáo",
    "opening":"Căn cứ nhiệm vụ.","request":"Đề nghị các đơn vị hoàn thành.","place":"Hà Nội",
    "symbol":"BNV-VP","signer":{"prefix":null,"onBehalfOf":null,"title":"BỘ TRƯỞNG","name":null},
    "copies":["Lãnh đạo Bộ"],"number":%s,"date":null,"asOf":"2026-04-01","signedBy":null,
    "units":[
     {"unit":"u-lc","name":"Tỉnh Lai Châu","own":false,"done":true,"duties":[
      {"kind":"REPORT","what":"Báo cáo Quý I","due":"2026-03-20","daysLate":12,"link":"/bao-cao/x",
       "done":true}]},
     {"unit":"bnv","name":"Phường Đoàn Kết","own":true,"done":false,"duties":[
      {"kind":"ACTIVITY","what":"Phát thanh","due":"2026-03-29","daysLate":3,"link":"/hoat-dong/a1",
       "done":false}]}],
    "done":1,"own":%s,"allowed":[%s],
    "document":{"superior":null,"issuer":["BỘ NỘI VỤ"],"number":"Số:       /BNV-VP",
     "date":"Hà Nội, ngày  tháng  năm 2026","subject":"V/v đôn đốc báo cáo","dear":"Kính gửi:",
     "addressees":["- UBND tỉnh Lai Châu;","- UBND phường Đoàn Kết."],
     "body":[{"text":"Căn cứ nhiệm vụ."},{"text":null},{"text":"Đề nghị."}],"annex":false,
     "recipients":["- Như trên;","- Lưu: VT, VP."],"authority":["BỘ TRƯỞNG"],"signer":null},
    "history":[{"sequence":1,"deed":"DRAFTED","name":"Nguyễn Văn An","at":"2026-04-01T02:00:00Z",
     "number":null,"units":2}],"changedAt":"2026-04-01T02:00:00Z"}"""
        .formatted(status, status.equals("DISPATCHED") ? "\"123/BNV-VP\"" : "null", own, allowed);
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

  private static String to(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/don-doc",
        "/don-doc?plan=p1&reach=BRANCH",
        "/don-doc?period=CCHC581-2026-Q1&within=u-lc",
        "/cong-van",
        "/cong-van?box=received",
        "/cong-van/cv1",
        "/cong-van/cv1/sua",
        "/cong-van/cv1/ky",
        "/cong-van/cv1/gui",
        "/cong-van/cv1/xoa",
        "/lich-nhac",
        "/lich-nhac/REPORT~ALL"
      })
  void everyPageKeepsToItsSecurityPolicyAndHasAllItsWords(String path) throws Exception {
    String page = shown(path);
    assertThat(page).doesNotContain(" style=\"").doesNotContain("<style").doesNotContain("??");
    assertThat(page)
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern(" on\\w+=");
  }

  @Test
  void whoIsReachedIsNamedAndCountedBeforeAnythingIsSent() throws Exception {
    assertThat(shown("/don-doc?period=CCHC581-2026-Q1"))
        .contains("2 đơn vị quá hạn", "Tỉnh Lai Châu", "Phường Đoàn Kết")
        .contains("1 đơn vị đã được nhắc hôm nay", "Báo cáo Quý I năm 2026 &lt;b&gt;");
    assertThat(SERVICES.asked("GET /api/late-units").getFirst().line())
        .contains("period=CCHC581-2026-Q1", "reach=DIRECT");
    assertThat(SERVICES.asked("POST /api/reminders")).isEmpty();
  }

  @Test
  void aReminderSaysHowManyWereRemindedAndHowManyWereNot() throws Exception {
    SERVICES.answer(
        "POST /api/reminders",
        """
        {"reminded":1,"alreadyToday":1,"oweNothing":0}""");
    HttpResponse<String> answer =
        browser.submit(
            "/don-doc/nhac", Map.of("units", "u-dk", "plan", "p1", "reach", "BRANCH", "key", "k"));
    assertThat(to(answer)).contains("/don-doc", "plan=p1");
    assertThat(SERVICES.asked("POST /api/reminders").getFirst().body())
        .contains("\"units\":[\"u-dk\"]", "\"plan\":\"p1\"", "\"reach\":\"BRANCH\"");
    String next = to(answer).replaceFirst("^https?://[^/]+", "");
    assertThat(shown(next)).contains("Đã nhắc 1 đơn vị.", "nên không nhắc lại");
  }

  @Test
  void nobodyIsRemindedWhenNobodyIsTicked() throws Exception {
    browser.submit("/don-doc/nhac", Map.of("key", "k"));
    assertThat(SERVICES.asked("POST /api/reminders")).isEmpty();
    assertThat(shown("/don-doc")).contains("Chưa chọn đơn vị nào.");
  }

  @Test
  void oneClickDraftsALetterAndOpensIt() throws Exception {
    SERVICES.answer("POST /api/letters", letter("DRAFT", true, ""));
    assertThat(to(browser.submit("/don-doc/cong-van", Map.of("units", "u-lc", "key", "k"))))
        .endsWith("/cong-van/cv1");
    assertThat(shown("/cong-van/cv1"))
        .contains("V/v đôn đốc báo cáo", "Kính gửi:", "- UBND tỉnh Lai Châu;", "20/03/2026")
        .contains("1 đơn vị đã xong từ khi soạn.", "Bỏ các đơn vị đã xong", "Nguyễn Văn An");
  }

  @Test
  void aUnitThatIsDoneIsTakenOutByOneClick() throws Exception {
    SERVICES.answer("POST /api/letters/cv1/renew", letter("DRAFT", true, ""), "\"5\"");
    assertThat(to(browser.submit("/cong-van/cv1/bo-don-vi-xong", Map.of("etag", "\"4\""))))
        .endsWith("/cong-van/cv1");
    assertThat(SERVICES.asked("POST /api/letters/cv1/renew").getFirst().ifMatch())
        .isEqualTo("\"4\"");
  }

  @Test
  void aTakenNumberIsRefusedAtItsFieldAndStaysTyped() throws Exception {
    SERVICES.refuse(
        "POST /api/letters/cv1/dispatch",
        409,
        """
        {"status":409,"code":"number-taken","detail":"Số 7/BNV-VP đã dùng.",
        "errors":[{"field":"number","message":"Số 7/BNV-VP đã dùng. Hãy chọn số khác."}]}""");
    String page =
        browser
            .submit(
                "/cong-van/cv1/gui",
                Map.of("number", "7", "symbol", "BNV-VP", "date", "2026-04-01", "etag", "\"4\""))
            .body();
    assertThat(page).contains("id=\"loi-number\"", "Hãy chọn số khác.", "value=\"7\"");
  }

  @Test
  void theClerkIsOfferedTheNextNumberAndToldHowManyUnitsItReaches() throws Exception {
    assertThat(shown("/cong-van/cv1/gui"))
        .contains("value=\"124\"", "value=\"BNV-VP\"", "2 đơn vị", "Gửi tới 2 đơn vị")
        .contains("Ký, cấp số và gửi");
  }

  @Test
  void whatWasTypedStaysWhenTheDraftIsRefused() throws Exception {
    SERVICES.refuse(
        "PUT /api/letters/cv1",
        422,
        """
        {"status":422,"code":"invalid","detail":"Có 1 chỗ cần sửa.",
        "errors":[{"field":"units","message":"Công văn phải còn ít nhất một đơn vị."}]}""");
    String page =
        browser
            .submit(
                "/cong-van/cv1/sua",
                Map.of("subject", "đôn đốc khác", "opening", "a", "request", "b", "etag", "\"4\""))
            .body();
    assertThat(page).contains("id=\"loi-units\"", "ít nhất một đơn vị", "đôn đốc khác");
  }

  @Test
  void aRecipientSeesWhatItOwesAndWhereToDoIt() throws Exception {
    tell("DISPATCHED", false);
    assertThat(shown("/cong-van/cv1"))
        .contains("Công văn số 123/BNV-VP", "Việc công văn nhắc đơn vị", "href=\"/hoat-dong/a1\"")
        .contains("/api/letters/cv1/document?format=pdf")
        .doesNotContain("Bỏ các đơn vị đã xong");
  }

  @Test
  void theHeatTableLeadsToTheLateUnitsOfACell() throws Exception {
    String counts =
        """
        {"total":4,"open":1,"returned":0,"submitted":2,"accepted":1,"onTime":3,"late":0,
        "overdue":1,"complete":3}""";
    SERVICES.answer(
        "GET /api/periods",
        """
        {"items":[{"id":"CCHC581-2026-Q1","regime":"CCHC581","label":"Quý I năm 2026",
        "from":"2025-12-15","to":"2026-03-14","due":"2026-03-20","lock":"2026-03-27"}]}""");
    SERVICES.answer(
        "GET /api/rollups/cchc-2026/bnv/indicators",
        """
        {"programme":"cchc-2026","period":"CCHC581-2026-Q1","label":"Quý I năm 2026",
        "from":"2025-12-15","to":"2026-03-14","figuresCross":"WHEN_SUBMITTED","indicators":[],
        "total":{"unit":"bnv","name":"Bộ Nội vụ","level":"MINISTRY","hasChildren":true,
        "reports":%s,"values":{}},"children":[]}"""
            .formatted(counts));
    SERVICES.answer(
        "GET /api/rollups/cchc-2026/bnv/heat",
        """
        {"periods":[{"id":"CCHC581-2026-Q1","label":"Quý I"}],
        "rows":[{"unit":"u-lc","name":"Tỉnh Lai Châu","level":"PROVINCE","cells":[%s]}]}"""
            .formatted(counts));
    assertThat(shown("/tong-quan/ky"))
        .contains("/don-doc?period=CCHC581-2026-Q1&amp;within=bnv")
        .contains("/don-doc?period=CCHC581-2026-Q1&amp;within=u-lc")
        .contains("Đôn đốc các đơn vị chậm");
  }

  @Test
  void aLadderIsSaidInWordsLevelByLevel() throws Exception {
    assertThat(shown("/lich-nhac"))
        .contains(
            "trước 14, 7, 3, 1 ngày; đúng ngày; rồi 2 ngày một lần; báo lãnh đạo sau 3 ngày quá"
                + " hạn; báo cấp trên sau 7 ngày")
        .contains("trước 1 ngày", "như mọi cấp", "/lich-nhac/REPORT~PROVINCE");
  }

  @Test
  void aLadderIsKeptForTheVersionThatWasSeen() throws Exception {
    SERVICES.answer("PUT /api/ladders/REPORT~ALL", LADDER, "\"3\"");
    Map<String, String> form =
        Map.of(
            "before",
            "10, 2,0",
            "every",
            "",
            "workingDays",
            "yes",
            "headAfter",
            "4",
            "superiorAfter",
            "",
            "etag",
            "\"2\"");
    assertThat(to(browser.submit("/lich-nhac/REPORT~ALL", form))).endsWith("/lich-nhac");
    StubServices.Asked kept = SERVICES.asked("PUT /api/ladders/REPORT~ALL").getFirst();
    assertThat(kept.ifMatch()).isEqualTo("\"2\"");
    assertThat(kept.body())
        .contains("\"before\":[10,2,0]", "\"every\":0", "\"headAfter\":4")
        .contains("\"superiorAfter\":null", "\"workingDays\":true");
  }

  @Test
  void whatIsNoNumberOfDaysIsToldAtItsField() throws Exception {
    Map<String, String> form = Map.of("before", "một tuần", "every", "2", "etag", "\"2\"");
    assertThat(browser.submit("/lich-nhac/REPORT~ALL", form).body())
        .contains("id=\"loi-before\"", "Ghi số ngày", "một tuần");
    assertThat(SERVICES.asked("PUT /api/ladders")).isEmpty();
  }
}
