package vn.liencap.papers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document (Decree 30/2020, Annex I, II.3): {@code 12/KH-UBND}. The number
 * is unique within the unit, the year and the register, which the symbol names: 12/KH and 12/QĐ
 * stand side by side. Letters, {@code 123/SNV-VP}, whose symbol names who drafted them, share one
 * register.
 *
 * @param number from 1
 * @param symbol for example {@code KH-UBND}
 */
public record DocumentNumber(int number, String symbol) {
  private static final Pattern TYPED =
      Pattern.compile("\\s*0*(?<number>[1-9]\\d{0,5})\\s*(?:/\\s*(?<symbol>\\S.{0,39}?))?\\s*");
  private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\p{Ll}\\d.&-]{2,40}");

  public DocumentNumber {
    if (number < 1 || !isSymbol(symbol)) {
      throw new IllegalArgumentException("Not a number and symbol: " + number + "/" + symbol);
    }
  }

  /** True for what can stand behind the number. */
  public static boolean isSymbol(String symbol) {
    return SYMBOL.matcher(symbol).matches();
  }

  /**
   * Reads what a clerk typed: {@code 12}, {@code 012} or {@code 12/KH-UBND}.
   *
   * @param symbol used when none was typed behind the number
   * @return empty when it is not a number, or the symbol is none
   */
  public static Optional<DocumentNumber> typed(String text, String symbol) {
    Matcher typed = TYPED.matcher(text);
    if (!typed.matches()) {
      return Optional.empty();
    }
    @Nullable String given = typed.group("symbol");
    String used = given == null ? symbol : given;
    return isSymbol(used)
        ? Optional.of(new DocumentNumber(Integer.parseInt(typed.group("number")), used))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return number + "/" + symbol;
  }
}
