package vn.liencap.activity.evidence.domain;

import java.util.regex.Pattern;

/**
 * Knows papers that carry a mark of state secrecy (Mật, Tối mật, Tuyệt mật): they have no place
 * here. The mark stands on a line of its own in the head; "bảo mật" in a sentence is none.
 */
public final class SecrecyMark {
  /** How many lines belong to the head of a paper. */
  static final int HEAD = 40;

  private static final int LONGEST = 60;
  private static final Pattern STAMP =
      Pattern.compile(
          "^[\\s*_(\\[“\"]*(?:(?iu:(?:tuyệt|tối)\\s+mật)|MẬT|Mật"
              + "|(?iu:(?:độ|mức độ)\\s+mật\\s*:?\\s*(?:tuyệt\\s+|tối\\s+)?mật))[\\s*_)\\].”\"]*$");
  private static final Pattern COLUMN = Pattern.compile("\\t|\\s{3,}");

  private SecrecyMark() {}

  /** True when a line of the head is such a mark, or a column of one. */
  public static boolean isOn(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(HEAD)
        .flatMap(COLUMN::splitAsStream)
        .anyMatch(part -> part.length() < LONGEST && STAMP.matcher(part).matches());
  }
}
