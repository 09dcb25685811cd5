package vn.liencap.plan.documents.domain.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document: "Số: 12/KH-UBND", "Số 12-KH/TU", or with a blank number.
 *
 * @param number number and symbol; null when the number is blank
 * @param symbol for example {@code KH-UBND}
 * @param raw as printed, without the word Số
 */
record NumberLine(@Nullable String number, String symbol, String raw) {
  private static final String SYMBOL = "\\p{Lu}[\\p{L}\\d]*(?:\\s?[/&.–-]\\s?\\p{Lu}[\\p{L}\\d]*)*";
  private static final Pattern LINE =
      Pattern.compile(
          "^S(?:ố|Ố|ô|o)\\s*:?\\s*(?<raw>(?<no>\\d{1,5}[a-zA-Z]?)?[\\s.…_]*(?<year>/\\s?\\d{4}\\s?)?[/–-]\\s?(?<symbol>"
              + SYMBOL
              + "))\\s*\\.?$");

  static Optional<NumberLine> of(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    String symbol = line.group("symbol").replaceAll("\\s", "").replace('–', '-');
    String raw = line.group("raw").replaceAll("\\s", "");
    String bare = raw.replaceAll("[.…_]+(?=[/–-])", "");
    return Optional.of(new NumberLine(line.group("no") == null ? null : bare, symbol, bare));
  }
}
