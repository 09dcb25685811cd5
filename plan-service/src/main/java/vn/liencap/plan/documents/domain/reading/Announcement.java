package vn.liencap.plan.documents.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.body.Citations;
import vn.liencap.plan.documents.domain.frame.IssuerNames;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * What an article says of a plan: "UBND tỉnh vừa ban hành Kế hoạch số 12/KH-UBND ngày 04/3/2022 về
 * tuyên truyền cải cách hành chính năm 2022".
 *
 * @param at the paragraph that says so
 * @param title the plan's title; null when only its number is given
 * @param number number and symbol
 * @param date the day it was issued
 * @param dateRaw the day as printed
 * @param issuer who issued it
 */
record Announcement(
    Paragraph at,
    @Nullable String title,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String dateRaw,
    @Nullable String issuer) {
  private static final String DAY =
      "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?|\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?";
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?u)(?:ban hành|ký|xây dựng|triển khai(?: thực hiện)?|công bố|có)\\s+(?:\\p{L}+\\s+){0,3}?[Kk]ế hoạch\\s+(?<rest>\\p{L}.*|\\d.*)$");
  private static final Pattern NAMED =
      Pattern.compile("(?u)Kế hoạch (?<rest>(?:số |\\d)?\\p{L}.*)$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?u)^(?:số\\s*:?\\s*)?(?<number>\\d{1,5}[a-zA-Z]?\\s?[/-]\\s?\\p{Lu}[\\p{L}\\d/&–-]*)[,\\s]*");
  private static final Pattern DATED =
      Pattern.compile("(?iu)^\\(?ngày\\s+(?<date>" + DAY + ")\\)?[,\\s]*");
  private static final Pattern OF =
      Pattern.compile("(?iu)^của\\s+(?<issuer>.+?)\\s+(?=về|ban hành|nhằm|thông tin|tuyên truyền)");
  private static final Pattern DATE_BEFORE =
      Pattern.compile("(?iu)(?:^|[\\s(])ngày\\s+(?<date>" + DAY + ")");
  private static final Pattern END =
      Pattern.compile(
          "(?iu)\\s*[.;:…]|,?\\s+(?:nhằm|với (?:mục|nhiều|các|những|quan điểm)|trong đó|theo đó|để |yêu cầu|áp dụng|gồm|cụ thể)|(?<=20\\d\\d),\\s|\\s+[–-]\\s|$");
  private static final int SHORTEST_TITLE = 15;

  /** True when the paragraph tells that a plan was issued. */
  static boolean isIn(Paragraph paragraph) {
    return ISSUES.matcher(paragraph.text()).find() && IssuerNames.in(paragraph.text()).isPresent();
  }

  /** The first plan announced, one with its number before others; else the first that is named. */
  static Optional<Announcement> in(List<Paragraph> paragraphs, @Nullable Integer yearOfPage) {
    List<Announcement> announced =
        paragraphs.stream()
            .filter(Announcement::isIn)
            .map(paragraph -> of(paragraph, ISSUES, yearOfPage))
            .toList();
    return announced.stream()
        .filter(each -> each.number() != null)
        .findFirst()
        .or(() -> announced.stream().findFirst())
        .or(
            () ->
                paragraphs.stream()
                    .filter(paragraph -> NAMED.matcher(paragraph.text()).find())
                    .map(paragraph -> of(paragraph, NAMED, yearOfPage))
                    .filter(named -> named.title() != null || named.number() != null)
                    .findFirst());
  }

  private static Announcement of(
      Paragraph paragraph, Pattern pattern, @Nullable Integer yearOfPage) {
    Matcher announced = pattern.matcher(paragraph.text());
    if (!announced.find()) {
      throw new IllegalArgumentException(paragraph.text());
    }
    String rest = announced.group("rest");
    String number = group(NUMBER, rest, "number");
    rest = NUMBER.matcher(rest).replaceFirst("");
    String day = group(DATED, rest, "date");
    rest = DATED.matcher(rest).replaceFirst("");
    String of = group(OF, rest, "issuer");
    rest = OF.matcher(rest).replaceFirst("");
    String before = paragraph.text().substring(0, announced.start());
    String printed = day == null ? group(DATE_BEFORE, before, "date") : day;
    return new Announcement(
        paragraph,
        titleIn(rest),
        number == null ? null : number.replaceAll("\\s", ""),
        printed == null ? null : dayOf(printed, yearOfPage),
        printed,
        IssuerNames.in(paragraph.text()).orElse(of));
  }

  private static @Nullable String titleIn(String rest) {
    Matcher end = END.matcher(rest);
    String title = end.find() ? rest.substring(0, end.start()) : rest;
    title = title.replaceFirst("(?iu)^(?:về việc|v/v|về)\\s+", "").strip();
    return title.length() < SHORTEST_TITLE ? null : Words.withoutEnd(title);
  }

  /** A day without its year is of the year of the page. */
  private static @Nullable LocalDate dayOf(String printed, @Nullable Integer year) {
    LocalDate whole = Citations.dayOf(printed);
    return whole != null || year == null ? whole : Citations.dayOf(printed + "/" + year);
  }

  private static @Nullable String group(Pattern pattern, String text, String name) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(name).strip() : null;
  }

  /** Something told here. */
  @Nullable Found found(@Nullable String text, double confidence) {
    return text == null ? null : Found.of(text, at.at(), confidence);
  }
}
