package vn.liencap.plan.documents.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Trait;

/**
 * Makes paragraphs whole that a page break cut in two. The second half begins with a small letter,
 * or ends a name that the document has elsewhere: "... Truyền hình Bình" and "Phước; ...".
 */
public final class BrokenParagraphs {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)^(?:trang )?[-–]?\\s?\\d{1,3}(?:\\s?/\\s?\\d{1,3})?\\s?[-–]?$");
  private static final int SHORTEST = 40;

  private final String document;

  private BrokenParagraphs(String document) {
    this.document = document;
  }

  /** The pieces, with broken paragraphs joined. */
  public static List<Piece> joined(List<Piece> pieces) {
    StringBuilder document = new StringBuilder();
    pieces.forEach(
        piece -> {
          if (piece instanceof Paragraph paragraph) {
            document.append(paragraph.text()).append('\n');
          }
        });
    return new BrokenParagraphs(document.toString()).join(pieces);
  }

  private List<Piece> join(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int next = isPageNumber(pieces.get(i)) && i + 1 < pieces.size() ? i + 1 : i;
      if (!whole.isEmpty()
          && whole.getLast() instanceof Paragraph first
          && pieces.get(next) instanceof Paragraph second
          && isOne(first, second)) {
        whole.set(whole.size() - 1, first.joined(second));
        i = next;
      } else {
        whole.add(pieces.get(i));
      }
    }
    return whole;
  }

  private static boolean isPageNumber(Piece piece) {
    return piece instanceof Paragraph paragraph
        && paragraph.label() == null
        && PAGE_NUMBER.matcher(paragraph.text()).matches();
  }

  private boolean isOne(Paragraph first, Paragraph second) {
    if (second.label() != null
        || second.text().isEmpty()
        || second.has(Trait.HEADING)
        || first.text().length() < SHORTEST
        || first.isCaps()
        || !Words.isUnfinished(first.text())) {
      return false;
    }
    return Words.startsSmall(second.text()) || isOneName(first.text(), second.text());
  }

  private boolean isOneName(String first, String second) {
    String head = first.substring(first.lastIndexOf(' ') + 1);
    String tail = second.split("[\\s;,.]", 2)[0];
    return !head.isEmpty()
        && Character.isUpperCase(head.codePointAt(0))
        && !tail.isEmpty()
        && Character.isUpperCase(tail.codePointAt(0))
        && document.contains(head + " " + tail);
  }
}
