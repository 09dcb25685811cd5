package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a ward does on a phone: an hour without network, a message that somebody sent. */
class WardOnAPhoneIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final String AT_THE_VILLAGE = "Phát tin tại bản không có sóng";
  private static final String OUTPUT = "[name^='outputs[']";
  private static final String IS_KEPT =
      "path => caches.match(path, { ignoreVary: true }).then(Boolean)";

  private static final StandaloneProcess SYSTEM = Demonstration.system();
  private static Desk desk;

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
  void entriesMadeWithoutNetworkWaitOnThePhoneAndAreSentOnce() throws IOException {
    Page page = desk.signIn("doanket", PASSWORD, 390);
    String activity = anActivityWithFigures(page);
    long before = soFar(page);

    page.context().setOffline(true);
    enter(page, "3");
    page.setInputFiles("#files", new FilePayload("loa.jpg", "image/jpeg", photo()));
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator("#waiting")).hasAttribute("data-waiting", "1");
    assertThat(page.locator("[name='text']")).hasValue("");
    enter(page, "4");
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator("#waiting")).hasAttribute("data-waiting", "2");
    assertThat(page.locator("#waiting")).containsText("2 lần ghi nhận đang giữ trên máy này");

    page.context().setOffline(false);
    assertThat(page.locator("#waiting")).isHidden();
    page.navigate(activity);
    Locator arrived =
        page.locator(".entries li").filter(new Locator.FilterOptions().setHasText(AT_THE_VILLAGE));
    assertThat(arrived).hasCount(2);
    assertThat(arrived.locator("img")).hasCount(1);
    assertThat(soFar(page)).isEqualTo(before + 7);
  }

  private static void enter(Page page, String figure) {
    page.locator(OUTPUT).first().fill(figure);
    page.fill("[name='text']", AT_THE_VILLAGE);
  }

  /** What is refused once it arrives is said with its reason, and is not lost silently. */
  @Test
  void anEntryThatIsRefusedLaterSaysWhy() {
    Page page = desk.signIn("doanket", PASSWORD, 390);
    anActivityWithFigures(page);
    page.context().setOffline(true);
    page.locator(OUTPUT).first().fill("1,5 buổi");
    page.fill("[name='text']", "Số gõ nhầm");
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator("#waiting")).hasAttribute("data-waiting", "1");
    page.context().setOffline(false);
    assertThat(page.locator("#waiting li")).containsText("số");
    assertThat(page.locator("#waiting li")).containsText("Số gõ nhầm");
    page.locator("#waiting li button").last().click();
    assertThat(page.locator("#waiting")).isHidden();
  }

  /** What was refused is put right in the form it came from, and then waits no longer. */
  @Test
  void anEntryThatIsRefusedFillsItsFormAgain() throws IOException {
    Page page = desk.signIn("doanket", PASSWORD, 390);
    String activity = anActivityWithFigures(page);
    long before = soFar(page);
    page.context().setOffline(true);
    page.locator(OUTPUT).first().fill("2 buổi");
    page.fill("[name='text']", "Sẽ sửa lại số");
    page.locator(".choose label").nth(2).click();
    page.setInputFiles("#files", new FilePayload("loa.jpg", "image/jpeg", photo()));
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator("#waiting")).hasAttribute("data-waiting", "1");
    page.context().setOffline(false);
    assertThat(page.locator("#waiting li")).containsText("Sẽ sửa lại số");

    page.navigate("/");
    page.locator("#waiting li button").first().click();
    page.waitForURL("**" + activity.substring(activity.indexOf("/hoat-dong/")) + "*");
    assertThat(page.locator("[name='text']")).hasValue("Sẽ sửa lại số");
    assertThat(page.locator(OUTPUT).first()).hasValue("2 buổi");
    assertThat(page.locator("[name='percent']").nth(2)).isChecked();
    assertThat(page.locator("#files-chosen li span")).hasText("loa.jpg");
    page.locator(OUTPUT).first().fill("2");
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator(".say.ok").first()).isVisible();
    assertThat(page.locator("#waiting")).isHidden();
    assertThat(soFar(page)).isEqualTo(before + 2);
    Locator entered =
        page.locator(".entries li").filter(new Locator.FilterOptions().setHasText("Sẽ sửa lại số"));
    assertThat(entered.locator("img")).hasCount(1);
  }

  /** On a phone the pages of the work ahead are there before anybody leaves. */
  @Test
  void thePagesOfTheWorkAheadAreReadBefore() {
    Page page = desk.signIn("doanket", PASSWORD, 390);
    page.navigate("/");
    String ahead = page.locator(".tasks a[href^='/hoat-dong/']").first().getAttribute("href");
    await("the page of the work ahead")
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofSeconds(30))
        .until(() -> page.evaluate(IS_KEPT, ahead).equals(true));
    page.click(".who summary");
    page.click("form[action$='/dang-xuat'] button");
    page.waitForURL("**/dang-nhap?da-thoat");
    await("nothing kept after signing out")
        .pollInSameThread()
        .atMost(Duration.ofSeconds(10))
        .until(() -> page.evaluate(IS_KEPT, ahead).equals(false));
  }

  @Test
  void aPastedMessageProposesTheActivityTheFiguresAndTheDay() {
    Page page = desk.signIn("doanket", PASSWORD, 390);
    anActivityWithFigures(page); // the demonstration data is there
    page.navigate("/");
    page.click(".actions a[href='/dan-tin-nhan']");
    page.fill(
        "#text",
        "Em báo cáo: hôm qua tổ công nghệ số hướng dẫn bà con ở tổ dân phố nộp hồ sơ trực tuyến,"
            + " 02 buổi, 1.045 người tham dự ạ.");
    page.click("main form button.btn-primary");
    Locator likeliest = page.locator("section form").first();
    assertThat(likeliest).containsText("hướng dẫn người dân nộp hồ sơ trực tuyến");
    assertThat(likeliest).containsText("1.045");
    likeliest.locator("button").click();

    assertThat(page.locator("[name='outputs[session]']")).hasValue("2");
    assertThat(page.locator("#date")).hasValue(yesterday());
    page.click("button[name='do'][value='enter']");
    assertThat(page.locator(".say.ok").first()).isVisible();
    assertThat(page.locator(".entries li").first()).containsText("tổ công nghệ số");
  }

  private static String yesterday() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1).toString();
  }

  private static String anActivityWithFigures(Page page) {
    await("an activity with figures")
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("/hoat-dong?role=lead");
              for (Locator link : page.locator(".tasks a[href^='/hoat-dong/']").all()) {
                String path = link.getAttribute("href");
                page.navigate(path);
                if (page.locator(OUTPUT).count() > 0) {
                  return true;
                }
                page.navigate("/hoat-dong?role=lead");
              }
              return false;
            });
    return page.url();
  }

  private static long soFar(Page page) {
    String figure = page.locator("dl.facts dd b").first().textContent();
    return Long.parseLong(figure.replace(".", "").strip());
  }

  private static byte[] photo() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    return bytes.toByteArray();
  }
}
