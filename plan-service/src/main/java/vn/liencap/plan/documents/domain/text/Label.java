package vn.liencap.plan.documents.domain.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or bullet before a paragraph.
 *
 * @param kind its kind, by which it is nested
 * @param value its place in its row, from 1; 0 for bullets
 * @param printed as printed
 */
public record Label(Kind kind, int value, String printed) {
  private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

  /** The letters that Vietnamese numbering uses: there is a đ, and no f, j, w or z. */
  private static final String COUNTED = "abcdđeghiklmnopqrstuvxy";

  /** Kinds of labels, the outer before the inner. */
  public enum Kind {
    /** "Phần I", "PHẦN THỨ NHẤT". */
    PART("^(?<n>(?iu:phần) (?:(?iu:thứ) \\p{L}+|[IVX]+|\\d+|[A-E])(?!\\p{L}))\\s*[.:/-]?\\s*"),
    /** "A.". */
    CAPITAL("^(?<n>[A-EĐ])\\s?[.)/]\\s?(?=\\p{Lu})"),
    /** "I.", "IV/", "II -". */
    ROMAN(
        "^(?!V/v(?!\\p{L}))(?:(?iu:mục) )?(?<n>[IVX]{1,5})\\s?(?:[.)/:]+\\s?-?|[-–](?=\\s?\\p{Lu}))\\s?(?=[\\p{L}“\"(])"),
    /** "Điều 1.". */
    ARTICLE("^(?iu:điều) (?<n>\\d{1,3})\\s?[.:]\\s?"),
    /** "1.". */
    ARABIC(
        "^(?<n>\\d{1,2})(?:\\s?\\.(?:\\s?-)?\\s?|\\s?/\\s|\\s[-–]\\s)"
            + "(?:(?=[\\p{L}“\"(])|(?<=\\s)(?=\\d{1,3}(?:[.,]\\d+)?\\s?%|\\d{1,3}\\s\\p{L}))"),
    /** "1)". */
    ARABIC_BRACKET("^\\(?(?<n>\\d{1,2})\\s?\\)\\s?(?=[\\p{L}“\"])"),
    /** "1.1.". */
    DECIMAL("^(?<n>\\d{1,2}\\.\\d{1,2})[.)]?\\s?(?=[\\p{L}“\"(])"),
    /** "1.1.1.". */
    FINE_DECIMAL("^(?<n>\\d{1,2}(?:\\.\\d{1,2}){2,3})[.)]?\\s?(?=[\\p{L}“\"(])"),
    /** "a)", "đ.". */
    LETTER("^\\(?(?<n>[a-zđ])\\s?(?:[)/]|\\.(?=\\s))\\s?(?=\\S)"),
    /** "-". */
    DASH("^(?<n>[-–—−•●▪■◦·\uf0b7\uf02d\uf0a7])\\s?(?=[^\\s\\d]|\\d+\\D)"),
    /** "+". */
    PLUS("^(?<n>\\+)\\s?(?=\\S)");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** True for a dash, a dot or a plus. */
  public boolean isBullet() {
    return kind == Kind.DASH || kind == Kind.PLUS;
  }

  /** The label that the text begins with. */
  static @Nullable Label of(String text) {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.ofNullable(read(kind, text)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Label read(Kind kind, String text) {
    Matcher found = kind.pattern.matcher(text);
    return found.find() ? new Label(kind, valueOf(kind, found.group("n")), found.group()) : null;
  }

  private static int valueOf(Kind kind, String number) {
    return switch (kind) {
      case ROMAN -> roman(number);
      case ARTICLE, ARABIC, ARABIC_BRACKET -> Integer.parseInt(number);
      case DECIMAL, FINE_DECIMAL -> lastOf(number);
      case LETTER -> COUNTED.indexOf(number) + 1;
      case CAPITAL -> LETTERS.indexOf(Words.small(number)) + 1;
      case PART, DASH, PLUS -> 0;
    };
  }

  private static int lastOf(String number) {
    return Integer.parseInt(List.of(number.split("\\.", -1)).getLast());
  }

  private static int roman(String number) {
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = digit(number.charAt(i));
      value += i + 1 < number.length() && digit < digit(number.charAt(i + 1)) ? -digit : digit;
    }
    return value;
  }

  private static int digit(char roman) {
    return switch (roman) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}
