package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liencap.acceptance.PortalSession.Answer;
import vn.liencap.acceptance.doors.EmptySystem;

/** A province urges its late wards: all at once by a reminder, then by an official letter. */
class RemindersIT {
  private static final String PASSWORD = "mot-mat-khau-du-dai";
  private static final String RUN = "dd" + Long.toString(System.currentTimeMillis() / 1_000, 36);
  private static final String PROGRAMME = "don-doc-" + RUN;
  private static final String TITLE = "Kế hoạch có việc quá hạn";
  private static final String WORK = "Niêm yết thủ tục hành chính";
  private static final StandaloneProcess SYSTEM = EmptySystem.get().process();
  private static final List<String> WARDS = new ArrayList<>();
  private static String plan = "";
  private static Desk desk;

  @BeforeAll
  static void aProvinceWithLateWards() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    var administrator = Administrator.of(SYSTEM);
    administrator.loadUnits(
        """
        level,code,full_name,parent_level,parent_code
        PROVINCE,%1$s-1,Tỉnh Đôn Đốc,,
        COMMUNE,%1$s-a,Xã An Đôn,PROVINCE,%1$s-1
        COMMUNE,%1$s-b,Xã Bình Đôn,PROVINCE,%1$s-1
        COMMUNE,%1$s-c,Xã Cư Đôn,PROVINCE,%1$s-1
        """
            .formatted(RUN));
    String province = administrator.unit("PROVINCE", RUN + "-1");
    PortalSession office = administrator.person(RUN + ".tinh", province, "OFFICER", "HEAD");
    administrator.person(RUN + ".vanthu", province, "CLERK");
    for (String ward : List.of("a", "b", "c")) {
      WARDS.add(administrator.unit("COMMUNE", RUN + "-" + ward));
    }
    administrator.person(RUN + ".a", WARDS.getFirst(), "OFFICER", "HEAD");
    PortalSession clerk = PortalSession.signIn(SYSTEM.portal(), RUN + ".vanthu", PASSWORD);
    office
        .post(
            "/api/programmes",
            Map.of(
                "id",
                PROGRAMME,
                "name",
                "Đôn đốc " + RUN,
                "year",
                today().getYear(),
                "figuresCross",
                "WHEN_ENTERED"))
        .expect(201);
    plan = office.post("/api/plans", plan()).expect(201).json().get("id").asString();
    step(office, "sign");
    step(clerk, "issue");
    await("the wards' work is overdue")
        .atMost(Duration.ofMinutes(1))
        .until(() -> office.get("/api/late-units").expect(200).json().get("items").size() == 3);
    desk = new Desk(SYSTEM.portal());
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  private static Map<String, Object> plan() {
    String due = today().minusDays(4).toString();
    List<Map<String, String>> wards =
        WARDS.stream().map(ward -> Map.of("text", "Xã", "unit", ward)).toList();
    return Map.of(
        "title",
        TITLE,
        "programme",
        PROGRAMME,
        "year",
        today().getYear(),
        "activities",
        List.of(
            Map.of(
                "title",
                WORK,
                "carrier",
                "EACH",
                "lead",
                wards,
                "timing",
                Map.of("kind", "DATE", "from", due, "to", due))),
        "addressing",
        List.of(Map.of("units", WARDS, "mode", "EXECUTE")));
  }

  private static void step(PortalSession person, String step) {
    Answer now = person.get("/api/plans/" + plan).expect(200);
    person.post("/api/plans/" + plan + "/" + step, now.etag(), Map.of());
  }

  @Test
  void aWardIsRemindedAndThenReceivesTheLetterWithItsDocument() throws IOException {
    Page province = desk.signIn(RUN + ".tinh", PASSWORD, 1280);
    remindAll(province);
    Page ward = desk.signIn(RUN + ".a", PASSWORD, 390);
    ward.navigate("/thong-bao");
    assertThat(ward.locator(".tasks")).containsText("Tỉnh Đôn Đốc đôn đốc: 1 việc quá hạn");
    String letter = draft(province);
    theWardIsDoneMeanwhileAndIsTakenOut(province, letter);
    sign(province);
    number(desk.signIn(RUN + ".vanthu", PASSWORD, 1280), letter);
    theSecondWardOpensIt(letter);
  }

