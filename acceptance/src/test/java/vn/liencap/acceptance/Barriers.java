package vn.liencap.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What keeps somebody from using a page (WCAG 2.1 AA). */
final class Barriers {
  private static final List<String> WCAG_21_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final Pattern AN_ID = Pattern.compile("\\S+~\\S+|\\?\\?\\S+|\\b[A-Z]+_[A-Z]+\\b");

  private Barriers() {}

  /** What would keep somebody from using the page. */
  static List<String> of(Page page) {
    List<String> barriers = new ArrayList<>();
    if (Boolean.TRUE.equals(
        page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))) {
      barriers.add("is wider than the screen");
    }
    AN_ID
        .matcher(page.innerText("body"))
        .results()
        .forEach(id -> barriers.add("shows an id: " + id.group()));
    new AxeBuilder(page)
        .withTags(WCAG_21_AA).analyze().getViolations().stream()
            .map(Barriers::said)
            .forEach(barriers::add);
    return barriers;
  }

  private static String said(Rule broken) {
    return broken.getId()
        + " ("
        + broken.getHelp()
        + "): "
        + broken.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
  }
}
