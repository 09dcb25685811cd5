package vn.liencap.plan.documents.domain.names;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.text.Words;

/** Knows a body or a post by the word its name begins with. */
public final class UnitWords {
  private static final String BODY =
      "(?:sở|ban(?! hành| đầu)|bộ(?! máy| thủ tục| chỉ số)|ủy ban|ubnd|ubmttq|hđnd|hội đồng|phòng(?!,? ?chống| ngừa)"
          + "|văn phòng|công chức|cán bộ|viên chức|chuyên viên|văn thư|đài|báo(?! cáo| động| chí và)|tạp chí"
          + "|trung tâm|thanh tra(?!,| việc| các)|chi cục|cục(?! bộ)|vụ(?! việc)|tổ(?! chức)|bộ phận"
          + "|đoàn(?! kết)|hội(?! nghị| thảo| thi| trường)|hiệp hội|liên đoàn|công đoàn|mặt trận|mttq"
          + "|công an|quân sự|kho bạc|bưu điện|trường(?! hợp)|trạm|bệnh viện|thủ trưởng|giám đốc"
          + "|(?:phó )?chủ tịch|lãnh đạo|người đứng đầu|trưởng|thành viên|đồng chí|tỉnh đoàn|huyện đoàn"
          + "|(?:cổng|trang) thông tin|tòa án|viện|ngân hàng|bảo hiểm|cơ quan|đơn vị|ngành|địa phương"
          + "|huyện|thị xã|thành phố|tỉnh|xã(?! hội)|phường|thị trấn|đặc khu|khu phố|thôn|ấp|tổ dân phố"
          + "|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|đoàn thể|doanh nghiệp|học viện|đại học|cấp ủy|chi bộ"
          + "|tổ chức (?:chính trị|đoàn thể|đảng)|khối|nhóm|đội(?! ngũ)|ubkt|thường trực|thống kê"
          + "|nhà văn hóa|chi nhánh|quỹ|hợp tác xã|tổng (?:công ty|cục)|công ty|điện lực|thuế|hạt)";
  private static final Pattern UNIT =
      Pattern.compile(
          "^(?:(?:tất cả |toàn thể |toàn bộ )?(?:các |những )?)" + BODY + "(?!\\p{L}).*");
  private static final Pattern GROUP =
      Pattern.compile("^các (?:tổ chức|cá nhân|hội|đoàn|ban)(?!\\p{L}).*");
  private static final Pattern ASKED =
      Pattern.compile(
          "^(?iu:giao cho|giao|đối với|trách nhiệm của|đề nghị|yêu cầu|phân công|nhiệm vụ của)\\s+");
  private static final Pattern DUTY =
      Pattern.compile(
          "[,:]?\\s*(?:có (?:các )?(?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|thực hiện các nhiệm vụ sau)"
              + "(?:\\s*:|\\s*\\.)?$");

  /** What a body does, in small letters: in its name the same words have capitals. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<!Ban|Tổ|Ban,)[,:]?\\s+(?:"
              + "có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp|căn cứ|tham mưu|theo dõi"
              + "|hướng dẫn|đôn đốc|kiểm tra|xây dựng|triển khai|tổ chức(?! chính trị| đoàn thể| xã hội|,)"
              + "|thực hiện|bố trí|thẩm định|cân đối|đẩy mạnh|tăng cường|chỉ đạo|tuyên truyền|báo cáo"
              + "|tổng hợp|là |cử |bám sát|đăng tải|đưa |lồng ghép|quán triệt|phổ biến|cung cấp|vận động"
              + "|tiếp tục|thường xuyên|chủ động|đảm bảo|bảo đảm|giúp |lập |nghiên cứu|rà soát|phân công"
              + "|biên soạn|phát hành|gửi |xem xét|hỗ trợ|tham gia|mở |duy trì|nâng cao|đánh giá"
              + "|trên cơ sở|theo chức năng|trong phạm vi|định kỳ|hằng |hàng (?:tháng|quý|năm|tuần)|kịp thời"
              + "|giao |cập nhật|tích cực|thông báo|niêm yết|công khai|sản xuất|tập trung|ưu tiên|dành "
              + "|thông tin |làm |nắm |phát huy|ban hành|tiến hành|tạo |viết |khai thác|sử dụng|xuất bản"
              + "|trực tiếp|được giao|cần |phải |đề xuất|đề ra|quản lý |giám sát|phát động|ký "
              + "|vừa |đã |sẽ |yêu cầu|chuẩn bị|thẩm tra|trình |hoàn thành|xử lý|tiếp nhận|giải quyết)");

  private UnitWords() {}

  /** True when the text begins like the name of a body, a group of bodies, or a post. */
  public static boolean begins(String text) {
    String small = Words.small(asked(text));
    return UNIT.matcher(small).matches() || GROUP.matcher(small).matches();
  }

  /** The name in a heading: without "Giao ...", without "... có trách nhiệm". */
  public static String named(String heading) {
    String name = DUTY.matcher(Words.withoutEnd(asked(heading))).replaceFirst("");
    return Words.withoutEnd(name);
  }

  private static String asked(String text) {
    return ASKED.matcher(text).replaceFirst("");
  }

  /**
   * A sentence that begins with a body and goes on with what it does.
   *
   * @param unit the body
   * @param task what it does
   */
  public record Subject(String unit, String task) {}

  /** The body that a sentence begins with, and what it is to do. */
  public static Optional<Subject> subject(String sentence) {
    String text = asked(sentence);
    if (!begins(text)) {
      return Optional.empty();
    }
    Matcher verb = VERB.matcher(text);
    int colon = text.indexOf(':');
    boolean acts = verb.find();
    if (colon > 0 && (!acts || colon <= verb.start() + 1) && colon < text.length() - 1) {
      return Optional.of(
          new Subject(named(text.substring(0, colon)), text.substring(colon + 1).strip()));
    }
    return acts
        ? Optional.of(
            new Subject(
                named(text.substring(0, verb.start())),
                text.substring(verb.start()).replaceFirst("^[,:\\s]+", "")))
        : Optional.empty();
  }
}
