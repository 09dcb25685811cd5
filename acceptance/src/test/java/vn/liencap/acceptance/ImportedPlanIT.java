package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan enters as the document that officials have, is looked through, corrected and issued. */
class ImportedPlanIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final Path DOCUMENTS =
      Path.of("..", "plan-service", "src", "test", "resources", "documents");
  private static final Path PUBLISHED = Path.of("..", "..", "shared", "data", "examples");
  private static final Pattern EDITOR = Pattern.compile(".*/ke-hoach/[^/]+/sua");

  private static final StandaloneProcess SYSTEM = Demonstration.system();
  private static final String AMENDED = "Mọi thôn, bản, tổ dân phố đều được thông tin đầy đủ.";

  @TempDir private static Path folder;
  private static Desk desk;
  private static Page page;

  @BeforeAll
  static void start() {
    desk = new Desk(SYSTEM.portal());
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    page = desk.signIn("laichau", PASSWORD, 1280);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static void send(Path document) {
    page.navigate("/ke-hoach/nhap");
    page.setInputFiles("#file", document);
    page.selectOption("#programme", new SelectOption().setIndex(1));
    page.click("main form button.btn-primary");
  }

  private static void imported(Path document) {
    send(document);
    page.waitForURL(EDITOR);
    PlaywrightAssertions.assertThat(page.locator("#nguon")).isVisible();
  }

  @Test
  @Disabled("Written whole, not yet seen green from beginning to end")
  void aProvincesDocumentIsLookedThroughCorrectedAndReachesItsWards() {
    imported(DOCUMENTS.resolve("la/tinh-2025-bang-phang.txt"));
    eitherSideShowsTheOther();
    aNameIsChosenOnceForAllItsPlaces();
    aParagraphIsCorrectedByKeyboard();
    page.click("#ra-soat button[value='close']");
    PlaywrightAssertions.assertThat(page.locator("#nguon")).hasCount(0);
    String plan = addressedAndSaved();
    issued(plan, plan + "/giao");
    page.navigate("/ke-hoach/" + plan + "/giao");
    PlaywrightAssertions.assertThat(page.locator("#tien-do .state.ok")).isVisible();
    amended(plan);
    theWrittenDocumentIsReadAgain(plan);
  }

  private static void eitherSideShowsTheOther() {
    Locator title = page.locator("[name='activities[1].title']");
    title.focus();
    Locator seen =
        page.locator(".source-text p.seen")
            .filter(new Locator.FilterOptions().setHasText("Tập huấn kỹ năng hướng dẫn người dân"));
    PlaywrightAssertions.assertThat(seen.first()).isVisible();
    page.locator(".source-text a")
        .filter(new Locator.FilterOptions().setHasText("Phát chuyên mục về cải cách hành chính"))
        .first()
        .click();
    PlaywrightAssertions.assertThat(page.locator("[name='activities[2].title']")).isFocused();
  }

  private static void aNameIsChosenOnceForAllItsPlaces() {
    Locator open = page.locator("#ten-don-vi .sub");
    int before = open.count();
    assertThat(before).isPositive();
    page.locator("#ten-don-vi button[value^='text:']").first().click();
    PlaywrightAssertions.assertThat(open).hasCount(before - 1);
  }

  private static void aParagraphIsCorrectedByKeyboard() {
    Locator rows = page.locator("#part-objectives textarea");
    int before = rows.count();
    page.locator("[name='objectives[0].text']").focus();
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(rows).hasCount(before + 1);
    page.keyboard().type("Bảo đảm mọi thôn, bản đều được thông tin.");
    page.keyboard().press("Alt+ArrowUp");
    PlaywrightAssertions.assertThat(page.locator("[name='objectives[0].text']"))
        .hasValue("Bảo đảm mọi thôn, bản đều được thông tin.");
    PlaywrightAssertions.assertThat(page.locator("#saved[data-saved]")).isVisible();
  }

  private static String addressedAndSaved() {
    page.click("button[value='add:addressing']");
    page.check("[name^='addressing[0].levels'][value='COMMUNE']");
    page.check("[name='addressing[0].mode'][value='EXECUTE']");
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9_~-]+$"));
    PlaywrightAssertions.assertThat(page.locator("article.doc"))
        .containsText("Bảo đảm mọi thôn, bản đều được thông tin.");
    return page.url().replaceFirst(".*/ke-hoach/", "");
  }

  private static void issued(String plan, String shownThen) {
    page.navigate("/ke-hoach/" + plan + "/ky");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + plan + ".*"));
    page.navigate("/ke-hoach/" + plan + "/ban-hanh");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + shownThen + "([?#].*)?$"));
  }

  /** The decision is issued under its own number; the plan follows by itself. */
  private static void amended(String plan) {
    page.navigate("/ke-hoach/" + plan + "/sua-doi");
    page.fill("#reason", "Bổ sung đối tượng được thông tin.");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(EDITOR);
    String amendment = page.url().replaceFirst(".*/ke-hoach/([^/]+)/sua.*", "$1");
    page.fill("[name='objectives[0].text']", AMENDED);
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + amendment + "$"));
    issued(amendment, plan);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              page.navigate("/ke-hoach/" + plan);
              assertThat(page.locator("article.doc").textContent()).contains(AMENDED);
            });
    page.navigate("/ke-hoach/" + plan + "/khac-biet");
    PlaywrightAssertions.assertThat(page.locator("ins").first()).containsText(AMENDED);
  }

  private static void theWrittenDocumentIsReadAgain(String plan) {
    page.navigate("/ke-hoach/" + plan);
    Download written = page.waitForDownload(() -> page.click("a[href*='/document?format=docx']"));
    Path document = folder.resolve("ke-hoach.docx");
    written.saveAs(document);
    imported(document);
    PlaywrightAssertions.assertThat(page.locator("[name='objectives[0].text']")).hasValue(AMENDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"binh-phuoc-2022.txt", "doan-ket-2023.txt"})
  void aPublishedPlanOpensBesideItsSource(String name) {
    Path document = PUBLISHED.resolve(name);
    assumeTrue(
        Files.exists(document), () -> "Skipped: no " + document.toAbsolutePath().normalize());
    imported(document);
    assertThat(page.locator("#part-activities textarea[name$='.title']").count()).isPositive();
    assertThat(page.locator(".stands").count()).isGreaterThan(20);
  }

  @Test
  void whatIsNoPlanIsRefusedWithWhatWasRecognised() {
    send(DOCUMENTS.resolve("phong-van.txt"));
    Locator refusal = page.locator("#loi");
    PlaywrightAssertions.assertThat(refusal).containsText("bài phỏng vấn");
    PlaywrightAssertions.assertThat(refusal).containsText("UBND tỉnh Sơn Bình");
  }
}
