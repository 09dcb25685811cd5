package vn.liencap.plan.documents.domain.frame;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.Trait;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * The abstract under the word KẾ HOẠCH.
 *
 * @param text the abstract
 * @param end the first paragraph after it
 */
record Title(Found text, int end) {
  private static final int LONGEST = 1_000;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_LINES = 6;
  private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+(?<year>20\\d{2})");
  private static final Pattern PERIOD = Pattern.compile("(?<year>20\\d{2})\\s?[-–]\\s?20\\d{2}");

  /** The abstract that begins in the line of the type or after it; null when there is none. */
  static @Nullable Title after(List<Paragraph> lines, int type) {
    StringBuilder text = new StringBuilder(Marks.afterType(lines.get(type).text()));
    Place at = lines.get(type).at();
    int end = type + 1;
    @Nullable Paragraph last = text.isEmpty() ? null : lines.get(type);
    while (end < lines.size() && end - type <= MOST_LINES && continues(lines.get(end), last)) {
      last = lines.get(end);
      at = text.isEmpty() ? last.at() : at.through(last.at());
      text.append(text.isEmpty() ? "" : " ").append(last.printed());
      end++;
    }
    String whole = text.toString().strip().replaceFirst("[.\\s]+$", "");
    boolean bracketed = whole.startsWith("(") && whole.endsWith(")");
    whole = bracketed ? whole.substring(1, whole.length() - 1).strip() : whole;
    whole = whole.replaceFirst("^(?iu)(?:về việc|v/v|về)[:\\s]+", "");
    return whole.isEmpty() ? null : new Title(Found.of(whole, at, 0.95), end);
  }

  private static boolean continues(Paragraph line, @Nullable Paragraph last) {
    if (line.label() != null
        || line.text().length() > (last == null ? LONGEST : LONGEST_LINE)
        || line.text()
            .matches(last == null ? "^\\[.*|^\\((?!(?iu)v/v|về ).*|.*[;:]$" : "^[(\\[].*|.*[;:.]$")
        || Marks.isNation(line)
        || NumberLine.of(line.text()).isPresent()
        || PlaceAndDate.of(line.text()).isPresent()) {
      return false;
    }
    return last == null || goesOn(line, last);
  }

  private static boolean goesOn(Paragraph line, Paragraph last) {
    if (Marks.isPreamble(line) && !Words.startsSmall(line.text()) && !line.isCaps()) {
      return false;
    }
    return Words.startsSmall(line.text())
        || (line.isCaps() && last.isCaps() && !isHeading(line))
        || (line.has(Trait.BOLD) && last.has(Trait.BOLD) && !isHeading(line))
        || line.text()
            .matches("(?iu)^(?:giai đoạn|năm 20|trên địa bàn|của (?:ubnd|ủy ban|sở|ban)).*");
  }

  private static boolean isHeading(Paragraph line) {
    return !vn.liencap.plan.documents.domain.outline.Topic.of(line.text()).isEmpty()
        && !line.text().matches("(?iu).*20\\d{2}.*");
  }

  /** The year a title names; null when it names none. */
  static @Nullable Integer yearIn(String title) {
    for (Pattern pattern : List.of(YEAR, PERIOD)) {
      Matcher year = pattern.matcher(title);
      if (year.find()) {
        return Integer.valueOf(year.group("year"));
      }
    }
    return null;
  }
}
