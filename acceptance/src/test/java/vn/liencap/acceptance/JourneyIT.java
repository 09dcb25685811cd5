package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the ministry's draft to a ward's figures and back up, as people do it in their browsers. */
class JourneyIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final String TITLE = "Tuyên truyền dịch vụ công trực tuyến đợt cuối năm";
  private static final String ACTIVITY = "Hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà văn hóa";

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
  void aMinistrysPlanReachesAWardAndTheWardsFiguresReachTheMinistry() {
    Page officer = desk.signIn("chuyenvien.bo", PASSWORD, 1280);
    String plan = theMinistryDrafts(officer);
    theHeadSigns(desk.signIn("lanhdao.bo", PASSWORD, 1280), plan);
    theClerkIssues(desk.signIn("vanthu.bo", PASSWORD, 1280), plan);
    theCascadeFills(officer, plan);

    Page province = desk.signIn("laichau", PASSWORD, 1280);
    String provincial = theProvinceStartsItsFilledDraft(province);
    theProvinceAddressesItsWards(province, provincial);
    theHeadSigns(province, provincial);
    theClerkIssues(province, provincial);
    theCascadeFills(province, provincial);

    officer.navigate("/tong-quan?programme=tuyen-truyen-cchc-2026");
    Locator sessions = officer.locator("[data-live='o-session']");
    long before = sessions.count() == 0 ? 0 : number(sessions.textContent());

    Page ward = desk.signIn("doanket", PASSWORD, 390);
    long entered = theWardCompletesTheActivity(ward, 7);
    PlaywrightAssertions.assertThat(sessions).hasText(Long.toString(before + 7));
    System.out.printf(
        "The ministry's page showed the ward's figures after %.1f s%n",
        (System.nanoTime() - entered) / 1e9);
    assertThat(before).isNotNegative();
  }

  private static String theMinistryDrafts(Page page) {
    page.navigate("/ke-hoach/moi");
    page.fill("#title", TITLE);
    page.selectOption("#programme", "tuyen-truyen-cchc-2026");
    page.fill("#year", "2026");
    page.click("main form button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/[^/]+/sua"));
    press(page, "add:activities");
    page.fill("[name='activities[0].title']", ACTIVITY);
    page.selectOption("[name='activities[0].carrier']", "EACH");
    page.fill("[name='activities[0].lead']", "UBND các xã, phường");
    page.fill("[name='activities[0].timing']", "Tháng 12/2026");
    press(page, "add:activities[0].outputs");
    page.fill("[name='activities[0].outputs[0].text']", "buổi hướng dẫn");
    page.selectOption("[name='activities[0].outputs[0].kind']", "session");
    press(page, "add:addressing");
    page.check("[name^='addressing[0].levels'][value='PROVINCE']");
    page.check("[name='addressing[0].mode'][value='IMPLEMENT']");
    page.fill("[name='addressing[0].due[PROVINCE]']", "2026-12-10");
    return save(page);
  }

  private static String save(Page page) {
    page.click(".savebar button[value='save']");
    page.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9_~-]+$"));
    return page.url().replaceFirst(".*/ke-hoach/", "");
  }

  /** Presses a button of the editor that adds a row, and waits until the part has come back. */
  private static void press(Page page, String action) {
    page.waitForResponse(
        response -> response.request().method().equals("POST") && response.url().endsWith("/sua"),
        () -> page.click("button[value='" + action + "']"));
  }

  private static void theHeadSigns(Page page, String plan) {
    page.navigate("/ke-hoach/" + plan + "/ky");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + plan + ".*"));
  }

  private static void theClerkIssues(Page page, String plan) {
    page.navigate("/ke-hoach/" + plan + "/ban-hanh");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + plan + "/giao.*"));
  }

  private static void theCascadeFills(Page page, String plan) {
    page.navigate("/ke-hoach/" + plan + "/giao");
    PlaywrightAssertions.assertThat(page.locator("#tien-do .state.ok")).isVisible();
  }

  private static String theProvinceStartsItsFilledDraft(Page page) {
    page.navigate("/");
    page.getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(TITLE))
        .first()
        .click();
    page.click("form[action$='/du-thao'] button");
    page.waitForURL(Pattern.compile(".*/ke-hoach/.*"));
    String plan = page.url().replaceFirst(".*/ke-hoach/", "").replaceFirst("[/?].*", "");
    page.navigate("/ke-hoach/" + plan + "/sua");
    PlaywrightAssertions.assertThat(page.locator("[name='activities[0].title']"))
        .hasValue(ACTIVITY);
    return plan;
  }

  private static void theProvinceAddressesItsWards(Page page, String plan) {
    page.navigate("/ke-hoach/" + plan + "/sua");
    press(page, "add:addressing");
    page.check("[name^='addressing[0].levels'][value='COMMUNE']");
    page.check("[name='addressing[0].mode'][value='EXECUTE']");
    save(page);
  }

  private static long theWardCompletesTheActivity(Page page, int sessions) {
    page.navigate("/");
    page.getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(ACTIVITY))
        .first()
        .click();
    page.fill("[name='outputs[session]']", Integer.toString(sessions));
    page.fill("[name='text']", "Đã hướng dẫn tại 7 nhà văn hóa.");
    long entered = System.nanoTime();
    page.click("button[name='do'][value='complete']");
    PlaywrightAssertions.assertThat(page.locator(".say.ok").first()).isVisible();
    return entered;
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(".", "").strip());
  }
}
