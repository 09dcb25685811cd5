package vn.liencap.notification.letters.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a letter: {@code 123/SNV-VP}. Letters of a unit and year share one register,
 * whatever their symbols say (Decree 30/2020, Annex I, II.3: the symbol of a letter names the unit
 * and who drafted it).
 *
 * @param number from 1
 * @param symbol for example {@code SNV-VP}
 */
public record LetterNumber(int number, String symbol) {
  /** The register of letters (công văn). */
  public static final String REGISTER = "CV";

  private static final Pattern TYPED =
      Pattern.compile("\\s*0*(?<number>[1-9]\\d{0,5})\\s*(?:/\\s*(?<symbol>\\S.{0,39}?))?\\s*");
  private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\p{Ll}\\d.&-]{2,40}");

  public LetterNumber {
    if (number < 1 || !isSymbol(symbol)) {
      throw new IllegalArgumentException("Not a number and symbol: " + number + "/" + symbol);
    }
  }

  /** True for what can stand behind the number. */
  public static boolean isSymbol(String symbol) {
    return SYMBOL.matcher(symbol).matches();
  }

  /**
   * Reads what a clerk typed: {@code 123}, {@code 0123} or {@code 123/SNV-VP}.
   *
   * @param symbol used when none was typed behind the number
   * @return empty when it is not a number, or the symbol is none
   */
  public static Optional<LetterNumber> typed(String text, String symbol) {
    Matcher typed = TYPED.matcher(text);
    if (!typed.matches()) {
      return Optional.empty();
    }
    @Nullable String given = typed.group("symbol");
    String used = given == null ? symbol : given;
    return isSymbol(used)
        ? Optional.of(new LetterNumber(Integer.parseInt(typed.group("number")), used))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return number + "/" + symbol;
  }
}
