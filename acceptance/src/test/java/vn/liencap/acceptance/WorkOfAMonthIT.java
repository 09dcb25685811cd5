package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liencap.acceptance.PortalSession.Answer;
import vn.liencap.acceptance.doors.EmptySystem;

/**
 * A month of a ward on a phone, and a department that leads an activity with three wards: entered
 * where it happens, counted once, seen by the ministry and opened down to the photo.
 */
class WorkOfAMonthIT {
  private static final String PASSWORD = "mot-mat-khau-du-dai";
  private static final String RUN = "th" + Long.toString(System.currentTimeMillis() / 1_000, 36);
  private static final String PROGRAMME = "mot-thang-" + RUN;
  private static final String SESSIONS = "[name='outputs[session]']";
  private static final String SHARED = "Hội thi tìm hiểu cải cách hành chính";
  private static final String ALWAYS = "Phát thanh về cải cách hành chính";
  private static final String DATED = "Treo áp phích tại nơi tiếp dân";

  private static final StandaloneProcess SYSTEM = EmptySystem.get().process();
  private static final List<String> WARDS = new ArrayList<>();
  private static String department = "";
  private static Desk desk;

  @BeforeAll
  static void aProvinceIssuesItsPlan() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    var administrator = Administrator.of(SYSTEM);
    administrator.loadUnits(
        """
        level,code,full_name,parent_level,parent_code
        PROVINCE,%1$s-1,Tỉnh Một Tháng,,
        DEPARTMENT,%1$s-S,Sở Một Tháng,PROVINCE,%1$s-1
        COMMUNE,%1$s-a,Xã An,PROVINCE,%1$s-1
        COMMUNE,%1$s-b,Xã Bình,PROVINCE,%1$s-1
        COMMUNE,%1$s-c,Xã Cư,PROVINCE,%1$s-1
        """
            .formatted(RUN));
    String province = administrator.unit("PROVINCE", RUN + "-1");
    department = administrator.unit("DEPARTMENT", RUN + "-S");
    PortalSession office =
        administrator.person(RUN + ".tinh", province, "OFFICER", "HEAD", "CLERK");
    for (String ward : List.of("a", "b", "c")) {
      WARDS.add(administrator.unit("COMMUNE", RUN + "-" + ward));
      administrator.person(RUN + "." + ward, WARDS.getLast(), "OFFICER", "HEAD");
    }
    administrator.person(RUN + ".so", department, "OFFICER", "HEAD");
    administrator.person(RUN + ".bo", "bnv", "OFFICER", "HEAD");
    office
        .post(
            "/api/programmes",
            Map.of(
                "id",
                PROGRAMME,
                "name",
                "Một tháng " + RUN,
                "year",
                today().getYear(),
                "figuresCross",
                "WHEN_ENTERED"))
        .expect(201);
    issue(office, office.post("/api/plans", plan()).expect(201).json().get("id").asString());
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
    var everybody = new ArrayList<>(WARDS);
    everybody.add(department);
    return Map.of(
        "title", "Kế hoạch một tháng",
        "programme", PROGRAMME,
        "year", today().getYear(),
        "activities",
            List.of(
                activity(SHARED, "LEAD", Map.of("kind", "YEAR", "year", today().getYear())),
                activity(ALWAYS, "EACH", Map.of("kind", "CONTINUOUS", "year", today().getYear())),
                activity(
                    DATED,
                    "EACH",
                    Map.of(
                        "kind", "RANGE",
                        "from", today().toString(),
                        "to", today().plusDays(5).toString()))),
        "addressing", List.of(Map.of("units", everybody, "mode", "EXECUTE")));
  }

  private static Map<String, Object> activity(
      String title, String carrier, Map<String, Object> timing) {
    List<Map<String, String>> wards =
        WARDS.stream().map(ward -> Map.of("text", "Xã", "unit", ward)).toList();
    boolean led = carrier.equals("LEAD");
    return Map.of(
        "title",
        title,
        "carrier",
        carrier,
        "lead",
        led ? List.of(Map.of("text", "Sở", "unit", department)) : wards,
        "coordinating",
        led ? wards : List.of(),
        "timing",
        timing,
        "outputs",
        List.of(Map.of("text", "buổi", "kind", "session", "quantity", 10)));
  }

  private static void issue(PortalSession office, String plan) {
    String path = "/api/plans/" + plan;
    for (String step : List.of("sign", "issue")) {
      Answer now = office.get(path).expect(200);
      office.post(path + "/" + step, now.etag(), Map.of());
    }
    assertThat(office.get(path).expect(200).json().get("status").asString()).isEqualTo("ISSUED");
  }

  private static Page open(Page page, String title) {
    await(title)
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("/hoat-dong?limit=50");
              return page.locator("a", new Page.LocatorOptions().setHasText(title)).count() > 0;
            });
    page.locator("a", new Page.LocatorOptions().setHasText(title)).first().click();
    page.waitForURL("**/hoat-dong/**");
    return page;
  }

  private static void enter(Page page, String sessions, String text, boolean photo)
      throws IOException {
    page.locator(SESSIONS).fill(sessions);
    page.fill("[name='text']", text);
    if (photo) {
      page.setInputFiles("#files", new FilePayload("anh.jpg", "image/jpeg", Photo.jpeg()));
    }
    page.click("button[name='do'][value='enter']");
  }

  private static Locator entry(Page page, String text) {
    return page.locator(".entries li").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static void awaitSessions(Page page, String unit, String sessions) {
    await("the total of " + unit)
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              page.navigate("/tong-quan?programme=" + PROGRAMME + "&unit=" + unit);
              assertThat(page.locator("[data-live='o-session']").textContent()).isEqualTo(sessions);
            });
  }

  @Test
  void aDepartmentLeadsThreeWardsAndEachIsCountedOnce() throws IOException {
    int sessions = 2;
    for (String ward : List.of("a", "b", "c")) {
      Page page = open(desk.signIn(RUN + "." + ward, PASSWORD, 390), SHARED);
      enter(page, Integer.toString(sessions++), "Vòng loại tại xã " + ward, ward.equals("b"));
      assertThat(page.locator(".say.ok").first()).isVisible();
    }
    Page lead = open(desk.signIn(RUN + ".so", PASSWORD, 1280), SHARED);
    assertThat(entry(lead, "Vòng loại tại xã c")).hasCount(1);
    enter(lead, "1", "Vòng chung kết", false);
    assertThat(lead.locator(".say.ok").first()).isVisible();
    assertThat(lead.locator("dl.facts dd b").first()).hasText("10");

    Page ministry = desk.signIn(RUN + ".bo", PASSWORD, 1280);
    awaitSessions(ministry, department, "10");
    openDownToThePhoto(ministry, SHARED, "Vòng loại tại xã b");
  }

  /** From the total that a page shows to the photo that proves an entry of it. */
  private static void openDownToThePhoto(Page page, String activity, String entered) {
    page.locator("a[href^='/hoat-dong?unit=']").first().click();
    page.locator("a", new Page.LocatorOptions().setHasText(activity)).first().click();
    Locator proof = entry(page, entered).locator("img");
    assertThat(proof).hasCount(1);
    await("the photo")
        .pollInSameThread()
        .atMost(Duration.ofSeconds(20))
        .until(() -> (Integer) proof.first().evaluate("img => img.naturalWidth") > 0);
  }

  @Test
  void aWardsMonthOnThePhone() throws IOException {
    Page page = open(desk.signIn(RUN + ".a", PASSWORD, 390), ALWAYS);
    enter(page, "3", "Phát thanh tuần một", true);
    assertThat(page.locator(".say.ok").first()).isVisible();
    assertThat(entry(page, "Phát thanh tuần một").locator("img")).hasCount(1);

    page.context().setOffline(true);
    enter(page, "4", "Phát thanh khi mất mạng", false);
    assertThat(page.locator("#waiting")).hasAttribute("data-waiting", "1");
    page.context().setOffline(false);
    assertThat(page.locator("#waiting")).isHidden();

    page.navigate("/dan-tin-nhan");
    page.fill("#text", "Em báo cáo: hôm qua phát thanh về cải cách hành chính 02 buổi ạ.");
    page.click("main form button.btn-primary");
    page.locator("section form").first().locator("button").click();
    assertThat(page.locator(SESSIONS)).hasValue("2");
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator(".say.ok").first()).isVisible();
    assertThat(page.locator("dl.facts dd b").first()).hasText("9");

    extend(page);
    Page ministry = desk.signIn(RUN + ".bo", PASSWORD, 1280);
    awaitSessions(ministry, WARDS.getFirst(), "9");
    openDownToThePhoto(ministry, ALWAYS, "Phát thanh tuần một");
  }

  /** Ten seconds: touch the work, type the number, touch the button, which is in sight. */
  @Test
  void fromTheFirstPageAnEntryIsTwoTouchesAndOneNumber() {
    Page page = open(desk.signIn(RUN + ".c", PASSWORD, 390), ALWAYS); // it has arrived
    page.navigate("/");
    page.locator("a.task", new Page.LocatorOptions().setHasText(ALWAYS)).first().click();
    page.waitForURL("**/hoat-dong/**");
    Locator enter = page.locator("button[name='do'][value='enter']");
    assertThat(page.locator(SESSIONS)).isInViewport();
    assertThat(enter).isInViewport();
    page.locator(SESSIONS).fill("1");
    enter.click();
    assertThat(page.locator(".say.ok").first()).isVisible();
    assertThat(page.locator("dl.facts dd b").first()).hasText("1");
  }

  /** Asked on the phone, granted by the province, kept beside the day it was due first. */
  private static void extend(Page page) {
    open(page, DATED);
    page.locator("#thoi-han summary").first().click();
    page.fill("#ask-until", today().plusDays(20).toString());
    page.fill("#ask-reason", "Áp phích in chậm.");
    page.click("form[action$='/gia-han'] button");
    assertThat(page.locator(".say.ok").first()).isVisible();
    String activity = page.url();

    Page province = desk.signIn(RUN + ".tinh", PASSWORD, 1280);
    province.navigate(activity);
    province.click("form[action$='/gia-han/dong-y'] button.btn-primary");
    assertThat(province.locator(".say.ok").first()).isVisible();

    String until = today().plusDays(20).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    await("what became of the request")
        .pollInSameThread()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              page.navigate(activity);
              assertThat(String.join(" ", page.locator("#dien-bien").allTextContents()))
                  .contains("Xin gia hạn đến " + until, "Đồng ý gia hạn đến " + until);
            });
    assertThat(page.locator("#thoi-han")).containsText("Áp phích in chậm.");
  }
}
