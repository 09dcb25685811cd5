package vn.liencap.plan.documents.domain.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * Reads the bodies printed at the head of a document: the superior one, and below it the issuer.
 */
final class Bodies {
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:ubnd|ủy ban|hđnd|hội đồng|sở|ban|bộ|cục|vụ|chi cục|đảng|văn phòng|thanh tra|bảo hiểm|công an|đài|báo(?! cáo)"
              + "|trung tâm|trường|bệnh viện|phòng|hội|liên đoàn|công đoàn|mặt trận|kho bạc|tổng|tỉnh ủy|tỉnh đoàn|thành ủy"
              + "|huyện ủy|đoàn|viện|tòa án|bưu điện|học viện|đại học|cơ quan|tổ công tác|công ty|ngân hàng|chính phủ)(?:\\s.*|$)");
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\\s.*");
  private static final int LONGEST = 110;

  private Bodies() {}

  /** The bodies in the lines above the title, the superior first. */
  static List<Found> in(List<Paragraph> lines) {
    List<Found> bodies = new ArrayList<>();
    boolean open = false;
    for (Paragraph line : lines) {
      String small = Words.small(line.text());
      if (!mayName(line, small)) {
        open = open && Marks.isNation(line);
      } else if (BODY.matcher(small).matches() && !(open && goesOn(bodies))) {
        bodies.add(line.found(0.95));
        open = true;
      } else if (open && (line.isCaps() || PLACE.matcher(small).matches())) {
        Found last = bodies.removeLast();
        bodies.add(Found.of(last.text() + " " + line.text(), last.at().through(line.at()), 0.95));
      }
    }
    return bodies;
  }

  private static boolean mayName(Paragraph line, String small) {
    return line.label() == null
        && line.text().length() <= LONGEST
        && !Marks.isNation(line)
        && NumberLine.of(line.text()).isEmpty()
        && PlaceAndDate.of(line.text()).isEmpty()
        && (line.isCaps() || small.startsWith("ubnd ") || small.startsWith("ủy ban "));
  }

  /** A body whose line ends in "và" or a comma goes on in the next. */
  private static boolean goesOn(List<Found> bodies) {
    return bodies.getLast().text().matches("(?iu).*(?:,| và| -)$");
  }

  /** The issuer: the last of the bodies. */
  static Optional<Found> issuer(List<Found> bodies) {
    return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.getLast());
  }

  /** The body above the issuer. */
  static Optional<Found> superior(List<Found> bodies) {
    return bodies.size() < 2 ? Optional.empty() : Optional.of(bodies.get(bodies.size() - 2));
  }
}
