package vn.liencap.plan.documents.domain.frame;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.plan.documents.domain.text.Words;

/** The level of a body, by its name. */
final class Levels {
  private static final int FIRST_YEAR_WITHOUT_DISTRICTS = 2026;
  private static final Set<String> CENTRAL_CITIES =
      Set.of("ha noi", "hai phong", "hue", "da nang", "can tho", "ho chi minh", "hcm");
  private static final String COMMITTEE =
      "^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|uy ban|dang uy|ubmttq|mttq|chu tich(?: ubnd| uy ban nhan dan)?)(?: \\(.*?\\))?(?: va ubnd)? ?(?:cac )?";
  private static final Pattern COMMUNE =
      Pattern.compile(
          COMMITTEE + "(?:xa|phuong|thi tran|dac khu)\\b.*|^(?:xa|phuong|thi tran|dac khu) .*");
  private static final Pattern DISTRICT =
      Pattern.compile(COMMITTEE + "(?:huyen|quan|thi xa)\\b.*|^(?:huyen|quan|thi xa|huyen uy) .*");
  private static final Pattern CITY =
      Pattern.compile(COMMITTEE + "(?:thanh pho|tp\\.?) ?(?<name>.*)");
  private static final Pattern PROVINCE =
      Pattern.compile(COMMITTEE + "tinh\\b.*|^tinh (?!uy|doan).*|^tinh uy.*");
  private static final Pattern MINISTRY =
      Pattern.compile(
          "^bo (?!phan|chi huy).*|^chinh phu.*|^thu tuong.*|^(?:uy ban|thanh tra) chinh phu.*|^van phong chinh phu.*");
  private static final Pattern OFFICE = Pattern.compile("^(?:phong|bo phan|cong chuc) .*");

  private Levels() {}

  /**
   * The level.
   *
   * @param body the name of the body
   * @param year the year of the document; null when unknown
   */
  static @Nullable Level of(String body, @Nullable Integer year) {
    String plain = Words.plain(body);
    if (COMMUNE.matcher(plain).matches()) {
      return Level.COMMUNE;
    }
    if (DISTRICT.matcher(plain).matches()) {
      return Level.DISTRICT;
    }
    Matcher city = CITY.matcher(plain);
    if (city.matches()) {
      boolean central = CENTRAL_CITIES.stream().anyMatch(city.group("name")::startsWith);
      boolean noDistricts = year != null && year >= FIRST_YEAR_WITHOUT_DISTRICTS;
      return central || noDistricts ? Level.PROVINCE : Level.DISTRICT;
    }
    if (PROVINCE.matcher(plain).matches()) {
      return Level.PROVINCE;
    }
    if (MINISTRY.matcher(plain).matches()) {
      return Level.MINISTRY;
    }
    return OFFICE.matcher(plain).matches() ? Level.OFFICE : Level.DEPARTMENT;
  }
}
