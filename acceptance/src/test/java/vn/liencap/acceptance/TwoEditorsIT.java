package vn.liencap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two people edit one draft: the second learns what the first changed, and neither loses a word.
 */
class TwoEditorsIT {
  private static final String PASSWORD = "lien-cap-2026";

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
  void theSecondSeesBesideTheirOwnWhatTheFirstSaved() {
    Page officer = desk.signIn("chuyenvien.bo", PASSWORD, 1280);
    String editor = aDraftWithTwoObjectives(officer);
    Page head = desk.signIn("lanhdao.bo", PASSWORD, 1280);
    head.navigate(editor);

    officer.navigate(editor);
    officer.fill("#title", "Trích yếu của chuyên viên");
    objective(officer, 0).fill("Mục tiêu một của chuyên viên");
    officer.click(".savebar button[value='save']");
    officer.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9-]+$"));

    head.fill("#title", "Trích yếu của lãnh đạo");
    objective(head, 1).fill("Mục tiêu hai của lãnh đạo");
    assertThat(head.locator("#saved")).containsText("Người khác vừa lưu dự thảo này");
    head.click("#saved button");

    assertThat(head.locator("#loi")).containsText("Chưa có gì bị ghi đè");
    assertThat(head.locator("#title")).hasValue("Trích yếu của lãnh đạo");
    assertThat(head.locator("#khac-title")).containsText("Trích yếu của chuyên viên");
    assertThat(objective(head, 0)).hasValue("Mục tiêu một của chuyên viên");
    assertThat(objective(head, 1)).hasValue("Mục tiêu hai của lãnh đạo");

    head.click(".savebar button[value='save']");
    head.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9-]+$"));
    assertThat(head.locator(".doc")).containsText("Trích yếu của lãnh đạo");
    assertThat(head.locator(".doc")).containsText("Mục tiêu một của chuyên viên");
    assertThat(head.locator(".doc")).containsText("Mục tiêu hai của lãnh đạo");
  }

  @Test
  void whatIsSentWhileItsOwnAutosaveIsUnderWayIsNoSecondEditors() {
    Page officer = desk.signIn("chuyenvien.bo", PASSWORD, 1280);
    officer.navigate(aDraftWithTwoObjectives(officer));
    Deque<Runnable> answers = new ArrayDeque<>();
    officer.route(
        "**/luu-tam",
        autosave -> {
          var saved = autosave.fetch();
          answers.add(() -> autosave.fulfill(new FulfillOptions().setResponse(saved)));
        });

    objective(officer, 0).fill("Lưu tạm đang đi");
    officer.waitForCondition(() -> !answers.isEmpty());
    objective(officer, 0).fill("Gõ tiếp rồi bấm lưu");
    objective(officer, 0).press("Control+Enter");
    answers.remove().run();

    officer.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9-]+$"));
    assertThat(officer.locator(".doc")).containsText("Gõ tiếp rồi bấm lưu");
  }

  private static Locator objective(Page page, int index) {
    return page.locator("[name='objectives[" + index + "].text']");
  }

  private static String aDraftWithTwoObjectives(Page page) {
    page.navigate("/ke-hoach/moi");
    page.fill("#title", "Dự thảo hai người soạn");
    page.click("main form button.btn-primary");
    page.waitForURL(Pattern.compile(".*/sua"));
    String editor = page.url();
    for (int i = 0; i < 2; i++) {
      page.click("button[value='add:objectives']");
      objective(page, i).fill("Mục tiêu " + (i + 1));
    }
    page.click(".savebar button[value='save']");
    page.waitForURL(Pattern.compile(".*/ke-hoach/[A-Za-z0-9-]+$"));
    return editor;
  }
}
