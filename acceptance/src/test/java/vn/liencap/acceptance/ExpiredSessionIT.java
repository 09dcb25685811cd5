package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session that ends in the middle of a form loses nothing of what was typed. */
class ExpiredSessionIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final String TYPED = "Đã phát 2 bản tin trên loa truyền thanh";

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
  void aWardFindsItsEntryAgainAfterSigningIn() throws IOException {
    Page page = desk.signIn("doanket", PASSWORD, 390);
    openAnActivity(page);
    String activity = page.url();
    page.fill("[name='text']", TYPED);
    page.locator("[name^='outputs[']").first().fill("12");
    page.locator(".choose label").nth(2).click();
    page.setInputFiles("#files", new FilePayload("anh.jpg", "image/jpeg", Photo.jpeg()));
    endTheSession(page);
    page.click("button[name='do'][value='enter']");

    assertThat(page.locator("main")).containsText("Phiên làm việc đã hết");
    signInAgain(page, "doanket");
    assertThat(page).hasURL(activity);
    assertThat(page.locator("[data-kept-note]")).isVisible();
    assertThat(page.locator("[name='text']")).hasValue(TYPED);
    assertThat(page.locator("[name^='outputs[']").first()).hasValue("12");
    assertThat(page.locator("[name='percent'][value='25']")).isChecked();
    assertThat(page.locator("#files-chosen li span")).hasText("anh.jpg");

    page.click("button[name='do'][value='enter']");
    assertThat(page.locator(".say.ok").first()).isVisible();
    assertThat(page.locator(".entries li").first()).containsText(TYPED);
    assertThat(page.locator(".entries li").first().locator("img")).hasCount(1);
    page.reload();
    assertThat(page.locator("[name='text']")).hasValue("");
  }

  @Test
  void anEditorSaysThatTheSessionEndedAndGoesOnAfterwards() {
    Page page = desk.signIn("chuyenvien.bo", PASSWORD, 1280);
    String editor = aDraft(page);
    page.click("button[value='add:objectives']");
    page.locator("[name='objectives[0].text']").fill("Mục tiêu đã lưu");
    assertThat(page.locator("#saved")).containsText("Đã tự lưu");

    endTheSession(page);
    page.locator("[name='objectives[0].text']").fill("Mục tiêu gõ sau khi phiên hết");
    assertThat(page.locator("#session-ended")).isVisible();
    assertThat(page.locator("[name='objectives[0].text']"))
        .hasValue("Mục tiêu gõ sau khi phiên hết");
    page.click("#session-ended a");
    signInAgain(page, "chuyenvien.bo");

    assertThat(page).hasURL(editor);
    assertThat(page.locator("main")).containsText("Đã điền lại những gì bạn gõ dở");
    assertThat(page.locator("[name='objectives[0].text']"))
        .hasValue("Mục tiêu gõ sau khi phiên hết");
    assertThat(page.locator("#saved")).containsText("Đã tự lưu");
    page.navigate(editor);
    assertThat(page.locator("[name='objectives[0].text']"))
        .hasValue("Mục tiêu gõ sau khi phiên hết");
  }

  @Test
  void whoeverSignsInNextSeesNothingOfIt() {
    Page page = desk.signIn("doanket", PASSWORD, 1280);
    openAnActivity(page);
    page.fill("[name='text']", TYPED);
    assertThat(kept(page)).contains(TYPED);
    endTheSession(page);
    page.click("button[name='do'][value='enter']");
    signInAgain(page, "chuyenvien.bo");
    assertThat(kept(page)).doesNotContain(TYPED);
    assertThat(page.content()).doesNotContain(TYPED);
  }

  @Test
  void signingOutForgetsIt() {
    Page page = desk.signIn("doanket", PASSWORD, 1280);
    openAnActivity(page);
    page.fill("[name='text']", TYPED);
    page.click(".who summary");
    page.click(".who form[action$='/dang-xuat'] button");
    assertThat(page.locator("main")).containsText("Đã đăng xuất");
    assertThat(kept(page)).doesNotContain(TYPED);
  }

  private static String kept(Page page) {
    return String.valueOf(page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})"));
  }

  private static void openAnActivity(Page page) {
    await("the demonstration data")
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("/hoat-dong?role=lead&status=IN_PROGRESS");
              return page.locator(".tasks a[href^='/hoat-dong/']").count() > 0;
            });
    page.locator(".tasks a[href^='/hoat-dong/']").first().click();
    page.waitForSelector("form.quick");
  }

  private static String aDraft(Page page) {
    page.navigate("/ke-hoach/moi");
    page.fill("#title", "Dự thảo soạn qua hai phiên");
    page.click("main form button.btn-primary");
    page.waitForURL(Pattern.compile(".*/sua"));
    return page.url();
  }

  /** The browser still shows its cookie, but nobody knows the session any more. */
  private static void endTheSession(Page page) {
    Cookie ended = new Cookie("LIENCAP", "aGV0LWhhbi1yb2k");
    page.context().addCookies(List.of(ended.setUrl(SYSTEM.portal().toString())));
  }

  private static void signInAgain(Page page, String username) {
    page.fill("#username", username);
    page.fill("#password", PASSWORD);
    page.click("main button");
    page.waitForURL(url -> !url.contains("/dang-nhap"));
  }
}
