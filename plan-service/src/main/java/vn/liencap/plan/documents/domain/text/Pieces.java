package vn.liencap.plan.documents.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.domain.Trait;

/** Makes paragraphs of the lines of a document. */
public final class Pieces {
  private Pieces() {}

  /**
   * The paragraphs and tables of a document.
   *
   * @param isData tells tables of data from those that only arrange text on the page
   */
  public static List<Piece> of(SourceText source, Predicate<Grid> isData) {
    List<Piece> pieces = new ArrayList<>();
    List<Paragraph> lines = new ArrayList<>();
    List<Block> blocks = PageNumbers.without(source.blocks());
    for (Block block : MarkdownTables.recognised(blocks)) {
      switch (block) {
        case Line line when isMenu(line) -> {}
        case Line line -> SideBySide.apart(line).map(Paragraph::of).forEach(lines::add);
        case Grid grid when isData.test(grid) -> {
          flush(lines, pieces);
          pieces.add(new Piece.Table(grid, placeOf(grid)));
        }
        case Grid grid -> arranged(grid).map(Paragraph::of).forEach(lines::add);
      }
    }
    flush(lines, pieces);
    return pieces;
  }

  /** A line that is nothing but a link leads away from the document. */
  private static boolean isMenu(Line line) {
    return line.traits().contains(Trait.LINK) && !line.traits().contains(Trait.HEADING);
  }

  private static void flush(List<Paragraph> lines, List<Piece> pieces) {
    WrappedText.unwrapped(lines).stream()
        .filter(paragraph -> !paragraph.text().isEmpty())
        .forEach(pieces::add);
    lines.clear();
  }

  private static java.util.stream.Stream<Line> arranged(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.repeated())
        .flatMap(cell -> cell.lines().stream());
  }

  private static Place placeOf(Grid grid) {
    return arranged(grid).map(Place::of).reduce(Place::through).orElse(new Place(1, 1, null));
  }
}
