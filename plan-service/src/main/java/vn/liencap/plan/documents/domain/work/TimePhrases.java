package vn.liencap.plan.documents.domain.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.plan.timing.domain.TimingReader;

/** Finds phrases of time in running text. */
final class TimePhrases {
  private static final String YEAR = "(?:\\s?[/-]\\s?\\d{4}| năm \\d{4})?";
  private static final String MONTH = "(?:tháng )?\\d{1,2}" + YEAR;
  private static final String QUARTER = "(?:quý )?(?:IV|I{1,3}|[1-4])\\b" + YEAR;
  private static final String DAY = "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?(?!\\d)";
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?iu)(?:từ (?:ngày |tháng |quý )?[\\w/ ]{1,20}? (?:đến|tới)(?: hết)? (?:ngày "
              + DAY
              + "|tháng "
              + MONTH
              + "|quý "
              + QUARTER
              + "|cuối năm)"
              + "|(?:trước|chậm nhất(?: là)?|đến hết|không quá|xong trước|hoàn thành trước) (?:ngày "
              + DAY
              + "|ngày \\d{1,2} tháng "
              + MONTH
              + "|tháng "
              + MONTH
              + "|quý "
              + QUARTER
              + ")"
              + "|(?:trong )?quý "
              + QUARTER
              + "(?:(?:,| và| -) (?:quý )?"
              + QUARTER
              + ")*"
              + "|(?:trong )?tháng \\d{1,2}"
              + YEAR
              + "(?:(?:,| và| -) (?:tháng )?\\d{1,2}"
              + YEAR
              + ")*"
              + "|ngày "
              + DAY
              + "|(?:6|sáu) tháng (?:đầu|cuối) năm(?: \\d{4})?"
              + "|(?:định kỳ )?(?:hằng|hàng) (?:tuần|tháng|quý|năm)|định kỳ(?: \\d+ tháng| sáu tháng| quý)?"
              + "|thường xuyên(?:,? liên tục)?(?: trong năm)?|(?:cả|trong|suốt) năm(?: \\d{4})?)");

  private TimePhrases() {}

  /** The first phrase of time in the text. */
  static Optional<Timing> in(String text, int planYear) {
    for (Matcher phrase = PHRASE.matcher(text); phrase.find(); ) {
      Timing timing = TimingReader.read(phrase.group().strip(), planYear);
      if (timing.kind() != TimingKind.UNSPECIFIED) {
        return Optional.of(timing);
      }
    }
    return Optional.empty();
  }

  /** True when the text is a phrase of time and nothing else. */
  static boolean isWhole(String text) {
    String rest = PHRASE.matcher(text).replaceAll("");
    return rest.length() < text.length()
        && rest.replaceAll(
                "(?iu)(?:thời gian|thực hiện|từ|đến|hết|trong|năm|và|khoảng|dự kiến|đầu|cuối|giữa|tháng|quý|ngày)|[\\d\\s.,;:/()–-]",
                "")
            .isEmpty();
  }
}
