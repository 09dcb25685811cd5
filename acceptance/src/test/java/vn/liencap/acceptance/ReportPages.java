package vn.liencap.acceptance;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.regex.Pattern;

/** What people do on the pages of reports. */
final class ReportPages {
  private static final String SUBMIT = ".savebar button[value='submit']";
  private static final double PATIENCE_MS = 10_000;

  private ReportPages() {}

  /** Opens the report of that name from the first page, as soon as it is there. */
  static void openFromMyWork(Page page, String name) {
    Locator task =
        page.locator(".tasks a[href^='/bao-cao/']")
            .filter(new Locator.FilterOptions().setHasText(name));
    await("the report on the first page")
        .pollInSameThread() // where the browser is
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("/");
              return task.count() > 0;
            });
    task.first().click();
    page.waitForURL(Pattern.compile(".*/bao-cao/.+"));
  }

  /** The row of a figure. */
  static Locator row(Page page, String figure) {
    return page.locator(".report-figures tbody tr")
        .filter(new Locator.FilterOptions().setHasText(figure));
  }

  static void type(Page page, String figure, String number) {
    row(page, figure).locator("input.form-control").fill(number);
  }

  /** Sends the report; like a person, presses once more when nothing seems to happen. */
  static void send(Page page) {
    Locator sent =
        page.locator("#flash").filter(new Locator.FilterOptions().setHasText("Đã gửi báo cáo"));
    page.click(SUBMIT);
    try {
      sent.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
    } catch (TimeoutError _) {
      page.click(SUBMIT);
      sent.waitFor();
    }
  }

  /** Opens what a figure is made of. */
  static Locator madeOf(Page page, String figure) {
    row(page, figure).locator("a.big").click();
    return page.locator("dialog #thanh-phan a");
  }
}
