package vn.liencap.plan.timing.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;

/** Work without an end: "thường xuyên", "định kỳ hằng quý", "mỗi tháng một lần". */
final class RhythmPhrases {

  /** The shortest first: "hằng quý, sáu tháng và năm" comes round each quarter. */
  private static final Map<String, Rhythm> UNITS = units();

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
    boolean again =
        periodic || phrase.mentions("(hang|moi) (tuan|thang|quy|nam|6|sau)|lan/(1 )?\\w+|\\w+/lan");
    if (always && !periodic) {
      return phrase.continuous();
    }
    return again ? phrase.recurring(every(phrase)) : null;
  }

  private static @Nullable Rhythm every(Phrase phrase) {
    return UNITS.entrySet().stream()
        .filter(unit -> phrase.mentions(unit.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
