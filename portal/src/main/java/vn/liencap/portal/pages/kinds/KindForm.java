package vn.liencap.portal.pages.kinds;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.services.OutputKind;

/**
 * What was typed about an output kind; kept as typed until it is right.
 *
 * @param programme the programme that counts it
 * @param code its code; blank for a new one
 * @param label what is counted
 * @param unit what one of it is called
 * @param retired {@code true} when nothing more shall be counted in it
 */
public record KindForm(
    @Nullable String programme,
    @Nullable String code,
    @Nullable String label,
    @Nullable String unit,
    @Nullable String retired) {
  private static final int LONGEST_CODE = 40;

  /** True for a kind that there is not yet. */
  boolean isNew() {
    return clean(code).isEmpty();
  }

  /** The kind as the service knows it; a new one has a code made of its name. */
  OutputKind kind() {
    String named = isNew() ? codeOf(clean(label)) : clean(code);
    return new OutputKind(named, clean(label), clean(unit), "true".equals(clean(retired)));
  }

  /** {@code Vở kịch ngắn} becomes {@code vo_kich_ngan}. */
  static String codeOf(String label) {
    String plain =
        VietnameseText.folded(label).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String letters = plain.replaceAll("^[^a-z]+|_+$", "");
    String code = letters.length() < 2 ? "loai_" + letters : letters;
    return code.substring(0, Math.min(code.length(), LONGEST_CODE)).replaceAll("_+$", "");
  }

  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
