package vn.liencap.acceptance.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Values that chance brings: often sound, sometimes at the edge, sometimes beyond all sense. */
final class Chance {
  private static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "\u0000",
          "\u0007\u001b[31m",
          "\ud800",
          "\u202eđảo ngược\u202c",
          "e\u0301".repeat(40),
          "👩‍👩‍👧‍👦",
          "Nguyễn Văn Ất",
          "<script>alert(1)</script>",
          "${7*7}{{7*7}}#{7*7}",
          "' OR 1=1 --",
          "{\"$gt\": \"\"}",
          "$where",
          "a.b.$c",
          "../../../etc/passwd",
          "%00%0a%25",
          "null",
          "NaN",
          "-1",
          "1e400",
          "99999999999999999999999999",
          "2026-02-30",
          "0000-00-00",
          "+999999999-12-31",
          "-999999999-01-01",
          "9999-12-31",
          "\"",
          "W/\"1\"",
          "~",
          "~~~",
          "a~b~c~d",
          "*",
          "x".repeat(10_000));
  private static final List<String> WHOLE_NUMBERS =
      List.of(
          "0",
          "-1",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "1e3",
          "1e308",
          "1e999",
          "0.1",
          "-0");
  private static final List<String> OF_ANY_KIND =
      List.of("null", "true", "[]", "{}", "[[]]", "\"\"", "\"x\"", "0", "[null]", "{\"\": null}");

  private final RandomGenerator random;

  Chance(RandomGenerator random) {
    this.random = random;
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String strangeText() {
    return oneOf(STRANGE);
  }

  /** A whole number as JSON writes it, also such as no machine holds. */
  String number() {
    return once(3) ? oneOf(WHOLE_NUMBERS) : Integer.toString(random.nextInt(-3, 3_000));
  }

  /** JSON of some other kind than was asked for. */
  String ofAnyKind() {
    return once(20) ? "[".repeat(5_000) : oneOf(OF_ANY_KIND);
  }

  /** A text with something in it taken out, doubled or exchanged. */
  String garbled(String text) {
    if (text.isEmpty()) {
      return strangeText();
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(8));
    String middle =
        switch (random.nextInt(3)) {
          case 0 -> "";
          case 1 -> text.substring(from, to).repeat(2);
          default -> strangeText();
        };
    return text.substring(0, from) + middle + text.substring(to);
  }
}
