package vn.liencap.plan.parties.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes names comparable that are spelled in two ways: {@code Hòa} and {@code Hoà}, {@code UBND}
 * and {@code Ủy ban nhân dân}, three kinds of dashes. Diacritics count otherwise: {@code Hỏa} is
 * not {@code Hóa}.
 */
final class Spelling {
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "ubnd", "ủy ban nhân dân",
          "hđnd", "hội đồng nhân dân",
          "tp", "thành phố",
          "tx", "thị xã",
          "pt", "phát thanh",
          "th", "truyền hình",
          "ql", "quản lý");

  private Spelling() {}

  /** The name in small letters, abbreviations written out, each tone at the end of its word. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\(.*?\\)", " ")
            .replaceAll("[–—−-]", " - ")
            .replaceAll("[./:;\\s\\u00a0]+", " ")
            .replaceAll("\\s*,[\\s,]*", ", ")
            .replaceAll("^[\\s,+*-]+|[\\s,]+$", "");
    return Stream.of(plain.split(" ", -1))
        .map(
            word ->
                word.endsWith(",")
                    ? written(word.substring(0, word.length() - 1)) + ","
                    : written(word))
        .collect(Collectors.joining(" "));
  }

  private static String written(String word) {
    String full = ABBREVIATIONS.getOrDefault(word, word);
    return Stream.of(full.split(" ", -1)).map(Spelling::toneLast).collect(Collectors.joining(" "));
  }

  private static String toneLast(String syllable) {
    String parts = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    var tone = TONE.matcher(parts);
    String bare = Normalizer.normalize(TONE.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
    return tone.find() ? bare + tone.group() : bare;
  }
}
