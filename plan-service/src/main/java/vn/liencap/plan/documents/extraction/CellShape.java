package vn.liencap.plan.documents.extraction;

/**
 * How far a cell reaches.
 *
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param goesOn true when it is only the rest of the cell above
 */
record CellShape(int columns, int rows, boolean goesOn) {
  static final CellShape PLAIN = new CellShape(1, 1, false);
}
