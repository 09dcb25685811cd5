package vn.liencap.plan.documents.domain.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundSigner;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * The end of a document.
 *
 * @param start the first piece of it: the body ends before
 * @param end the first piece after it: an annex may follow
 * @param recipients nơi nhận
 * @param signer who signs
 */
public record Tail(int start, int end, List<Found> recipients, @Nullable FoundSigner signer) {
  private static final double SURE = 0.95;
  private static final int LOOK_BACK = 6;
  private static final int LONGEST_RECIPIENT = 200;
  private static final Pattern INLINE = Pattern.compile("(?iu)^n[ơo]i (?:nhận|gửi)\\s*[:.]?\\s*");

  /** The end of the document in the pieces from there on. */
  public static Tail of(List<Piece> pieces, int from) {
    int recipients = indexOf(pieces, from, Marks::isRecipients, false);
    int signature = indexOf(pieces, from, Signature::begins, recipients < 0);
    int first = recipients < 0 ? signature : recipients;
    if (first < 0) {
      int closing = indexOf(pieces, from, Marks::isClosing, true);
      int end = closing < 0 ? pieces.size() : closing;
      return new Tail(end, end, List.of(), null);
    }
    int annex = indexOf(pieces, first, Marks::isAnnex, false);
    int end = annex < 0 ? pieces.size() : annex;
    int start = startOf(pieces, from, first);
    List<Paragraph> lines = paragraphs(pieces.subList(start, end));
    return new Tail(
        start, end, recipients < 0 ? List.of() : recipients(lines), Signature.in(lines));
  }

  private static int indexOf(
      List<Piece> pieces, int from, java.util.function.Predicate<Paragraph> wanted, boolean last) {
    int found = -1;
    for (int i = from; i < pieces.size() && (found < 0 || last); i++) {
      if (pieces.get(i) instanceof Paragraph paragraph && wanted.test(paragraph)) {
        found = i;
      }
    }
    return found;
  }

  /** The closing sentence and a signature printed before the recipients belong to the end. */
  private static int startOf(List<Piece> pieces, int from, int first) {
    int start = first;
    for (int i = first - 1; i >= Math.max(from, first - LOOK_BACK); i--) {
      if (pieces.get(i) instanceof Paragraph line
          && (Marks.isClosing(line) || Signature.begins(line))) {
        start = i;
      }
    }
    return start;
  }

  private static List<Paragraph> paragraphs(List<Piece> pieces) {
    return pieces.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  private static List<Found> recipients(List<Paragraph> lines) {
    List<Found> found = new ArrayList<>();
    boolean listing = false;
    for (Paragraph line : lines) {
      if (Marks.isRecipients(line)) {
        listing = true;
        add(found, line, INLINE.matcher(line.text()).replaceFirst(""));
      } else if (listing && isRecipient(line, found)) {
        boolean goesOn = line.label() == null && !found.isEmpty() && Words.startsSmall(line.text());
        add(found, line, goesOn ? found.removeLast().text() + " " + line.text() : line.text());
      } else if (listing && !Signature.begins(line) && !Signature.isName(line)) {
        listing = false;
      }
    }
    return found.stream()
        .map(each -> Found.of(Words.withoutEnd(each.text()), each.at(), SURE))
        .filter(each -> !each.text().isEmpty())
        .toList();
  }

  private static boolean isRecipient(Paragraph line, List<Found> found) {
    if (line.label() != null) {
      return line.label().isBullet() && line.text().length() <= LONGEST_RECIPIENT;
    }
    return !line.isCaps()
        && (found.isEmpty() || !found.getLast().text().matches("(?iu)^lưu\\b.*"))
        && line.text().length() <= LONGEST_RECIPIENT
        && (line.text().endsWith(";")
            || Words.startsSmall(line.text())
            || line.text().matches("(?iu)^lưu\\s?:?.*"));
  }

  private static void add(List<Found> found, Paragraph line, String text) {
    for (String part : text.split("(?<=;)\\s+(?:[-–]\\s*)?|(?<=\\S)\\s+[-–]\\s+(?=Lưu)", -1)) {
      found.add(Found.of(part.replaceFirst("^[-–+•]\\s*", "").strip(), line.at(), SURE));
    }
  }
}