  private static void remindAll(Page province) {
    province.navigate("/don-doc?plan=" + plan);
    assertThat(province.locator("main h2").first()).containsText("3 đơn vị quá hạn");
    assertThat(province.locator("main table")).containsText("Xã Bình Đôn");
    Assertions.assertThat(Barriers.of(province)).isEmpty();
    province.click("button:has-text('Nhắc các đơn vị đã chọn')");
    assertThat(province.locator("#flash")).containsText("Đã nhắc 3 đơn vị.");
    province.click("button:has-text('Nhắc các đơn vị đã chọn')");
    assertThat(province.locator("#flash")).containsText("nên không nhắc lại");
    assertThat(province.locator("main table .state.soon")).hasCount(3);
  }

  /** The preview that is paid for by nothing but a look; then one click. */
  private static String draft(Page province) {
    province.click("button:has-text('Soạn công văn đôn đốc')");
    province.waitForURL(Pattern.compile(".*/cong-van/[a-z0-9]+$"));
    assertThat(province.locator(".doc")).containsText("Kính gửi:");
    assertThat(province.locator(".doc")).containsText("còn 3 đơn vị có nhiệm vụ quá hạn");
    String letter = province.url().replaceFirst(".*(?=/cong-van/)", "");
    Assertions.assertThat(Barriers.of(province)).isEmpty();
    province.click("a:has-text('Sửa nội dung')");
    province.waitForSelector("#subject");
    Assertions.assertThat(Barriers.of(province)).isEmpty();
    province.fill("#subject", "đôn đốc niêm yết thủ tục");
    province.click("button:has-text('Lưu dự thảo')");
    assertThat(province.locator(".doc")).containsText("V/v đôn đốc niêm yết thủ tục");
    return letter;
  }

