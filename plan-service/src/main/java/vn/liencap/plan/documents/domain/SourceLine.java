package vn.liencap.plan.documents.domain;

import org.jspecify.annotations.Nullable;

/**
 * A line of the source, with its place in a table where it stands in one.
 *
 * @param line from 1, in the order of reading; what {@link Place}s count
 * @param page from 1; null where the format has none
 * @param cell null outside tables
 * @param text as the source has it
 */
public record SourceLine(int line, @Nullable Integer page, @Nullable Cell cell, String text) {

  /**
   * A place in a table.
   *
   * @param table the table, from 1
   * @param row from 1
   * @param column from 1
   */
  public record Cell(int table, int row, int column) {}

  static SourceLine of(Line line, @Nullable Cell cell) {
    return new SourceLine(line.number(), line.page(), cell, line.text());
  }
}
