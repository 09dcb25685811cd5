package vn.liencap.portal.pages.templates;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.pages.editing.Rows;

/** Codes of one template: what was typed, or else the label without diacritics. */
final class Codes {
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

  /**
   * @param typed the codes that somebody chose; none of them is proposed
   */
  Codes(Iterable<String> typed) {
    typed.forEach(taken::add);
  }

  /** The code as typed; one made of the label where none was typed. */
  String of(@Nullable String code, @Nullable String label) {
    String typed = Rows.clean(code);
    String plain = plain(Rows.clean(label));
    return typed.isEmpty() && !plain.isEmpty() ? free(plain) : typed;
  }

  private String free(String plain) {
    String code = plain;
    for (int number = 2; !taken.add(code); number++) {
      String end = "-" + number;
      code = shortened(plain, LONGEST - end.length()) + end;
    }
    return code;
  }

  /** {@code so-buoi-tuyen-truyen}. */
  static String plain(String label) {
    String letters = VietnameseText.folded(label).replaceAll("[^a-z0-9]+", "-");
    return shortened(letters, LONGEST);
  }

  private static String shortened(String code, int longest) {
    if (code.length() <= longest) {
      return code;
    }
    int hyphen = code.lastIndexOf('-', longest);
    return code.substring(0, hyphen > longest / 2 ? hyphen : longest);
  }
}
