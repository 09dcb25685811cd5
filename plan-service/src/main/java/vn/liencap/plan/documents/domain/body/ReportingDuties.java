package vn.liencap.plan.documents.domain.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.text.Words;

/** Reads who reports how often, to whom and through whom. */
public final class ReportingDuties {
  private static final double SURE = 0.9;
  private static final int NEAR = 25;
  private static final Pattern REPORTS = Pattern.compile("(?<!họp )báo cáo");
  private static final Pattern PERIODIC =
      Pattern.compile(
          "định kỳ|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|(?:quý|6 tháng|06 tháng|sáu tháng)[^.;]{0,40}năm|báo cáo (?:quý|tháng|6 tháng|năm)|đột xuất"
              + "|báo cáo (?:công tác |kết quả )?cải cách hành chính (?:quý|6 tháng|năm(?! \\d))"
              + "|tháng cuối (?:của )?(?:mỗi |hằng |hàng )?quý(?! [iv1-4])|mỗi (?:tháng|quý|năm)");
  private static final Map<String, Pattern> PERIODS = periods();
  private static final String BODY =
      "(?:các )?(?:ủy ban nhân dân|ubnd|sở|bộ|ban|phòng|văn phòng|thường trực|chủ tịch|công chức|cơ quan|thành ủy|tỉnh ủy|huyện ủy|đảng ủy|chính phủ|thủ tướng|hội đồng|hđnd)";
  private static final Pattern TO =
      Pattern.compile(
          "(?iu)(?:về|gửi(?: về| cho)?|cho|báo cáo|trình|đến)\\s+(?<to>"
              + BODY
              + "(?!\\p{L}).{0,80}?)(?=\\s*(?:\\(|,|;|\\.|$)| (?:qua|thông qua|để|trước|theo|kết quả|tình hình|về|định kỳ|và báo cáo|chậm nhất|xem xét|tổng hợp|việc|vào|trong)(?!\\p{L}))");
  private static final Pattern VIA =
      Pattern.compile(
          "(?iu)(?:thông )?qua\\s+(?<via>"
              + BODY
              + "(?!\\p{L})[^,;.()]{0,80}?)(?=\\s*[,;.()]| (?:để|trước|tổng hợp|theo|chậm nhất)(?!\\p{L})|$)");
  private static final Pattern DEADLINE =
      Pattern.compile("(?iu)(?:trước|chậm nhất(?: là)?|vào) ngày [^,;.)]{1,60}");

  private ReportingDuties() {}

  private static Map<String, Pattern> periods() {
    Map<String, Pattern> periods = new LinkedHashMap<>();
    String before = "(?<![\\p{L}\\d])";
    String after = "(?![\\p{L}])";
    periods.put(
        "MONTH", Pattern.compile(before + "(?:hằng|hàng|mỗi|báo cáo|định kỳ|từng) tháng" + after));
    periods.put(
        "QUARTER",
        Pattern.compile(
            before
                + "(?:(?<!cuối )(?<!cuối của )quý|tháng cuối (?:của )?(?:mỗi |hằng |hàng )?quý(?! [iv1-4]))"
                + after));
    periods.put("SIX_MONTH", Pattern.compile(before + "(?:0?6|sáu) tháng" + after));
    periods.put("NINE_MONTH", Pattern.compile(before + "(?:0?9|chín) tháng" + after));
    periods.put(
        "YEAR",
        Pattern.compile(
            before
                + "(?:(?:hằng|hàng|cuối|cả|và|,|mỗi|một|01|báo cáo|tổng kết|cải cách hành chính) ?|tháng,? )năm"
                + after
                + "(?! \\d{4})"));
    periods.put("AD_HOC", Pattern.compile(before + "đột xuất" + after));
    return periods;
  }

  /**
   * The reports that a sentence asks for.
   *
   * @param from who is asked; null when the sentence stands alone
   */
  public static Stream<FoundReporting> in(String text, @Nullable String from, Place at) {
    return Sentences.of(text).flatMap(sentence -> sentence(sentence, from, at));
  }

  private static Stream<FoundReporting> sentence(String raw, @Nullable String from, Place at) {
    String small = Words.small(raw);
    if (!REPORTS.matcher(small).find() || !PERIODIC.matcher(small).find()) {
      return Stream.empty();
    }
    String via = group(VIA, raw, "via");
    String to = group(TO, raw, "to");
    String who = from == null ? subjectOf(raw) : from;
    return PERIODS.entrySet().stream()
        .filter(period -> period.getValue().matcher(small).find())
        .map(
            period ->
                new FoundReporting(
                    period.getKey(),
                    raw,
                    who,
                    to,
                    via,
                    deadline(small, period.getValue(), raw),
                    at,
                    SURE));
  }

  private static @Nullable String subjectOf(String sentence) {
    return UnitWords.subject(sentence).map(UnitWords.Subject::unit).orElse(null);
  }

  /** The date that follows the period, or the only one there is. */
  private static @Nullable String deadline(String small, Pattern period, String raw) {
    Matcher named = period.matcher(small);
    Matcher day = DEADLINE.matcher(raw);
    if (named.find() && small.length() == raw.length() && day.find(named.end())) {
      return day.start() - named.end() <= NEAR ? day.group().strip() : null;
    }
    return group(DEADLINE, raw, null);
  }

  private static @Nullable String group(Pattern pattern, String text, @Nullable String name) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return null;
    }
    return (name == null ? found.group() : found.group(name)).strip();
  }
}
