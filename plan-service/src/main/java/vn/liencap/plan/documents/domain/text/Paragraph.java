package vn.liencap.plan.documents.domain.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.Trait;

/**
 * A paragraph.
 *
 * @param label the number or bullet before it
 * @param text as printed, without the label
 * @param at where it stands
 * @param traits what else the source tells
 */
public record Paragraph(@Nullable Label label, String text, Place at, Set<Trait> traits)
    implements Piece {
  public Paragraph {
    traits = Set.copyOf(traits);
  }

  /** The paragraph of a line; its text is empty when the line says nothing. */
  public static Paragraph of(Line line) {
    return of(Cleaning.clean(line.text()), line);
  }

  private static Paragraph of(String text, Line line) {
    Paragraph paragraph = labelled(text, Place.of(line), line.traits());
    if (!Cleaning.isHeading(line.text())) {
      return paragraph;
    }
    Set<Trait> traits = new java.util.HashSet<>(line.traits());
    traits.add(Trait.HEADING);
    return new Paragraph(paragraph.label, paragraph.text, paragraph.at, traits);
  }

  /** A paragraph of cleaned text. */
  public static Paragraph labelled(String text, Place at, Set<Trait> traits) {
    Label label = Label.of(text);
    String rest = label == null ? text : text.substring(label.printed().length()).strip();
    return new Paragraph(label, rest, at, traits);
  }

  /** The whole paragraph as printed. */
  public String printed() {
    return label == null ? text : (label.printed().strip() + " " + text).strip();
  }

  /** The same place, another text. */
  public Paragraph withText(String other) {
    return new Paragraph(label, other, at, traits);
  }

  /** This and the one that continues it. */
  Paragraph joined(Paragraph next) {
    return new Paragraph(label, text + " " + next.printed(), at.through(next.at), traits);
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isCaps() {
    return Words.isCaps(text);
  }

  /** True when the paragraph begins with that label kind. */
  public boolean is(Label.Kind kind) {
    return label != null && label.kind() == kind;
  }

  /** The text as something found here. */
  public Found found(double confidence) {
    return Found.of(text, at, confidence);
  }
}
