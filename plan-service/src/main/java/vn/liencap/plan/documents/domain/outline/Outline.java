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
  private record Open(Label.Kind kind, int value, Section section, boolean again) {}

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
      } else if (piece instanceof Paragraph paragraph && outline.namesUnit(paragraph)) {
        outline.open(paragraph, Label.Kind.ARABIC, 0);
      } else {
        outline.text(piece);
      }
    }
    return outline.root;
  }

  /** In the section on implementation a line that only names a unit heads that unit's tasks. */
  private boolean namesUnit(Paragraph paragraph) {
    return !open.isEmpty()
        && Topic.of(open.peekLast().section().title()).contains(Topic.IMPLEMENTATION)
        && Headings.isUnit(paragraph);
  }

  /** Text after a bullet whose sentence is closed no longer belongs to the bullet. */
  private void text(Piece piece) {
    while (open.peek() instanceof Open(var kind, var _, var bullet, var _)
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
    boolean again = listsUnderTopic(heading, kind, value) || goesOnAgain(heading, kind);
    if (again) {
      popWhile(each -> !holds(each, kind) && (each.kind() != kind || each.again()));
    } else if (!beginsAnew(kind, value)) {
      popWhile(each -> !holds(each, kind));
    }
    var section = new Section(heading);
    innermost().add(new Section.Inner(section));
    open.push(new Open(kind, value, section, again));
  }

  private void popWhile(java.util.function.Predicate<Open> done) {
    @Nullable Open last = open.peek();
    while (last != null && done.test(last)) {
      open.pop();
      last = open.peek();
    }
  }

  /**
   * "1. Mục đích" and directly under it "1. Nâng cao ...": the same kind of label, a level deeper.
   */
  private boolean listsUnderTopic(Paragraph heading, Label.Kind kind, int value) {
    return value == 1
        && open.peek() instanceof Open(var last, var _, var section, var _)
        && last == kind
        && section.isLeaf()
        && Headings.isBare(section.title())
        && !Headings.isBare(heading.text());
  }

  /** The list under a topic goes on until the next topic. */
  private boolean goesOnAgain(Paragraph heading, Label.Kind kind) {
    return !Headings.isBare(heading.text())
        && open.stream()
            .filter(each -> each.kind() == kind)
            .findFirst()
            .filter(Open::again)
            .isPresent();
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