  private static void theWardIsDoneMeanwhileAndIsTakenOut(Page province, String letter) {
    PortalSession ward = PortalSession.signIn(SYSTEM.portal(), RUN + ".a", PASSWORD);
    String activity =
        ward.get("/api/activities?unit=" + WARDS.getFirst())
            .expect(200)
            .json()
            .at("/items/0/id")
            .asString();
    var done = Map.of("date", today().toString(), "text", "Đã niêm yết.", "spent", 0);
    ward.post("/api/activities/" + activity + "/complete", done);
    Locator marked =
        province.locator(
            ".stackcol .item", new Page.LocatorOptions().setHasText("đã xong từ khi soạn"));
    await("the ward is marked as done")
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              province.navigate(letter);
              return marked.count() == 1;
            });
    assertThat(marked).containsText("Xã An Đôn");
    province.click("button:has-text('Bỏ các đơn vị đã xong')");
    assertThat(province.locator(".doc")).containsText("còn 2 đơn vị có nhiệm vụ quá hạn");
  }

  private static void sign(Page province) {
    province.click("main .actions a:has-text('Ký công văn')");
    assertThat(province.locator("dialog #xac-nhan")).containsText("2 đơn vị");
    province.click("dialog #xac-nhan button:has-text('Ký công văn')");
    assertThat(province.locator("#flash")).containsText("Đã ký.");
  }

  private static void number(Page clerk, String letter) {
    clerk.click(
        ".tasks a[href='" + letter + "']"); // what waits for a clerk stands on the first page
    clerk.click("main .actions a:has-text('Cấp số và gửi')");
    clerk.waitForSelector("dialog[open] #number");
    Assertions.assertThat(Barriers.of(clerk)).isEmpty();
    clerk.fill("dialog #number", "123");
    clerk.fill("dialog #symbol", "UBND-NC");
    clerk.click("dialog #xac-nhan button:has-text('Gửi tới 2 đơn vị')");
    assertThat(clerk.locator("#flash")).containsText("Đã gửi công văn.");
    assertThat(clerk.locator("h1")).containsText("123/UBND-NC");
  }

  private static void theSecondWardOpensIt(String letter) throws IOException {
    Administrator.of(SYSTEM).person(RUN + ".b", WARDS.get(1), "OFFICER", "HEAD");
    Page ward = desk.signIn(RUN + ".b", PASSWORD, 390);
    ward.navigate("/thong-bao");
    ward.locator(".tasks button", new Page.LocatorOptions().setHasText("123/UBND-NC")).click();
    ward.waitForURL(Pattern.compile(".*" + letter + "$"));
    assertThat(ward.locator(".tasks a[href^='/hoat-dong/']")).containsText(WORK);
    assertThat(ward.locator(".doc")).containsText("Số: 123/UBND-NC");
    Assertions.assertThat(Barriers.of(ward)).isEmpty();
    Download file = ward.waitForDownload(() -> ward.click("a:has-text('Tải PDF')"));
    Path saved = file.path();
    Assertions.assertThat(Files.readString(saved, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    ward.navigate("/cong-van?box=received");
    assertThat(ward.locator("main table")).containsText("đôn đốc niêm yết thủ tục");
    Page done = desk.signIn(RUN + ".a", PASSWORD, 390);
    done.navigate("/cong-van?box=received");
    assertThat(done.locator("main .empty")).isVisible();
  }

  /** What is sent to a person outside the portal, and their deadlines in a calendar. */
  @Test
  void aPersonChoosesWhatIsSentAndTakesTheDeadlinesIntoACalendar()
      throws IOException, InterruptedException {
    Page clerk = desk.signIn(RUN + ".vanthu", PASSWORD, 390);
    clerk.navigate("/thong-bao");
    clerk.click("main a:has-text('Cài đặt')");
    clerk.uncheck("[name='digest']");
    clerk.fill("#quietFrom", "22:00");
    clerk.fill("#zalo", "không phải mã");
    clerk.click("button:has-text('Lưu')");
    assertThat(clerk.locator("#loi-zalo")).isVisible();
    assertThat(clerk.locator("#quietFrom")).hasValue("22:00"); // nothing typed is lost
    clerk.fill("#zalo", "1234567890123456789");
    clerk.click("button:has-text('Lưu')");
    assertThat(clerk.locator("#flash")).containsText("Đã lưu cách nhận tin.");
    clerk.reload();
    assertThat(clerk.locator("[name='digest']")).not().isChecked();
    assertThat(clerk.locator("#quietFrom")).hasValue("22:00");
    clerk.click("button:has-text('Lấy địa chỉ lịch')");
    String address = clerk.locator("#feed").inputValue();
    try (var calendarProgram = HttpClient.newHttpClient()) {
      HttpResponse<String> calendar =
          calendarProgram.send(
              HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
      Assertions.assertThat(calendar.statusCode()).isEqualTo(200);
      Assertions.assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR");
    }
  }

  /** The ministry's reminder schedule, said in words and changed at one place. */
  @Test
  void theScheduleOfRemindersIsReadByAllAndChangedByTheMinistry() {
    Administrator.of(SYSTEM).person(RUN + ".bo", "bnv", "HEAD");
    Page ministry = desk.signIn(RUN + ".bo", PASSWORD, 1280);
    ministry.navigate("/lich-nhac");
    assertThat(ministry.locator("main table")).containsText("báo lãnh đạo sau");
    ministry.click("a[href$='/lich-nhac/ISSUE_PLAN~COMMUNE']");
    ministry.fill("#before", "9, 2, 0");
    ministry.click("button:has-text('Lưu lịch nhắc')");
    assertThat(ministry.locator("main table")).containsText("trước 9, 2 ngày; đúng ngày");
    Page province = desk.signIn(RUN + ".tinh", PASSWORD, 390);
    province.navigate("/lich-nhac");
    assertThat(province.locator("main table")).containsText("trước 9, 2 ngày; đúng ngày");
    assertThat(province.locator("main table a")).hasCount(0);
  }
}
