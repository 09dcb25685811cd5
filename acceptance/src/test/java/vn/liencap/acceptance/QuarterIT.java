package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first quarter of 2026 of a province with three wards, on the days it happens: one ward is
 * late, one gets its report back, one is merged into that one half-way.
 */
class QuarterIT {
  private static final LocalDate WORK = LocalDate.of(2026, 1, 12);
  private static final LocalDate MERGED = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
  private static final LocalDate OVERDUE = LocalDate.of(2026, 3, 18);

  private static final String PASSWORD = "mot-mat-khau-du-dai";
  private static final String PROGRAMME = "quy-mot";
  private static final String ACTIVITY = "Tuyên truyền trên đài truyền thanh";
  private static final String QUARTER = "Quý I";
  private static final String SESSIONS_FIGURE = "Số buổi tuyên truyền";
  private static final String PEOPLE_FIGURE = "Số người được thông tin";

  @TempDir private static Path folder;
  private static StandaloneProcess system;
  private static Desk desk;
  private static String giap = "";
  private static LocalDate today = WORK;

  @BeforeAll
  static void aProvinceHasItsPlan() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    system = StandaloneProcess.startOn(WORK, folder.resolve("data"), FreePorts.base(), "--no-demo");
    var administrator = Administrator.of(system);
    administrator.loadUnits(
        """
        level,code,full_name,parent_level,parent_code
        PROVINCE,Q1,Tỉnh Quý Một,,
        COMMUNE,Qa,Xã Ất,PROVINCE,Q1
        COMMUNE,Qb,Xã Bính,PROVINCE,Q1
        COMMUNE,Qg,Xã Giáp,PROVINCE,Q1
        """);
    String province = administrator.unit("PROVINCE", "Q1");
    PortalSession office = administrator.person("canbo.tinh", province, "OFFICER", "HEAD", "CLERK");
    for (String ward : List.of("a", "b", "g")) {
      administrator.person(
          "xa." + ward, administrator.unit("COMMUNE", "Q" + ward), "OFFICER", "HEAD");
    }
    giap = administrator.unit("COMMUNE", "Qg");
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD");
    var _ =
        ministry
            .post(
                "/api/programmes",
                Map.of(
                    "id",
                    PROGRAMME,
                    "name",
                    "Quý một",
                    "year",
                    2026,
                    "figuresCross",
                    "WHEN_SUBMITTED"))
            .expect(201);
    issue(office, office.post("/api/plans", plan()).expect(201).json().get("id").asString());
    ask(ministry);
    desk = new Desk(system.portal());
  }

  @AfterAll
  static void stop() {
    desk.close();
    system.close();
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "title",
        "Kế hoạch quý một",
        "programme",
        PROGRAMME,
        "year",
        2026,
        "activities",
        List.of(
            Map.of(
                "title", ACTIVITY,
                "carrier", "EACH",
                "lead", List.of(Map.of("text", "UBND các xã, phường")),
                "timing", Map.of("kind", "CONTINUOUS", "year", 2026),
                "outputs", List.of(Map.of("text", "buổi", "kind", "session", "quantity", 20)))),
        "addressing",
        List.of(Map.of("levels", List.of("COMMUNE"), "mode", "EXECUTE")));
  }

  private static void issue(PortalSession office, String plan) {
    String path = "/api/plans/" + plan;
    for (String step : List.of("sign", "issue")) {
      var _ = office.post(path + "/" + step, office.get(path).expect(200).etag(), Map.of());
    }
    await("the plan")
        .until(() -> office.get(path).expect(200).json().get("status").asString().equals("ISSUED"));
  }

  private static void ask(PortalSession ministry) {
    Map<String, Object> content =
        Map.of(
            "name", "Báo cáo cải cách hành chính",
            "regime", "CCHC581",
            "periods", List.of("Q1"),
            "levels", List.of("PROVINCE", "COMMUNE"),
            "indicators",
                List.of(
                    figure("buoi", SESSIONS_FIGURE, Map.of("counter", "out:session")),
                    figure("nguoi", PEOPLE_FIGURE, Map.of())));
    var _ =
        ministry
            .post(
                "/api/templates",
                Map.of("id", "cchc-quy", "programme", PROGRAMME, "content", content))
            .expect(201);
    var _ = ministry.post("/api/templates/cchc-quy/publish", Map.of()).expect(200);
  }

  private static Map<String, Object> figure(String code, String label, Map<String, Object> more) {
    var figure = new HashMap<>(more);
    figure.putAll(Map.of("code", code, "label", label, "unit", "", "aggregation", "SUM"));
    return figure;
  }

  @Test
  void aQuarterReachesTheMinistryAndOpensDownToOnePhoto() throws IOException {
    enter("xa.a", "3", "Phát thanh tháng một ở xã Ất", true);
    enter("xa.b", "4", "Phát thanh tháng một ở xã Bính", false);
    enter("xa.g", "5", "Phát thanh tháng một ở xã Giáp", false);

    goOnTo(MERGED);
    giapIsMergedIntoBinh();
    enter("xa.b", "2", "Phát thanh tháng ba ở xã mới", false);

    goOnTo(DUE);
    Page binh = signIn("xa.b", PASSWORD, 390);
    ReportPages.openFromMyWork(binh, QUARTER);
    // What Giáp did before it ended is in the report of the unit that carries on.
    assertThat(ReportPages.row(binh, SESSIONS_FIGURE).locator("a.big")).containsText("11");
    ReportPages.type(binh, PEOPLE_FIGURE, "9000");
    ReportPages.send(binh);
    String returned = binh.url();
    Page province = signIn("canbo.tinh", PASSWORD, 1280);
    province.navigate(returned);
    province.click("summary:has-text('Trả lại')");
    province.fill("#ly-do-tra", "Số người lớn hơn dân số của xã.");
    province.click("form[action$='/tra-lai'] button");
    assertThat(province.locator("#flash")).containsText("Đã trả lại");
    ReportPages.openFromMyWork(binh, QUARTER);
    assertThat(binh.locator("main")).containsText("Số người lớn hơn dân số của xã.");
    ReportPages.type(binh, PEOPLE_FIGURE, "900");
    ReportPages.send(binh);

    goOnTo(OVERDUE);
    Page at = signIn("xa.a", PASSWORD, 390);
    ReportPages.openFromMyWork(at, QUARTER);
    ReportPages.type(at, PEOPLE_FIGURE, "300");
    ReportPages.send(at);
    theProvinceAcceptsAndSends();
    theMinistryAcceptsAndLooksDown();
  }

  private static void goOnTo(LocalDate later) {
    system.goOnTo(later);
    today = later;
  }

  /** On a machine whose clock shows the same day. */
  private static Page signIn(String person, String password, int width) {
    Page page = desk.signIn(person, password, width);
    page.clock().setFixedTime(today + "T09:00:00+07:00");
    return page;
  }

  private static void enter(String person, String sessions, String text, boolean photo)
      throws IOException {
    Page page = signIn(person, PASSWORD, 390);
    Locator activity = page.locator("a").filter(new Locator.FilterOptions().setHasText(ACTIVITY));
    await("the activity of " + person)
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("/hoat-dong?limit=50");
              return activity.count() > 0;
            });
    activity.first().click();
    page.waitForURL("**/hoat-dong/**");
    page.locator("input[name='outputs[session]']").first().fill(sessions);
    page.fill("[name='text']", text);
    if (photo) {
      page.setInputFiles("#files", new FilePayload("anh.jpg", "image/jpeg", Photo.jpeg()));
    }
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator(".say.ok").first()).isVisible();
  }

  private static void giapIsMergedIntoBinh() {
    Page administrator = signIn("quantri", Administrator.passwordOf(system), 1280);
    administrator.navigate("/don-vi/" + giap);
    administrator.locator("main .actions a").filter(having("Sáp nhập")).click();
    administrator.fill("#validTo", "2026-02-28");
    administrator.selectOption("#ke-thua-0", new SelectOption().setLabel("Xã Bính (Qb)"));
    administrator.click("main form button.btn-primary");
    assertThat(administrator.locator("#flash")).containsText("Đã ghi việc sáp nhập");
    await("the unit that carries on")
        .pollInSameThread()
        .until(
            () -> {
              administrator.navigate("/don-vi/" + giap);
              return administrator.locator("main a").filter(having("Xã Bính")).count() > 0;
            });
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** What has nothing against it in one go, then the late one, looked at. */
  private static void theProvinceAcceptsAndSends() {
    Page province = signIn("canbo.tinh", PASSWORD, 1280);
    province.navigate("/bao-cao?box=review&period=CCHC581-2026-Q1");
    Locator late = province.locator("li.choosable").filter(having("Xã Ất"));
    assertThat(late).containsText("Gửi chậm");
    province.click("button[value='smooth']");
    assertThat(province.locator("#flash")).isVisible();
    late.locator("input[type='checkbox']").check();
    province.click("button[value='chosen']");
    assertThat(province.locator("#flash")).isVisible();

    ReportPages.openFromMyWork(province, QUARTER);
    province.click("button[value='consolidate']");
    assertThat(province.locator("#flash")).containsText("Đã tổng hợp");
    assertThat(ReportPages.row(province, SESSIONS_FIGURE)).containsText("cấp dưới 14");
    ReportPages.send(province);
  }

  private static void theMinistryAcceptsAndLooksDown() {
    Page ministry = signIn("canbo.bo", PASSWORD, 1280);
    ministry.navigate("/bao-cao?box=review&period=CCHC581-2026-Q1");
    ministry.locator("li.choosable a").filter(having("Tỉnh Quý Một")).click();
    ministry.click("form[action$='/duyet'] button");
    assertThat(ministry.locator("#flash")).containsText("Đã duyệt");

    Locator accepted = ministry.locator("[data-accepted='buoi']");
    await("the accepted total at the ministry")
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              ministry.navigate("/tong-quan/ky?programme=" + PROGRAMME + "&period=CCHC581-2026-Q1");
              return accepted.count() > 0 && accepted.first().textContent().strip().equals("14");
            });
    assertThat(ministry.locator("[data-accepted='nguoi']")).hasText("1.200");
    ministry.locator("main th a").filter(having("Tỉnh Quý Một")).first().click();
    ministry.locator("main th a").filter(having("Xã Ất")).first().click();
    ministry.waitForURL(Pattern.compile(".*/bao-cao/.+"));
    ReportPages.madeOf(ministry, SESSIONS_FIGURE).filter(having(ACTIVITY)).first().click();
    ministry.waitForURL("**/hoat-dong/**");
    Locator proof =
        ministry
            .locator(".entries li")
            .filter(having("Phát thanh tháng một ở xã Ất"))
            .locator("img");
    await("the photo")
        .pollInSameThread()
        .atMost(Duration.ofSeconds(20))
        .until(() -> (Integer) proof.first().evaluate("img => img.naturalWidth") > 0);
  }
}
