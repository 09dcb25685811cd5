package vn.liencap.plan.documents.extraction;

/**
 * A straight line on a page, from the top left corner.
 *
 * @param left where it begins
 * @param top its upper end
 * @param right where it ends
 * @param bottom its lower end
 */
record PdfRuling(float left, float top, float right, float bottom) {
  private static final float THICKEST = 3f;
  private static final float SHORTEST = 8f;

  boolean isHorizontal() {
    return bottom - top <= THICKEST && right - left >= SHORTEST;
  }

  boolean isVertical() {
    return right - left <= THICKEST && bottom - top >= SHORTEST;
  }

  float x() {
    return (left + right) / 2;
  }

  float y() {
    return (top + bottom) / 2;
  }
}
