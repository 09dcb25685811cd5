package vn.liencap.plan.documents.domain.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * Takes the names in a cell or a line apart. A name that itself holds "và", a comma or a dash stays
 * whole: {@code Đài Phát thanh - Truyền hình và Báo Bình Phước}, {@code Sở Văn hóa, Thể thao và Du
 * lịch}, {@code Văn phòng HĐND và UBND}.
 */
public final class PartyNames {
  private static final Pattern MARK = Pattern.compile("\\s*;\\s*|\\s*[\\r\\n]+\\s*|\\s+[/+]\\s+");
  private static final Pattern BULLET = Pattern.compile("^[-–•+*]\\s*|^\\d{1,2}[.)]\\s+");
  private static final Pattern JOINT =
      Pattern.compile(",\\s+(?:và\\s+)?|\\s+(?:và|cùng với|cùng)\\s+");

  /** A kind of body before its proper name: "Sở Tài chính", "công chức Văn hóa - Xã hội". */
  private static final Pattern SPECIFIC =
      Pattern.compile(
          "^(?iu:sở|phòng|ban|văn phòng|bộ|cục|chi cục|trung tâm|hội|liên đoàn|đoàn|đài|báo|trường|trạm|công chức"
              + "|cán bộ|bệnh viện|tổ|đội|trưởng|ngân hàng|viện|công ty|chủ tịch|hạt|chi nhánh|vụ|tổng cục|học viện"
              + "|nhà xuất bản|nhà văn hóa|tạp chí|đại học|quỹ|hiệp hội|xã|phường|huyện|quận|thị xã)\\s+(?iu:các )?\\p{Lu}.*"
              + "|^(?iu:ubnd|hđnd|ủy ban|hội đồng nhân dân|mttq|mặt trận|ubmttq|công an|quân sự|ban chỉ huy|thanh tra|bưu điện"
              + "|kho bạc|bảo hiểm|tỉnh đoàn|huyện đoàn|thành đoàn|quận đoàn|đoàn xã|đoàn phường|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đoàn thanh niên|đoàn tncs|công đoàn|hội (?:phụ nữ|nông dân"
              + "|cựu chiến binh|liên hiệp|chữ thập đỏ)|văn phòng|liên đoàn lao động|bộ phận|đài truyền thanh|trạm y tế"
              + "|cổng thông tin|trang thông tin|trung tâm|đảng ủy|báo chí|điện lực)(?!\\p{L}).*");

  private static final Pattern GROUP =
      Pattern.compile(
          "^(?iu:các|những|toàn thể) (?iu:sở|ban|phòng|đoàn thể|hội|tổ chức|đơn vị|cơ quan|trường|doanh nghiệp|xã|phường"
              + "|huyện|địa phương|công chức|cán bộ|bộ phận|thôn|ấp|bản|khu|tổ|trung tâm|ngành|cá nhân|thành viên|chi hội)"
              + "(?!\\p{L})(?! công nghiệp| kinh tế).*");

  /**
   * Posts of a ward, whose kind is said once: "Công chức Văn phòng – Thống kê, Văn hóa – Xã hội".
   */
  private static final Pattern POST =
      Pattern.compile(
          "^(?iu:văn phòng|văn hóa|tư pháp|địa chính|tài chính|chỉ huy|kinh tế|lao động)\\s*[-–]\\s*\\p{L}.*");

  /** Bodies of one room: "Văn phòng HĐND và UBND", "Đài Phát thanh và Báo". */
  private static final Pattern HALF =
      Pattern.compile(
          "^(?:.*(?:văn phòng|thường trực|lãnh đạo) .*(?:hđnd|hội đồng nhân dân|đoàn đbqh|đoàn đại biểu quốc hội)|đài .*)$");

  private PartyNames() {}

  /** The names in a text. */
  public static List<Found> in(String text, Place at, double confidence) {
    return MARK.splitAsStream(text)
        .map(part -> BULLET.matcher(part.strip()).replaceFirst(""))
        .map(Words::withoutEnd)
        .flatMap(part -> apart(part).stream())
        .filter(part -> part.codePoints().anyMatch(Character::isLetter))
        .map(part -> Found.of(part, at, confidence))
        .toList();
  }

  private static List<String> apart(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Matcher joint = JOINT.matcher(text); joint.find(); ) {
      String left = text.substring(from, joint.start()).strip();
      String right = text.substring(joint.end()).strip();
      if (isBorder(left, right, joint.group().contains("và"))) {
        parts.add(left);
        from = joint.end();
      }
    }
    parts.add(text.substring(from).strip());
    return parts.stream().map(Words::withoutEnd).toList();
  }

  private static boolean isBorder(String left, String right, boolean and) {
    boolean name = SPECIFIC.matcher(left).matches() || GROUP.matcher(left).matches();
    if (!name) {
      return false;
    }
    String small = Words.small(left);
    boolean post = POST.matcher(right).matches() && small.startsWith("công chức");
    return (post || GROUP.matcher(right).matches() || SPECIFIC.matcher(right).matches())
        && !(and && HALF.matcher(small).matches() && isOtherHalf(Words.small(right)));
  }

  private static boolean isOtherHalf(String right) {
    return right.matches("^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|báo)(?!\\p{L}).*");
  }
}
