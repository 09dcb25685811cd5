package vn.liencap.plan.documents.domain.text;

import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Place;

/** A paragraph or a table with a meaning of its own. */
public sealed interface Piece permits Paragraph, Piece.Table {

  Place at();

  /** A table, and where it stands. */
  record Table(Grid grid, Place at) implements Piece {}
}
