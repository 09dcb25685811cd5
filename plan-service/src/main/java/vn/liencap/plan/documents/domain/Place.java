package vn.liencap.plan.documents.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where in the source something stands.
 *
 * @param line its first line, from 1: as a text editor counts them in plain text, else in the order
 *     of reading
 * @param lastLine its last line
 * @param page its first page, from 1; null where the format has none
 */
public record Place(int line, int lastLine, @Nullable Integer page) {

  /** One line. */
  public static Place of(Line line) {
    return new Place(line.number(), line.number(), line.page());
  }

  /** From here to the end of that. */
  public Place through(Place last) {
    return new Place(
        Math.min(line, last.line),
        Math.max(lastLine, last.lastLine),
        page == null ? last.page : page);
  }
}
