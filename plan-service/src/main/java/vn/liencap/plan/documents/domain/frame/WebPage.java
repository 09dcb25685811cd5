package vn.liencap.plan.documents.domain.frame;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.Trait;
import vn.liencap.plan.documents.domain.outline.Headings;
import vn.liencap.plan.documents.domain.outline.Topic;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;

/**
 * The part of a web page that is the document: without the menus before it and the counters after.
 *
 * @param pieces the document
 * @param before what the page has above it; all of the page when it has no header of a document
 * @param pageTitle the title of the page
 * @param isPage true when something of a page stood around it
 */
public record WebPage(
    List<Piece> pieces, List<Piece> before, @Nullable Found pageTitle, boolean isPage) {
  private static final int SHORT = 70;
  private static final int LEAST = 8;
  private static final int MOST_BODY_LINES = 5;
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?iu)^(?:lượt xem|số lượt|lượt truy cập|tác giả|tin (?:liên quan|khác|mới|cùng|đã đưa|tức khác|bài)|các tin|bài viết (?:khác|liên quan)|bình chọn|thăm dò"
              + "|thời tiết|thống kê(?: truy cập)?$|thống kê truy cập|bản quyền|copyright|©|in (?:bài|trang|ấn)|gửi (?:email|bài|phản hồi|bình luận|tin)|chia sẻ"
              + "|quay lại|trở (?:về|lại)|về trang trước|ý kiến (?:bạn đọc|phản hồi|của bạn)|bình luận|viết bình luận|đánh giá bài|xem thêm|đọc thêm|đang (?:truy cập|online|xem)"
              + "|(?:hôm (?:nay|qua)|tuần này|tháng này|tổng (?:số )?(?:lượt )?truy cập|tổng truy cập) ?:|liên kết (?:web|site)|chịu trách nhiệm|giấy phép"
              + "|tài liệu đính kèm|tệp đính kèm|file đính kèm|tập tin đính kèm|tải về|từ khóa|nguồn ?:|theo dõi chúng tôi|facebook|zalo|email ?:|điện thoại ?:"
              + "|cơ quan chủ quản|đường dây nóng|hotline|trang chủ|đăng nhập|tìm kiếm|sơ đồ (?:cổng|trang|site)|cỡ chữ|đọc bài|nghe đọc|phản hồi|các bài|mới nhất|xem nhiều|đọc nhiều|tag(?:s)?\\b ?:?|website|design|thiết kế bởi|phát triển bởi|ngày đăng|ngày cập nhật|cập nhật lúc).*");

  /** The document in a page. */
  public static WebPage of(List<Piece> pieces) {
    int start = startOf(pieces);
    int end = endOf(pieces, start);
    List<Piece> before = pieces.subList(0, start);
    boolean cut = end < pieces.size() || before.stream().anyMatch(WebPage::isText);
    return new WebPage(
        List.copyOf(pieces.subList(start, end)),
        start == 0 ? List.copyOf(pieces) : List.copyOf(before),
        titleIn(before),
        cut);
  }

  /** More than the number of a page or a stamp. */
  private static boolean isText(Piece piece) {
    return piece instanceof Paragraph paragraph && paragraph.text().length() >= LEAST;
  }

  /** The header of the document: its first fixed line, and the issuing body just above. */
  private static int startOf(List<Piece> pieces) {
    int start = -1;
    for (int i = 0; i < pieces.size() && start < 0; i++) {
      if (pieces.get(i) instanceof Paragraph line && isHeader(line)) {
        start = i;
      }
    }
    if (start < 0) {
      return 0;
    }
    return aboveBodies(pieces, start);
  }

  /** The lines in capitals just above, from the first that names a body. */
  private static int aboveBodies(List<Piece> pieces, int header) {
    int start = header;
    for (int i = header - 1; i >= Math.max(0, header - MOST_BODY_LINES); i--) {
      if (!(pieces.get(i) instanceof Paragraph above) || above.label() != null || !above.isCaps()) {
        break;
      }
      start = Bodies.in(List.of(above)).isEmpty() ? start : i;
    }
    return start;
  }

  private static boolean isHeader(Paragraph line) {
    return Marks.isNation(line)
        || NumberLine.of(line.text()).isPresent()
        || (Marks.isPlan(line) && line.text().length() < 200 && !line.has(Trait.LINK));
  }

  private static int endOf(List<Piece> pieces, int start) {
    int from = firstSection(pieces, start);
    for (int i = from; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Paragraph line
          && isFurniture(line)
          && !isFollowedByBody(pieces, i)) {
        return i;
      }
    }
    return pieces.size();
  }

  /** "Tải về" in the middle of a page is passed over: sections of the plan still follow. */
  private static boolean isFollowedByBody(List<Piece> pieces, int index) {
    return pieces.subList(index + 1, pieces.size()).stream()
        .anyMatch(
            piece ->
                piece instanceof Paragraph line && (isHeading(line) || Marks.isRecipients(line)));
  }

  private static boolean isHeading(Paragraph line) {
    return line.is(Label.Kind.ROMAN) && line.isCaps() && !Topic.of(line.text()).isEmpty();
  }

  private static int firstSection(List<Piece> pieces, int start) {
    for (int i = start; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Paragraph line
          && (line.label() != null
              || line.text().length() > SHORT
              || Headings.headOf(line.text()).length() < line.text().length())) {
        return i + 1;
      }
    }
    return pieces.size();
  }

  /** True for a short line that belongs to the page, not to the document. */
  public static boolean isFurniture(Paragraph line) {
    return line.label() == null
        && line.text().length() <= SHORT
        && !line.text().endsWith(";")
        && FURNITURE.matcher(line.text()).matches();
  }

  /** The title of the page: the last line before the document that names a plan. */
  private static @Nullable Found titleIn(List<Piece> before) {
    @Nullable Found title = null;
    for (Piece piece : before) {
      if (piece instanceof Paragraph line
          && line.text().matches("(?iu)^kế hoạch\\s.{10,}")
          && (title == null || !line.has(Trait.LINK))) {
        title = line.found(0.8);
      }
    }
    return title;
  }
}
