package vn.liencap.plan.documents.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Vietnamese words made comparable. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DASHES = Pattern.compile("[‐‑–—−]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The tone mark of an open pair of vowels is put on either of them. */
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private static final Pattern OPEN_PAIR = Pattern.compile("(?<!q)(?:o[àáảãạ]|u[ỳýỷỹỵ])(?!\\p{L})");

  private Words() {}

  /** Small letters without diacritics, plain dashes, single spaces. */
  public static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return spaced(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'));
  }

  /** Small letters, tone marks in one place, plain dashes, single spaces. */
  public static String small(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return spaced(
        OPEN_PAIR
            .matcher(small)
            .replaceAll(pair -> TONES.getOrDefault(pair.group(), pair.group())));
  }

  private static String spaced(String text) {
    return SPACES.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll(" ").strip();
  }

  /** True when it has some letters and hardly a small one among them. */
  public static boolean isCaps(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    return letters >= 3 && small * 8 <= letters;
  }

  /** True when the first letter is a small one. */
  public static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** True when nothing closes the sentence. */
  public static boolean isUnfinished(String text) {
    return !text.isEmpty() && ".;:!?…".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** The text without the commas, semicolons and full stops at its end. */
  public static String withoutEnd(String text) {
    return text.replaceAll("(?:\\./\\.|[;,:]|(?<!\\.)\\.)\\s*$", "").strip();
  }
}
