package vn.liencap.plan.documents.domain.frame;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundSigner;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** Reads the signature: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, and the name. */
final class Signature {
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "^(?<prefix>(?:TM|T/M|KT|TL|TUQ|T\\.L|K/T|Q)\\.?)[.\\s]\\s*(?<rest>\\p{Lu}.*)$");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)^(?:q\\. ?|quyền )?(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|trưởng ban|chánh văn phòng|trưởng phòng|bộ trưởng"
              + "|thứ trưởng|cục trưởng|chi cục trưởng|viện trưởng|hiệu trưởng|chánh thanh tra|bí thư|thủ tướng|vụ trưởng"
              + "|tổng biên tập|trưởng công an|chỉ huy trưởng|tổng cục trưởng|trưởng đài|trưởng ty|thủ trưởng|tổng thanh tra)"
              + "(?: .{0,80})?$");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:ThS|TS|PGS|GS|BS|Ths)\\.? ?)*(?:\\p{Lu}\\p{L}+|[YH]|[KH]['’]\\p{L}+)(?: \\p{Lu}[\\p{L}'’]*\\.?){1,4}$");
  private static final int LONGEST = 90;

  private @Nullable String prefix;
  private @Nullable String onBehalfOf;
  private @Nullable String deputyOf;
  private @Nullable String title;
  private @Nullable String name;
  private @Nullable Place at;

  private Signature() {}

  /** True for a line that can only be part of a signature. */
  static boolean begins(Paragraph line) {
    return line.text().length() <= LONGEST
        && line.isCaps()
        && (AUTHORITY.matcher(line.text()).matches()
            || (line.label() == null && TITLE.matcher(line.text()).matches()));
  }

  /** True for a line that is a person's name: beside the recipients it interrupts nothing. */
  static boolean isName(Paragraph line) {
    return line.label() == null && NAME.matcher(line.text()).matches();
  }

  /** The signature in some lines; null when nobody signs there. */
  static @Nullable FoundSigner in(List<Paragraph> lines) {
    var signature = new Signature();
    lines.forEach(signature::line);
    return signature.done();
  }

  private void line(Paragraph line) {
    String text = line.printed().replaceAll("\\((?:đã ký|đã kí|ký, đóng dấu)\\)", "").strip();
    Matcher authority = AUTHORITY.matcher(text);
    if (text.length() > LONGEST || name != null) {
      return;
    }
    if (authority.matches() && Words.isCaps(text)) {
      authority(authority.group("prefix"), authority.group("rest").strip(), line);
    } else if (Words.isCaps(text) && TITLE.matcher(text).matches()) {
      title = title == null ? text : title;
      stands(line);
    } else if (at != null && title == null && Words.isCaps(text) && onBehalfOf != null) {
      onBehalfOf = onBehalfOf + " " + text;
    } else if (at != null
        && line.label() == null
        && NAME.matcher(text).matches()
        && !Words.isCaps(text)) {
      name = text;
      stands(line);
    }
  }

  private void authority(String printed, String rest, Paragraph line) {
    String authority = printed.replace("/", "").replace("T.L", "TL").replaceFirst("\\.?$", ".");
    boolean deputy = !authority.equals("TM.");
    if (authority.equals("Q.")) {
      String printedTitle = prefix == null ? rest : authority + " " + rest;
      prefix = prefix == null ? authority : prefix;
      title = title == null ? printedTitle : title;
    } else if (deputy) {
      prefix = authority;
      deputyOf = rest;
    } else {
      prefix = prefix == null ? authority : prefix;
      onBehalfOf = rest;
    }
    stands(line);
  }

  private void stands(Paragraph line) {
    at = at == null ? line.at() : at.through(line.at());
  }

  private @Nullable FoundSigner done() {
    return at == null || (title == null && prefix == null)
        ? null
        : new FoundSigner(
            prefix,
            onBehalfOf == null ? deputyOf : onBehalfOf,
            title,
            name,
            at,
            title == null ? 0.7 : 0.9);
  }
}
