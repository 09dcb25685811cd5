package vn.liencap.directory;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text: searching without diacritics, and the order of the dictionary. */
public final class VietnameseText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private VietnameseText() {}

  /**
   * Folds a text for searching without diacritics (tìm không dấu): {@code Hòa}, {@code Hoà} and
   * {@code hoa} are one; {@code đ} is {@code d}; anything but letters and digits is one space.
   */
  public static String folded(String text) {
    return NOT_WORD.matcher(bare(text)).replaceAll(" ").strip();
  }

  /** Small and without diacritics; {@code đ} is {@code d}; everything else stays. */
  public static String bare(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  /** The order of a Vietnamese dictionary; a new one each time, collators are not thread-safe. */
  public static Comparator<String> dictionaryOrder() {
    Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
    collator.setStrength(Collator.TERTIARY);
    return collator::compare;
  }

  /** A key that sorts a text in the order of a Vietnamese dictionary, for databases that cannot. */
  public static byte[] sortKey(String text) {
    return Collator.getInstance(Locale.of("vi", "VN")).getCollationKey(text).toByteArray();
  }
}
