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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan enters as the document that officials have, is looked through, corrected and issued. */
class ImportedPlanIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final String PROVINCE = "laichau";
  private static final String WARD = "doanket";
  private static final Path DOCUMENTS =
      Path.of("..", "plan-service", "src", "test", "resources", "documents");
  private static final Path PUBLISHED = Path.of("..", "..", "shared", "data", "examples");
  private static final Pattern EDITOR = Pattern.compile(".*/ke-hoach/[^/]+/sua");

  private static final StandaloneProcess SYSTEM = Demonstration.system();
  private static final String CORRECTED = "Bảo đảm mọi thôn, bản đều được thông tin.";
  private static final String AMENDED = "Mọi thôn, bản, tổ dân phố đều được thông tin đầy đủ.";

  @TempDir private Path folder;
  private static Desk desk;
  private Page page;

  @BeforeAll
  static void start() {
    desk = new Desk(SYSTEM.portal());
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @BeforeEach
  void signIn() {
    page = desk.signIn(PROVINCE, PASSWORD, 1280);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private void send(Path document) {
    page.navigate("/ke-hoach/nhap");
    page.setInputFiles("#file", document);
    page.selectOption("#programme", new SelectOption().setIndex(1));
    page.click("main form button.btn-primary");
  }

  private void imported(Path document) {
    send(document);
    page.waitForURL(EDITOR);
    PlaywrightAssertions.assertThat(page.locator("#nguon")).isVisible();
  }

  @Test
  void aProvincesDocumentIsLookedThroughAndReachesItsWards() {
    imported(DOCUMENTS.resolve("la/tinh-2025-bang-phang.txt"));
    eitherSideShowsTheOther();
    aNameIsChosenOnceForAllItsPlaces();
    livesAndIsReadAgain(true);
  }

  /** The province's plan goes on to its wards, the ward's own stays with it. */
  @ParameterizedTest
  @CsvSource({
    "binh-phuoc-2022.txt, " + PROVINCE + ", true",
    "doan-ket-2023.txt, " + WARD + ", false",
  })
  void aPublishedPlanIsImportedIssuedAmendedAndReadAgain(
      String name, String person, boolean goesOn) {
    Path document = PUBLISHED.resolve(name);
    assumeTrue(
        Files.exists(document), () -> "Skipped: no " + document.toAbsolutePath().normalize());
    page = desk.signIn(person, PASSWORD, 1280);
    imported(document);
    assertThat(page.locator("#part-activities textarea[name$='.title']").count()).isPositive();
    assertThat(page.locator(".stands").count()).isGreaterThan(20);
    livesAndIsReadAgain(goesOn);
  }

  private void livesAndIsReadAgain(boolean goesOn) {
    aParagraphIsCorrectedByKeyboard();
    page.click("#ra-soat button[value='close']");
    PlaywrightAssertions.assertThat(page.locator("#nguon")).hasCount(0);
    page.waitForLoadState(); // its keys work once its script is there
    String plan = savedFor(goesOn);
    issued(plan, plan + "/giao");
    PlaywrightAssertions.assertThat(page.locator("#tien-do .state.ok")).isVisible();
    itsItemsAreTracedToThoseWhoCarryThem(plan, goesOn);
    amended(plan);
    List<String> titles = titlesOfActivities(plan);
    theWrittenDocumentIsReadAgain(plan, "docx", titles);
    theWrittenDocumentIsReadAgain(plan, "pdf", titles);
  }

  private void eitherSideShowsTheOther() {
    page.locator("[name='activities[1].title']").focus();
    Locator seen =
        page.locator(".source-text p.seen").filter(having("Tập huấn kỹ năng hướng dẫn người dân"));
    PlaywrightAssertions.assertThat(seen.first()).isVisible();
    page.locator(".source-text a")
        .filter(having("Phát chuyên mục về cải cách hành chính"))
        .first()
        .click();
    PlaywrightAssertions.assertThat(page.locator("[name='activities[2].title']")).isFocused();
  }

  private void aNameIsChosenOnceForAllItsPlaces() {
    Locator open = page.locator("#ten-don-vi .sub");
    int before = open.count();
    assertThat(before).isPositive();
    page.locator("#ten-don-vi button[value^='text:']").first().click();
    PlaywrightAssertions.assertThat(open).hasCount(before - 1);
  }

  private void aParagraphIsCorrectedByKeyboard() {
    Locator rows = page.locator("#part-objectives textarea");
    int before = rows.count();
    page.locator("[name='objectives[0].text']").focus();
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(rows).hasCount(before + 1);
    page.keyboard().type(CORRECTED);
    page.keyboard().press("Alt+ArrowUp");
    PlaywrightAssertions.assertThat(page.locator("[name='objectives[0].text']"))
        .hasValue(CORRECTED);
    PlaywrightAssertions.assertThat(page.locator("#saved[data-saved]")).isVisible();
  }

  private String savedFor(boolean goesOn) {
    if (goesOn) {
      page.click("button[value='add:addressing']");
      page.check("[name^='addressing[0].levels'][value='COMMUNE']");
      page.check("[name='addressing[0].mode'][value='EXECUTE']");
    }
    page.locator("[name='objectives[0].text']").press("Control+Enter");
    page.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9_~-]+$"));
    PlaywrightAssertions.assertThat(page.locator("article.doc")).containsText(CORRECTED);
    return page.url().replaceFirst(".*/ke-hoach/", "");
  }

  private void issued(String plan, String shownThen) {
    page.navigate("/ke-hoach/" + plan + "/ky");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + plan + "([?#].*)?$"));
    page.navigate("/ke-hoach/" + plan + "/ban-hanh");
    page.click("#xac-nhan button.btn-primary");
    page.waitForURL(Pattern.compile(".*/ke-hoach/" + shownThen + "([?#].*)?$"));
  }

  private void itsItemsAreTracedToThoseWhoCarryThem(String plan, boolean goesOn) {
    page.navigate("/doi-chieu?plan=" + plan);
    Locator carried = page.locator(".tree.trace > li").filter(having("nhánh"));
    if (goesOn) { // down to one of its branches
      carried.first().locator("summary").first().click();
      carried.first().locator("li.branch summary").first().click();
      PlaywrightAssertions.assertThat(carried.first().locator(".node.leaf").first()).isVisible();
    } else {
      PlaywrightAssertions.assertThat(page.locator(".tree.trace .state.ok").first()).isVisible();
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** The decision is issued under its own number; the plan follows by itself. */
  private void amended(String plan) {
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
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              page.navigate("/ke-hoach/" + plan);
              assertThat(page.locator("article.doc").textContent()).contains(AMENDED);
            });
    page.navigate("/ke-hoach/" + plan + "/khac-biet");
    PlaywrightAssertions.assertThat(page.locator("ins").filter(having(AMENDED)).first())
        .isVisible();
  }

  private List<String> titlesOfActivities(String plan) {
    String asked = "fetch('/api/plans/" + plan + "').then(answer => answer.json())";
    return texts(
        page.evaluate(asked + ".then(plan => plan.content.activities.map(each => each.title))"));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private void theWrittenDocumentIsReadAgain(String plan, String format, List<String> titles) {
    page.navigate("/ke-hoach/" + plan);
    Download written =
        page.waitForDownload(() -> page.click("a[href*='/document?format=" + format + "']"));
    Path document = folder.resolve("ke-hoach." + format);
    written.saveAs(document);
    imported(document);
    PlaywrightAssertions.assertThat(page.locator("[name='objectives[0].text']")).hasValue(AMENDED);
    Object again =
        page.locator("#part-activities textarea[name$='.title']")
            .evaluateAll("all => all.map(each => each.value)");
    assertThat(texts(again)).as(format).isEqualTo(titles);
  }

  @Test
  void whatIsNoPlanIsRefusedWithWhatWasRecognised() {
    send(DOCUMENTS.resolve("phong-van.txt"));
    Locator refusal = page.locator("#loi");
    PlaywrightAssertions.assertThat(refusal).containsText("bài phỏng vấn");
    PlaywrightAssertions.assertThat(refusal).containsText("UBND tỉnh Sơn Bình");
  }
}
