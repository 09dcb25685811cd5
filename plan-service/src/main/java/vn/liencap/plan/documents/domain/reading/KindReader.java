package vn.liencap.plan.documents.domain.reading;

import java.util.List;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.body.ReadBody;
import vn.liencap.plan.documents.domain.frame.Head;
import vn.liencap.plan.documents.domain.frame.IssuerNames;
import vn.liencap.plan.documents.domain.text.Paragraph;

/** Decides what sort of document it is. */
final class KindReader {
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?iu)^(?:pv|p\\.v|phóng viên|hỏi|nhà báo|người dẫn|biên tập viên)\\s?[:.].*");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?u)^(?:Ông|Bà|Đồng chí|Đ/c|Anh|Chị|TS|ThS|PGS|Thứ trưởng|Bộ trưởng|Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Đáp|Trả lời)[^:.]{0,60}:.*");
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?iu).*(?:cuộc (?:trao đổi|phỏng vấn|trò chuyện)|trả lời phỏng vấn|phỏng vấn (?:ông|bà|đồng chí)).*");
  private static final int FEW_TOPICS = 2;

  private KindReader() {}

  /**
   * The kind.
   *
   * @param all every paragraph, also those around the document
   * @param isPage true when something of a web page stood around it
   */
  static SourceKind of(Head head, ReadBody body, List<Paragraph> all, boolean isPage) {
    if (isInterview(all)) {
      return SourceKind.INTERVIEW;
    }
    if (isPlan(head, body)) {
      return isPage ? SourceKind.WEB_ARTICLE_OF_PLAN : SourceKind.PLAN;
    }
    return all.stream().anyMatch(Announcement::isIn) ? SourceKind.NEWS_ARTICLE : SourceKind.OTHER;
  }

  private static boolean isInterview(List<Paragraph> all) {
    long questions = all.stream().filter(line -> QUESTION.matcher(line.text()).matches()).count();
    long answers = all.stream().filter(line -> ANSWER.matcher(line.text()).matches()).count();
    boolean said = all.stream().anyMatch(line -> INTERVIEW.matcher(line.text()).matches());
    long asked =
        all.stream().filter(line -> line.label() == null && line.text().endsWith("?")).count();
    return (questions >= 1 && answers + questions >= 3) || (said && questions + asked >= 2);
  }

  /** A plan has its word above the title, or announces itself above its sections. */
  private static boolean isPlan(Head head, ReadBody body) {
    Found symbol = head.read().symbol();
    if (head.isHeaded()) {
      return body.topics() >= 1 || symbol != null;
    }
    boolean planned = symbol != null && symbol.text().startsWith("KH");
    boolean announced =
        head.preamble().stream().anyMatch(line -> IssuerNames.in(line.text()).isPresent());
    return body.topics() >= FEW_TOPICS
        && body.hasSections()
        && (symbol == null || planned)
        && (planned || announced || head.read().pageTitle() != null);
  }
}
