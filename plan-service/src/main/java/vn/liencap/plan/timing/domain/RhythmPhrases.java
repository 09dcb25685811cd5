package vn.liencap.plan.timing.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;

/** Work without an end: "thường xuyên", "định kỳ hằng quý", "mỗi tháng một lần". */
final class RhythmPhrases {

  /** The shortest first: "hằng quý, sáu tháng và năm" comes round each quarter. */
  private static final Map<String, Rhythm> UNITS = units();

  private static final String AGAIN =
      "(hang|moi) (ngay|tuan|thang|quy|nam|6|sau)|lan/(1 )?\\w+|\\w+/lan"
          + "|\\d+ \\w+/(1 )?(ngay|tuan|thang|quy|nam)|theo (thang|quy)|cac (thang|quy) trong nam"
          + "|cua thang cuoi quy|ngay cuoi (thang|quy)"
          + "|(mot|hai|ba|bon|\\d+) (lan|ky|dot) (trong|moi|mot) (1 )?(tuan|thang|quy|nam)"
          + "|(tuan|thang|quy|nam) (mot|1|01) (lan|ky|dot)";
  private static final Pattern EVERY =
      Pattern.compile(
          "\\b(?:hang|moi|thang cuoi) (?<unit>(?:tuan|thang|quy|nam|6 thang|sau thang)\\b)");

  private RhythmPhrases() {}

  private static Map<String, Rhythm> units() {
    Map<String, Rhythm> units = new LinkedHashMap<>();
    units.put("tuan", Rhythm.WEEK);
    units.put("(?<!sau |0?6 |\\d )thang(?! \\d)", Rhythm.MONTH);
    units.put("quy|ba thang|0?3 thang", Rhythm.QUARTER);
    units.put("(sau|0?6) thang|nua nam", Rhythm.HALF_YEAR);
    units.put("nam(?! \\d)", Rhythm.YEAR);
    return units;
  }

  static @Nullable Timing read(Phrase phrase) {
    boolean always = phrase.mentions("thuong xuyen|lien tuc");
    boolean periodic = phrase.mentions("dinh ky");
    boolean again = periodic || phrase.mentions(AGAIN);
    if (always && !periodic) {
      return phrase.continuous();
    }
    return again ? phrase.recurring(every(phrase)) : null;
  }

  private static @Nullable Rhythm every(Phrase phrase) {
    // "quý I hằng năm" comes round each year
    Matcher said = phrase.match(EVERY);
    String text = said == null ? phrase.text() : said.group("unit");
    return UNITS.entrySet().stream()
        .filter(unit -> Pattern.compile("\\b(" + unit.getKey() + ")\\b").matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
