package vn.liencap.plan.documents.domain.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * Finds the documents that a text refers to by number: "Quyết định số 251/QĐ-BNV ngày 29/3/2022".
 */
public final class Citations {
  private static final double SURE = 0.95;
  private static final double UNTYPED = 0.7;
  private static final String TYPES =
      "Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn|Nghị định|Thông tư liên tịch|Thông tư|Chương trình"
          + "|Kết luận|Hướng dẫn|Thông báo|Công điện|Luật|Pháp lệnh|Đề án|Tờ trình|Báo cáo|Văn bản|Quy định"
          + "|Quy chế|Lệnh|Thông tri|Văn kiện|Quy chế";
  private static final String SYMBOL_PART = "\\p{Lu}[\\p{L}\\d]*";

  /** Number and symbol: 251/QĐ-BNV, 09/2019/NĐ-CP, 12-KH/TU, 63/2020/QH14, 581/BNV-CCHC. */
  private static final String NUMBER =
      "(?<number>\\d{1,5}[a-zA-Z]?(?:\\s?/\\s?\\d{4})?\\s?[/–-]\\s?"
          + SYMBOL_PART
          + "(?:\\s?[/&.–-]\\s?"
          + SYMBOL_PART
          + ")*)";

  private static final Pattern CITATION =
      Pattern.compile(
          "(?:(?<type>(?iu:"
              + TYPES
              + "))(?: [\\p{L}]+){0,3}? )?(?:(?iu:số)\\s*:?\\s*)?(?<![\\d/\\p{L}])"
              + NUMBER);
  private static final String YEAR = "(?:19|20)\\d{2}";
  static final String DATE =
      "ngày\\s+(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?"
          + YEAR
          + "|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+"
          + YEAR
          + ")";
  private static final Pattern DATED = Pattern.compile("(?iu)" + DATE);
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\D+?(\\d{1,2})\\D+?(\\d{4})");
  private static final Pattern ISSUED_BY =
      Pattern.compile(
          "(?iu)^[\\s,]*(?:do |của )(?<issuer>.+?)(?=\\s+(?:về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|công bố|triển khai|thực hiện|đẩy mạnh|tăng cường|và (?:"
              + TYPES
              + "))(?!\\p{L})|\\s*[;.:()”“\"]|,\\s|$)");
  private static final Pattern LAW =
      Pattern.compile(
          "(?<![\\p{L}])Luật (?!số)(?<title>\\p{Lu}[^;.:()]*?)(?=\\s+(?<date>"
              + DATE
              + ")|\\s*[;.:()]|,? (?:và )?(?:Luật|Nghị|Quyết|Căn cứ|các văn bản)|$)");

  private static final Pattern OTHER =
      Pattern.compile("^Căn cứ (?<title>\\p{L}[^;:]{5,300}?)[;.,]?$");

  private static final Map<String, String> TYPE_OF_SYMBOL = typesOfSymbols();

  private Citations() {}

