package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page can be used by everybody (WCAG 2.1 AA), and gets from the server what it asks for. */
class AccessibilityIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final int DESK = 1280;
  private static final int INDICES = 5;

  private static final StandaloneProcess SYSTEM = Demonstration.system();
  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = new Desk(SYSTEM.portal());
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, 390})
  void aWardsPages(int width) {
    Page page = desk.signIn("doanket", PASSWORD, width);
    String activity = firstOf(page, "/hoat-dong?role=lead", "/hoat-dong/");
    String plan = firstOf(page, "/ke-hoach?status=ISSUED", "/ke-hoach/");
    String duty = firstOf(page, "/", "/giao-viec/", "/hoat-dong/");
    check(
        page,
        "/",
        "/tong-quan",
        "/ke-hoach",
        plan,
        "/hoat-dong",
        "/hoat-dong?role=lead",
        "/hoat-dong/nam",
        "/hoat-dong/lich",
        "/dan-tin-nhan",
        "/chi-so",
        activity,
        duty,
        "/thong-bao",
        "/cong-van?box=received",
        "/lich-nhac",
        "/thong-bao/cai-dat",
        "/thong-bao/da-gui",
        "/thong-bao/don-vi",
        "/don-vi",
        "/mat-khau");
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, 390})
  void theMinistrysPages(int width) {
    Page page = desk.signIn("chuyenvien.bo", PASSWORD, width);
    String plan = firstOf(page, "/ke-hoach?scope=own&status=ISSUED", "/ke-hoach/");
    String draft = aDraft(page);
    check(
        page,
        "/",
        "/tong-quan",
        "/tong-quan?order=late",
        "/tong-quan/ky",
        "/chi-so",
        "/chi-so?index=PAPI&year=2025&order=name",
        "/chi-so/nap",
        "/chi-so/danh-muc",
        "/ke-hoach",
        plan,
        plan + "/giao",
        plan + "/khac-biet",
        plan + "/tra-loi",
        "/doi-chieu",
        plan.replace("/ke-hoach/", "/doi-chieu?plan="),
        "/ke-hoach/moi",
        draft,
        draft + "/sua",
        draft + "/cap-tren",
        draft + "/gop-y",
        draft + "/lay-y-kien",
        "/hoat-dong",
        "/thong-bao",
        "/cong-van",
        "/don-doc",
        "/don-doc?reach=BRANCH",
        "/lich-nhac",
        "/thong-bao/cai-dat",
        "/thong-bao/da-gui",
        "/don-vi",
        "/don-vi?q=doan%20ket",
        "/don-vi/bnv",
        "/don-vi/bnv/buoc");
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, 390})
  void aProvincesIndices(int width) {
    Page page = desk.signIn("laichau", PASSWORD, width);
    await("the demonstration's indices")
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              page.navigate("/chi-so");
              return page.locator("[data-chart]").count() == INDICES;
            });
    String year = page.locator("main tbody a[href^='/chi-so/']").first().getAttribute("href");
    check(page, "/tong-quan", "/tong-quan/ky", "/chi-so", year, "/chi-so/danh-muc");
    page.navigate("/chi-so");
    page.waitForSelector(".chart canvas");
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void whatIsAskedBeforeADeedThatCannotBeTakenBack() {
    String draft = aDraft(desk.signIn("chuyenvien.bo", PASSWORD, DESK));
    Page page = desk.signIn("lanhdao.bo", PASSWORD, DESK);
    String plan = firstOf(page, "/ke-hoach?scope=own&status=ISSUED", "/ke-hoach/");
    check(
        page,
        draft + "/ky",
        plan + "/sua-doi",
        plan + "/van-ban/dinh-chinh",
        plan + "/van-ban/thay-the",
        plan + "/van-ban/thu-hoi",
        plan + "/van-ban/ket-thuc");
    page.navigate(draft);
    page.click(".actions a[href$='/ky']");
    page.waitForSelector("dialog[open] #xac-nhan");
    assertThat(Barriers.of(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, 390})
  void anAdministratorsPages(int width) throws IOException {
    String password = Files.readString(SYSTEM.data().resolve("admin-password")).strip();
    check(desk.signIn("quantri", password, width), "/", "/tai-khoan", "/don-vi");
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, 390})
  void signingIn(int width) {
    Browser browser = desk.signIn("doanket", PASSWORD, DESK).context().browser();
    Page page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setBaseURL(SYSTEM.portal().toString())
                .setLocale("vi-VN")
                .setViewportSize(width, 900));
    check(page, "/dang-nhap", "/dang-nhap?sai", "/dang-nhap?cho=3", "/dang-nhap?het-phien");
  }

  private static String aDraft(Page page) {
    page.navigate("/ke-hoach/moi");
    page.fill("#title", "Kế hoạch để kiểm tra trang");
    page.click("main form button.btn-primary");
    page.waitForURL(Pattern.compile(".*/sua"));
    for (String part : List.of("legalBases", "objectives", "activities", "addressing")) {
      page.click("button[value='add:" + part + "']");
      page.waitForSelector("button[value='remove:" + part + "[0]']");
    }
    page.fill("[name='activities[0].title']", "Một hoạt động");
    page.fill("[name='activities[0].lead']", "UBND các xã, phường");
    page.fill("[name='activities[0].timing']", "Tháng 12/2026");
    page.check("[name^='addressing[0].levels'][value='PROVINCE']");
    page.click(".savebar button[value='save']");
    page.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9-]+$"));
    return page.url().replaceFirst(".*(?=/ke-hoach/)", "");
  }

  /** The first link of a page to one of these places. */
  private static String firstOf(Page page, String path, String... places) {
    String links =
        Stream.of(places)
            .map(
                place ->
                    "main a[href^='"
                        + place
                        + "']:not([href$='/moi']):not([href$='/nhap']):not([href$='/nam']):not([href$='/lich'])")
            .collect(Collectors.joining(", "));
    await("the demonstration data on " + path)
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate(path);
              return page.locator(links).count() > 0;
            });
    return page.locator(links).first().getAttribute("href");
  }

  private static void check(Page page, String... paths) {
    List<String> found = new ArrayList<>();
    page.onResponse(
        answer -> {
          if (answer.status() >= 400) {
            found.add(page.url() + " asked for " + answer.url() + ": " + answer.status());
          }
        });
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error")) {
            found.add(page.url() + " complains: " + said.text());
          }
        });
    for (String path : paths) {
      page.navigate(path);
      page.waitForLoadState(LoadState.LOAD);
      Barriers.of(page).forEach(barrier -> found.add(path + " " + barrier));
    }
    assertThat(found).isEmpty();
  }
}
