package vn.liencap.plan.documents.domain.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** Finds who issues a plan where no header says so: "UBND phường ... ban hành Kế hoạch ...". */
public final class IssuerNames {
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?<unit>[^;.:]{3,200}?),?\\s+(?:vừa |đã |mới |trân trọng )?(?:ký )?(?:ban hành|xây dựng|đề ra|triển khai(?: thực hiện)?|lập)"
              + "(?: và (?:tổ chức )?triển khai(?: thực hiện)?)?\\s+(?:kế hoạch|Kế hoạch|KẾ HOẠCH)");
  private static final Pattern DATELINE = Pattern.compile("^.*(?:\\)|\\s)\\s*[-–]\\s+(?=\\p{Lu})");
  private static final Pattern NO_NAME = Pattern.compile("(?iu)^(?:các|thực hiện|căn cứ)\\s.*");
  private static final Pattern HEAD_OF =
      Pattern.compile("(?iu)^(?:(?:đồng chí|ông|bà) )?(?:phó )?chủ tịch (?=UBND|Ủy ban|Uỷ ban)");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\s+(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Cao|Đào|Lương|Hà|Tô)"
              + "(?:\\s+\\p{Lu}\\p{L}+){1,3}$");
  private static final Pattern GENERIC =
      Pattern.compile("(?iu).*(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$");
  private static final String PROPER =
      "\\p{Lu}[\\p{L}'-]*(?:\\s+(?:[-–]\\s+)?\\p{Lu}[\\p{L}'-]*){0,4}";

  private IssuerNames() {}

  /** The body that issues the plan, by the sentence that says so. */
  static Optional<Found> in(Stream<Paragraph> preamble) {
    return preamble
        .flatMap(
            paragraph ->
                in(paragraph.text()).stream().map(unit -> Found.of(unit, paragraph.at(), 0.85)))
        .findFirst();
  }

  /** The body in a sentence like "..., UBND phường ban hành Kế hoạch ...". */
  public static Optional<String> in(String sentence) {
    Matcher issues = ISSUES.matcher(sentence);
    while (issues.find()) {
      Optional<String> unit = nameAtEnd(issues.group("unit"));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** The shortest end of a clause that begins like a body: its name may hold commas. */
  private static Optional<String> nameAtEnd(String clause) {
    String[] parts = DATELINE.matcher(clause).replaceFirst("").split(",\\s+", -1);
    String name = "";
    for (int i = parts.length - 1; i >= 0; i--) {
      name = name.isEmpty() ? parts[i].strip() : parts[i].strip() + ", " + name;
      if (UnitWords.begins(name) && !NO_NAME.matcher(name).matches()) {
        return Optional.of(withoutPerson(name.replaceAll("\\s*\\([^)]*\\)", "").strip()));
      }
    }
    return Optional.empty();
  }

  /** "Chủ tịch UBND tỉnh Nguyễn Văn A" signs for "UBND tỉnh". */
  private static String withoutPerson(String name) {
    Matcher head = HEAD_OF.matcher(name);
    return head.find() ? PERSON.matcher(name.substring(head.end())).replaceFirst("").strip() : name;
  }

  /**
   * The issuer's full name: "UBND tỉnh" is completed by the name of the province, "Sở Nội vụ" by
   * its superior's.
   *
   * @param texts where a proper name may stand: title, preamble
   * @param place where the document was issued
   */
  public static String completed(
      String issuer, @Nullable String superior, List<String> texts, @Nullable String place) {
    String name = issuer.replaceAll("\\s+", " ").strip();
    if (GENERIC.matcher(name).matches()) {
      String kind =
          name.replaceFirst(
              "(?iu)^.*?(thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|xã|phường)$", "$1");
      return properName(kind, texts)
          .or(() -> kind.equalsIgnoreCase("tỉnh") ? Optional.ofNullable(place) : Optional.empty())
          .map(proper -> name + " " + proper)
          .orElse(name);
    }
    return superior == null || !Level.DEPARTMENT.equals(Levels.of(name, null))
        ? name
        : ofTerritory(name, superior);
  }

  /** "Sở Nội vụ" under "UBND tỉnh Cao Bằng" is "Sở Nội vụ tỉnh Cao Bằng". */
  private static String ofTerritory(String name, String superior) {
    String territory = superior.replaceFirst("(?iu)^(?:ubnd|(?:ủy|uỷ) ban nhân dân)(?=\\s)", "");
    String proper =
        territory
            .replaceFirst("(?iu)^\\s*(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã)\\s+", "")
            .strip();
    return territory.equals(superior) || Words.small(name).endsWith(Words.small(proper))
        ? name
        : name + territory;
  }

  /**
   * The level of a body, by its name.
   *
   * @param year the year of the document; null when unknown
   */
  public static @Nullable Level levelOf(String body, @Nullable Integer year) {
    return Levels.of(body, year);
  }

  private static Optional<String> properName(String kind, List<String> texts) {
    Pattern named = Pattern.compile("(?iu:" + Pattern.quote(kind) + ")\\s+(?<name>" + PROPER + ")");
    return texts.stream()
        .flatMap(text -> named.matcher(text).results())
        .map(found -> found.group("name"))
        .findFirst();
  }
}
