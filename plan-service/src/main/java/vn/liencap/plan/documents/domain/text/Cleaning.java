package vn.liencap.plan.documents.domain.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a line what is neither text nor meant to be read. */
final class Cleaning {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\p{Cc}&&[^\\t\\n]]");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*+|(?<!\\p{L})_{1,2}(?=\\S)|__");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([-+.*_#()>])");
  private static final Pattern RULE = Pattern.compile("^[-_=*~–—.…\\s]{3,}$");

  private Cleaning() {}

  /** The text in composed letters with single spaces, without marks of emphasis; "" for a rule. */
  static String clean(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    if (RULE.matcher(text).matches()) {
      return "";
    }
    // "* item" is a bullet, "*item*" is in italics
    text = text.startsWith("* ") ? "- " + text.substring(2) : text;
    text = LINK.matcher(HEADING.matcher(text).replaceFirst("")).replaceAll("$1");
    text = ESCAPED.matcher(EMPHASIS.matcher(text).replaceAll("")).replaceAll("$1");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** True when the line is marked as a heading in Markdown. */
  static boolean isHeading(String raw) {
    return HEADING.matcher(raw.strip()).find();
  }
}
