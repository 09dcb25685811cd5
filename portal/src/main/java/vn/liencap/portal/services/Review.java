package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * A draft beside the document it was made of.
 *
 * @param closed true once somebody is done with it
 * @param marks where the elements of the draft stand
 * @param names names that no unit was found for
 * @param remarks what a person should look at
 * @param source the document
 */
public record Review(
    boolean closed, List<Mark> marks, List<Name> names, List<Remark> remarks, Source source) {
  public Review {
    marks = marks == null ? List.of() : List.copyOf(marks);
    names = names == null ? List.of() : List.copyOf(names);
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
    source = source == null ? new Source(List.of()) : source;
  }

  /** Lines of the document, from 1. */
  public record Place(int line, int lastLine, @Nullable Integer page) {}

  /**
   * An element of the draft.
   *
   * @param key {@code title}, {@code objectives/<id>}, {@code legalBases/0}
   * @param noteAs what stands for it when it is noted
   * @param at where it stands
   * @param confidence 0 to 1
   * @param accepted true when somebody said that it is right
   * @param corrected true when it says something else than was read
   */
  public record Mark(
      String key,
      String noteAs,
      Place at,
      double confidence,
      boolean accepted,
      boolean corrected) {}

  /**
   * A name that no unit was found for.
   *
   * @param key what stands for it when it is noted
   * @param text as printed
   * @param fields where it stands
   * @param kept true when somebody said that it stays text
   * @param choices units that may be meant
   */
  public record Name(
      String key, String text, List<String> fields, boolean kept, List<Choice> choices) {
    public Name {
      fields = fields == null ? List.of() : List.copyOf(fields);
      choices = choices == null ? List.of() : List.copyOf(choices);
    }
  }

  /** A unit that may be meant. */
  public record Choice(UnitId id, String name, String level) {}

  /** Something a person should look at. */
  public record Remark(String text, Place at) {}

  /** The document, line by line. */
  public record Source(List<Line> lines) {
    public Source {
      lines = lines == null ? List.of() : List.copyOf(lines);
    }
  }

  /**
   * A line of the document.
   *
   * @param line from 1
   * @param page from 1; null where the format has none
   * @param cell its place in a table; null outside
   * @param text what it says
   */
  public record Line(int line, @Nullable Integer page, @Nullable Cell cell, String text) {}

  /** A place in a table, from 1 each. */
  public record Cell(int table, int row, int column) {}
}
