package vn.liencap.plan.units.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a unit's code and name may look like. */
public final class Naming {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 200;

  private static final Pattern SPACES = Pattern.compile("[\\h\\uFEFF]+");
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,29}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private Naming() {}

  /** The text composed (NFC), without spaces around it and with single ones inside. */
  public static String clean(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** True for names that differ at most in where a word carries its tone: Hòa, Hoà. */
  public static boolean sameSpelling(String one, String other) {
    return one.equals(other) || tonesLast(one).equals(tonesLast(other));
  }

  private static String tonesLast(String name) {
    return Stream.of(Normalizer.normalize(name, Normalizer.Form.NFD).split(" ", -1))
        .map(word -> TONE.matcher(word).replaceAll("") + tonesOf(word))
        .collect(Collectors.joining(" "));
  }

  private static String tonesOf(String word) {
    return TONE.matcher(word).results().map(MatchResult::group).collect(Collectors.joining());
  }

  /** What is wrong with a cleaned name, in Vietnamese; empty when nothing is. */
  public static Optional<String> faultOfName(String name) {
    if (name.isEmpty()) {
      return Optional.of("Thiếu tên đơn vị.");
    }
    if (name.length() > LONGEST_NAME) {
      return Optional.of("Tên đơn vị dài quá %d ký tự.".formatted(LONGEST_NAME));
    }
    if (CONTROL.matcher(name).find()) {
      return Optional.of(
          "Tên đơn vị có ký tự điều khiển hoặc xuống dòng; hãy kiểm tra dấu ngoặc kép.");
    }
    return Optional.empty();
  }

  /** What is wrong with a cleaned code, in Vietnamese; empty when nothing is. */
  public static Optional<String> faultOfCode(String code) {
    if (code.isEmpty()) {
      return Optional.of("Thiếu mã đơn vị.");
    }
    return CODE.matcher(code).matches()
        ? Optional.empty()
        : Optional.of(
            "Mã đơn vị phải có từ 1 đến 30 ký tự, chỉ gồm chữ, số, dấu chấm, gạch nối, gạch dưới.");
  }
}
