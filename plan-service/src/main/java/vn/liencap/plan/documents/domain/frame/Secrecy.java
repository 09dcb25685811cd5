package vn.liencap.plan.documents.domain.frame;

import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.SourceText;

/** Knows papers that are marked as state secrets: they are not to be read here at all. */
public final class Secrecy {
  /** The stamp stands on a line of its own; "bảo mật" in a sentence is none. */
  private static final Pattern STAMP =
      Pattern.compile(
          "^[\\s*_(\\[“\"]*(?:(?:TUYỆT|TỐI)\\s+MẬT|MẬT|(?:Tuyệt|Tối)\\s+mật|Mật|(?iu:(?:độ|mức độ)\\s+mật\\s*:?\\s*(?:tuyệt\\s+|tối\\s+)?mật))[\\s*_)\\].”\"]*$");

  private Secrecy() {}

  /** True when the paper carries a stamp of secrecy. */
  public static boolean isMarked(SourceText source) {
    return source.lines().stream().map(Line::text).anyMatch(Secrecy::isStamp);
  }

  private static boolean isStamp(String line) {
    return line.length() < 60
        && (STAMP.matcher(line).matches()
            || STAMP.matcher(line.split("\\s{3,}|\\t", 2)[0]).matches());
  }
}