  private static Map<String, String> typesOfSymbols() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("QĐ", "Quyết định");
    types.put("NQ", "Nghị quyết");
    types.put("CT", "Chỉ thị");
    types.put("KH", "Kế hoạch");
    types.put("NĐ", "Nghị định");
    types.put("TT", "Thông tư");
    types.put("CTR", "Chương trình");
    types.put("CTHĐ", "Chương trình");
    types.put("KL", "Kết luận");
    types.put("HD", "Hướng dẫn");
    types.put("TB", "Thông báo");
    types.put("CĐ", "Công điện");
    types.put("QH", "Luật");
    return types;
  }

  /** The numbered documents in a text. */
  public static List<FoundBasis> numbered(String text, FoundBasis.Role role, Place at) {
    List<FoundBasis> found = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher citation = CITATION.matcher(text);
    while (citation.find()) {
      starts.add(citation.start());
      ends.add(citation.end());
    }
    for (int i = 0; i < starts.size(); i++) {
      int until = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      found.add(
          one(
              text.substring(starts.get(i), ends.get(i)),
              text.substring(ends.get(i), until),
              role,
              at));
    }
    return found.stream().filter(basis -> basis.confidence() > 0).toList();
  }

  private static FoundBasis one(String head, String tail, FoundBasis.Role role, Place at) {
    Matcher citation = CITATION.matcher(head);
    if (!citation.find()) {
      throw new IllegalStateException(head);
    }
    String number = citation.group("number").replaceAll("\\s+", "");
    String printed = citation.group("type");
    String type = printed == null ? typeOf(number) : printed;
    String clause = clauseOf(tail);
    Matcher date = DATED.matcher(clause);
    boolean dated = date.find() && date.start() < 120;
    String after =
        dated ? clause.substring(0, date.start()) + clause.substring(date.end()) : clause;
    Matcher issuer = ISSUED_BY.matcher(after);
    boolean issued = issuer.find();
    String title = titleOf(issued ? after.substring(issuer.end()) : after);
    return new FoundBasis(
        type == null ? "" : capitalised(type),
        number,
        dated ? dayOf(date.group()) : null,
        dated ? date.group().replaceFirst("(?iu)^ngày\\s+", "") : null,
        issued ? issuer.group("issuer").strip() : null,
        title.isEmpty() ? null : title,
        role,
        at,
        type == null ? 0 : printed == null ? UNTYPED : SURE);
  }

  /** What is said of a document ends with its sentence, or where the plan itself is announced. */
  private static String clauseOf(String tail) {
    return tail.split(
            ";|\\.(?:\\s|$)|,\\s+(?:(?:UBND|Ủy ban|Uỷ ban|Sở|Ban|Phòng|Bộ|Văn phòng)(?!\\p{L})[^;.]{0,100}?(?:ban hành|xây dựng|triển khai|đề ra|báo cáo))"
                + "|\\s+(?:và|,)\\s*$",
            2)[0];
  }

  private static String titleOf(String rest) {
    String title = rest.strip().replaceFirst("^[,:–-]\\s*", "").replaceFirst("[,\\s]+(?:và)?$", "");
    return Words.withoutEnd(title);
  }

  private static @Nullable String typeOf(String number) {
    String[] parts = number.split("[/.–-]", -1);
    for (String part : parts) {
      for (Map.Entry<String, String> type : TYPE_OF_SYMBOL.entrySet()) {
        if (part.toUpperCase(Locale.ROOT).replaceAll("\\d", "").equals(type.getKey())) {
          return type.getValue();
        }
      }
    }
    return null;
  }

  private static String capitalised(String type) {
    return type.substring(0, 1).toUpperCase(Locale.ROOT)
        + type.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The day in "29/3/2022" or "29 tháng 3 năm 2022"; null when there is no such day. */
  public static @Nullable LocalDate dayOf(String printed) {
    Matcher day = DAY_MONTH_YEAR.matcher(printed);
    if (!day.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(day.group(3)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(1)));
    } catch (DateTimeException _) {
      return null; // 31/2 is printed now and then
    }
  }

  /** What a text refers to by name only: laws, and whatever else a plan rests on. */
  public static List<FoundBasis> laws(String text, FoundBasis.Role role, Place at) {
    List<FoundBasis> laws = new ArrayList<>();
    Matcher law = LAW.matcher(text);
    while (law.find()) {
      String date = law.group("date");
      laws.add(
          new FoundBasis(
              "Luật",
              null,
              date == null ? null : dayOf(date),
              date,
              null,
              "Luật " + law.group("title").strip(),
              role,
              at,
              SURE));
    }
    if (laws.isEmpty() && role == FoundBasis.Role.PREAMBLE) {
      laws.addAll(other(text, role, at));
    }
    return laws;
  }

  /** "Căn cứ tình hình thực tế của địa phương;": a plan may rest on what has no number. */
  private static List<FoundBasis> other(String text, FoundBasis.Role role, Place at) {
    Matcher other = OTHER.matcher(text);
    boolean rests = other.matches() && !CITATION.matcher(text).find();
    return rests
        ? List.of(
            new FoundBasis("", null, null, null, null, other.group("title"), role, at, UNTYPED))
        : List.of();
  }

  /** Each document once, where it is referred to first. */
  public static List<FoundBasis> once(List<FoundBasis> all) {
    Map<String, FoundBasis> byNumber = new LinkedHashMap<>();
    for (FoundBasis basis : all) {
      String key =
          basis.number() == null
              ? Words.small(String.valueOf(basis.title()))
              : basis.number().toUpperCase(Locale.ROOT).replace('–', '-');
      byNumber.merge(key, basis, Citations::fuller);
    }
    return List.copyOf(byNumber.values());
  }

  private static FoundBasis fuller(FoundBasis first, FoundBasis second) {
    return first.date() == null && second.date() != null
        ? new FoundBasis(
            first.type(),
            first.number(),
            second.date(),
            second.dateRaw(),
            first.issuer() == null ? second.issuer() : first.issuer(),
            first.title() == null ? second.title() : first.title(),
            first.role(),
            first.at(),
            first.confidence())
        : first;
  }
}
