package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;

/** The builder of report templates, as somebody of the ministry uses it. */
@PortalTest
class TemplatePagesIT {
  private static final StubServices SERVICES = new StubServices();

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

  private static Map<String, String> typed() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("key", "bm-moi");
    form.put("name", "Báo cáo quý");
    form.put("programme", "cchc-2026");
    form.put("regime", "CCHC581");
    form.put("periods[1]", "Y");
    form.put("levels[0]", "COMMUNE");
    form.put("indicators[0].label", "Số buổi tuyên truyền");
    form.put("indicators[0].aggregation", "LAST");
    form.put("indicators[0].counter", "out:session");
    form.put("indicators[0].target", "1.200");
    form.put("indicators[0].required", "yes");
    form.put("indicators[1].label", "");
    return form;
  }

  private static String to(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void aNewTemplateIsSavedWithItsCodesAndWithoutWhatDoesNotBelongToItsKind() throws Exception {
    SERVICES.answer("POST /api/templates", SampleAnswers.ours().replace("bm-1", "bm-moi"), "\"1\"");
    SERVICES.answer(
        "PUT /api/templates/bm-moi", SampleAnswers.ours().replace("bm-1", "bm-moi"), "\"2\"");
    assertThat(to(browser.submit("/bieu-mau/moi", typed()))).endsWith("/bieu-mau/bm-moi");
    assertThat(SERVICES.asked("POST /api/templates").getFirst().body())
        .contains("\"id\":\"bm-moi\"", "\"code\":\"so-buoi-tuyen-truyen\"", "\"target\":1200")
        .contains("\"periods\":[\"Y\"]")
        .doesNotContain("out:session");
  }

  @Test
  void aRefusalStandsAtItsFieldAndNothingTypedIsLost() throws Exception {
    SERVICES.refuse(
        "POST /api/templates",
        422,
        """
        {"status":422,"code":"invalid","detail":"Mã đã dùng.",
        "errors":[{"field":"indicators[0].code","message":"Mã đã dùng rồi."}]}""");
    HttpResponse<String> answer = browser.submit("/bieu-mau/moi", typed());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"loi-indicators[0].code\"", "Mã đã dùng rồi.", "Báo cáo quý", "1.200");
  }

  @Test
  void aRowMoreKeepsWhatWasTypedAndSavesNothing() throws Exception {
    Map<String, String> form = typed();
    form.put("do", "add:indicators");
    assertThat(browser.submit("/bieu-mau/moi", form).body())
        .contains("Số buổi tuyên truyền", "indicators[2].label", ">Quý I<", ">Năm<");
    assertThat(SERVICES.asked("POST /api/templates")).isEmpty();
  }

  @Test
  void aRequestNeedsSomebodyToAnswerIt() throws Exception {
    Map<String, String> form = typed();
    form.putAll(
        Map.of(
            "once", "yes", "whom", "chosen", "from", "2026-11-01", "to", "2026-11-30", "due", ""));
    assertThat(browser.submit("/bieu-mau/dot-xuat", form).body())
        .contains("Hãy chọn ít nhất một đơn vị.", "Hãy chọn hạn gửi.");
    form.put("do", "below:u-lc");
    assertThat(browser.submit("/bieu-mau/dot-xuat", form).body()).contains("Phường Đoàn Kết");
  }

  @Test
  void publishingSaysFirstHowManyUnitsItAsks() throws Exception {
    assertThat(browser.open("/bieu-mau/bm-1/ban-hanh").body())
        .contains("412 đơn vị", "Báo cáo Năm 2026 mở ngay", "vẫn giữ bản đó");
    SERVICES.answer("POST /api/templates/bm-1/publish", SampleAnswers.ours(), "\"5\"");
    HttpResponse<String> answer =
        browser.submit("/bieu-mau/bm-1/ban-hanh", Map.of("etag", "\"4\""));
    assertThat(to(answer)).endsWith("/bieu-mau");
    assertThat(SERVICES.asked("POST /api/templates/bm-1/publish").getFirst().ifMatch())
        .isEqualTo("\"4\"");
  }

  @Test
  void thoseWhoAnswerSeeTheQuestionsAndNoBuilder() throws Exception {
    assertThat(browser.open("/bieu-mau/bm-2").body())
        .contains("Báo cáo nhanh", "Kết quả", "hạn gửi 05/12/2026")
        .doesNotContain("id=\"soan\"");
  }

  @Test
  void aTargetOfAPlanCanBeMeasuredByAnIndicatorOfTheProgramme() throws Exception {
    Map<String, String> form = Map.of("do", "add:targets", "programme", "cchc-2026");
    assertThat(browser.submit("/ke-hoach/p2/sua", form).body())
        .contains("Đo bằng chỉ tiêu", "Tỷ lệ người dân được thông tin");
  }
}
