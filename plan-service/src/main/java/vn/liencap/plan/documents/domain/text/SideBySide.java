package vn.liencap.plan.documents.domain.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Line;

/**
 * Takes apart lines that hold both columns of the header or of the end of a document (Decree
 * 30/2020, Annex I): the issuing body and the national title, the recipients and the signature.
 */
final class SideBySide {
  private static final Pattern RIGHT_COLUMN =
      Pattern.compile(
          "(?<=\\S)\\s+(?=C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA"
              + "|Độc lập\\s?[-–]\\s?Tự do"
              + "|(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}{2})");
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("^(S[ốỐ]\\s?:?.{0,30}?/\\s?[\\p{Lu}\\d/&.–-]+)\\s+(?=\\p{Lu}.*, ngày\\b)");
  private static final Pattern BESIDE_RECIPIENTS =
      Pattern.compile(
          "^((?:N[ơƠ]i nh[ậẬ]n\\s?:|[-–+].*?[;.,]))\\s+(?=(?:PHÓ |Q\\. )?\\p{Lu}{2,}(?: \\p{Lu}{2,})+$)",
          Pattern.CANON_EQ);
  private static final Pattern NUMBER = Pattern.compile("^\\s*S[ốỐ]\\s*:?\\s");
  private static final Pattern LABEL = Pattern.compile("^\\s*[\\p{Alnum}.]{1,5}[.)/:]?\\s{4,}");
  private static final Pattern RECIPIENT =
      Pattern.compile("^\\s*(?:[-–]\\s?\\p{Lu}|(?iu:nơi nhận))");
  private static final Pattern GAP = Pattern.compile("\\t+|\\s{4,}");

  private SideBySide() {}

  /** The line, or both halves of it. */
  static Stream<Line> apart(Line line) {
    for (Pattern pattern : List.of(RIGHT_COLUMN, BESIDE_RECIPIENTS)) {
      Matcher found = pattern.matcher(line.text());
      if (found.find()) {
        int end = found.groupCount() > 0 ? found.end(1) : found.start();
        return halves(line, end);
      }
    }
    Matcher number = AFTER_NUMBER.matcher(line.text().strip());
    if (number.find()) {
      return halves(line, line.text().indexOf(number.group(1)) + number.group(1).length());
    }
    return isOfHeader(line.text()) ? wideApart(line) : Stream.of(line);
  }

  private static boolean isOfHeader(String text) {
    return text.length() < 160
        && GAP.matcher(text.strip()).find()
        && !NUMBER.matcher(text).find()
        && !LABEL.matcher(text).find()
        && (Words.isCaps(text) || RECIPIENT.matcher(text).find());
  }

  private static Stream<Line> wideApart(Line line) {
    return GAP.splitAsStream(line.text().strip()).map(half -> with(line, half));
  }

  private static Stream<Line> halves(Line line, int end) {
    return Stream.of(
        with(line, line.text().substring(0, end)), with(line, line.text().substring(end)));
  }

  private static Line with(Line line, String text) {
    return new Line(line.number(), line.page(), text, line.traits());
  }
}
