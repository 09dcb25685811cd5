package vn.liencap.plan.documents.domain.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * Builds the sections of a document from its labels. They are nested by kind, not by number: a
 * number may occur twice, be missing, or begin anew.
 */
public final class Outline {
  private record Open(Label.Kind kind, int value, Section section) {}

  private final Section root = new Section(null);
  private final Deque<Open> open = new ArrayDeque<>();

  private Outline() {}

  /** The body as one section that holds all others. */
  public static Section of(List<Piece> pieces) {
    var outline = new Outline();
    for (Piece piece : pieces) {
      if (piece instanceof Paragraph paragraph && paragraph.label() != null) {
        outline.open(paragraph, paragraph.label().kind(), paragraph.label().value());
      } else if (piece instanceof Paragraph paragraph && Headings.isUnlabelled(paragraph)) {
        outline.open(paragraph, Headings.kindOf(paragraph), 0);
      } else {
        outline.text(piece);
      }
    }
    return outline.root;
  }

  /** Text after a bullet whose sentence is closed no longer belongs to the bullet. */
  private void text(Piece piece) {
    while (open.peek() instanceof Open(var kind, var _, var bullet)
        && kind.compareTo(Label.Kind.DASH) >= 0
        && !(bullet.isLeaf() && bullet.title().endsWith(":"))
        && !(piece instanceof Paragraph paragraph && Words.startsSmall(paragraph.text()))) {
      open.pop();
    }
    innermost().add(new Section.Text(piece));
  }

  private Section innermost() {
    @Nullable Open last = open.peek();
    return last == null ? root : last.section();
  }

  private void open(Paragraph heading, Label.Kind kind, int value) {
    if (!beginsAnew(kind, value)) {
      while (!open.isEmpty() && !holds(open.peek(), kind)) {
        open.pop();
      }
    }
    var section = new Section(heading);
    innermost().add(new Section.Inner(section));
    open.push(new Open(kind, value, section));
  }

  /** "1." inside "c)" of "2.": a numbering that begins again lies deeper. */
  private boolean beginsAnew(Label.Kind kind, int value) {
    if (value != 1 || open.isEmpty() || kind.compareTo(Label.Kind.ARABIC) < 0) {
      return false;
    }
    @Nullable Open last = open.peek();
    boolean deeper = last != null && last.kind().compareTo(kind) > 0;
    return deeper && open.stream().anyMatch(each -> each.kind() == kind && each.value() > 1);
  }

  private static boolean holds(Open outer, Label.Kind kind) {
    return outer.kind().compareTo(kind) < 0;
  }
}
