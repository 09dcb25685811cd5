package vn.liencap.plan.documents.extraction;

/**
 * A word on a page; lengths in points, from the top left corner.
 *
 * @param text its letters
 * @param left where it begins
 * @param right where it ends
 * @param baseline what it stands on
 * @param height of its letters
 * @param bold true in a bold font
 */
record PdfWord(String text, float left, float right, float baseline, float height, boolean bold) {
  float center() {
    return (left + right) / 2;
  }
}
