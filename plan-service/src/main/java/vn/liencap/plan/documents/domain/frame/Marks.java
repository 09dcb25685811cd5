package vn.liencap.plan.documents.domain.frame;

import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** The fixed lines of an official document (Decree 30/2020, Annex I). */
public final class Marks {
  private static final Pattern NATION =
      Pattern.compile("^cong hoa xa hoi chu nghia viet nam.*|^doc lap ?- ?tu do ?- ?hanh phuc.*");
  private static final Pattern PLAN =
      Pattern.compile("^K\\s?Ế\\s{0,2}H\\s?O\\s?Ạ\\s?C\\s?H(?!\\p{Ll}).*$");
  private static final Pattern PREAMBLE =
      Pattern.compile(
          "(?iu)^(?:căn cứ|thực hiện|triển khai|thi hành|tiếp tục|để |nhằm |trên cơ sở|theo )\\b?.*");
  private static final Pattern CITES = Pattern.compile(".*\\d\\s?[/-]\\s?\\p{Lu}.*");
  private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^n[ơo]i (?:nhận|gửi)\\s*[:.]?.*");
  private static final Pattern CLOSING = Pattern.compile("(?iu)^trên đây là.*");
  private static final Pattern ANNEX =
      Pattern.compile("^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU MẪU|DANH MỤC|BẢNG PHÂN CÔNG|BIỂU)\\b.*");
  private static final Pattern DECISION = Pattern.compile("^(?iu:quyết định)\\s*:?$");

  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "^(?:BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|NGHỊ QUYẾT|CHỈ THỊ|CÔNG ĐIỆN|ĐỀ ÁN|QUYẾT ĐỊNH|GIẤY MỜI|PHƯƠNG ÁN)$");

  private Marks() {}

  /** The national title and its motto. */
  static boolean isNation(Paragraph line) {
    return NATION.matcher(Words.plain(line.text())).matches();
  }

  /** KẾ HOẠCH in capitals, alone or before the title. */
  static boolean isPlan(Paragraph line) {
    return line.label() == null
        && PLAN.matcher(line.text()).matches()
        && (line.isCaps() || capsWord(line.text()));
  }

  private static boolean capsWord(String text) {
    return text.replaceAll("\\s", "").startsWith("KẾHOẠCH");
  }

  /** What follows the type of the document in the same line. */
  static String afterType(String line) {
    String bare = OTHER_TYPE.matcher(line).replaceFirst("");
    return bare.replaceFirst("^K\\s?Ế\\s*H\\s?O\\s?Ạ\\s?C\\s?H", "").strip();
  }

  /** Căn cứ ..., Thực hiện ...: what the plan rests on. */
  static boolean isPreamble(Paragraph line) {
    return PREAMBLE.matcher(line.text()).matches();
  }

  /** A paragraph that names another document by its number. */
  static boolean cites(Paragraph line) {
    return CITES.matcher(line.text()).matches();
  }

  /** The type of a document that is no plan. */
  static boolean isOtherType(Paragraph line) {
    return line.label() == null && OTHER_TYPE.matcher(line.text()).matches();
  }

  static boolean isRecipients(Paragraph line) {
    return RECIPIENTS.matcher(line.text()).matches() && line.text().length() < 200;
  }

  static boolean isClosing(Paragraph line) {
    return CLOSING.matcher(line.text()).matches();
  }

  static boolean isAnnex(Paragraph line) {
    return ANNEX.matcher(line.text()).matches() && line.text().length() < 200;
  }

  static boolean isDecision(Paragraph line) {
    return DECISION.matcher(line.text()).matches() && line.isCaps();
  }
}
