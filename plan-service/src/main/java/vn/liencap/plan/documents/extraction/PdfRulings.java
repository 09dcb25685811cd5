package vn.liencap.plan.documents.extraction;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines of a page, from which its tables are known. */
final class PdfRulings extends PDFGraphicsStreamEngine {
  private static final int MOST = 20_000;

  private final Budget budget;
  private final float pageTop;
  private final float pageLeft;
  private final List<PdfRuling> path = new ArrayList<>();
  private final List<PdfRuling> found = new ArrayList<>();
  private Point2D.Float current = new Point2D.Float();
  private Point2D.Float start = new Point2D.Float();

  PdfRulings(PDPage page, Budget budget) {
    super(page);
    this.budget = budget;
    this.pageTop = page.getCropBox().getUpperRightY();
    this.pageLeft = page.getCropBox().getLowerLeftX();
  }

  /** The lines; none on a page that is turned, whose tables are read as text. */
  List<PdfRuling> found() throws IOException {
    if (getPage().getRotation() % 360 != 0) {
      return List.of();
    }
    processPage(getPage());
    return found;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.check();
    super.processOperator(operator, operands);
  }

  private void line(Point2D from, Point2D to) {
    float left = (float) Math.min(from.getX(), to.getX()) - pageLeft;
    float right = (float) Math.max(from.getX(), to.getX()) - pageLeft;
    float top = pageTop - (float) Math.max(from.getY(), to.getY());
    float bottom = pageTop - (float) Math.min(from.getY(), to.getY());
    path.add(new PdfRuling(left, top, right, bottom));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    line(p0, p1);
    line(p1, p2);
    line(p2, p3);
    line(p3, p0);
    thin(p0, p2);
  }

  /** Borders are often thin rectangles that are filled. */
  private void thin(Point2D corner, Point2D opposite) {
    var box = new Rectangle2D.Double();
    box.setFrameFromDiagonal(corner, opposite);
    if (box.getWidth() <= 3 || box.getHeight() <= 3) {
      line(corner, opposite);
    }
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    start = current;
  }

  @Override
  public void lineTo(float x, float y) {
    var to = new Point2D.Float(x, y);
    line(current, to);
    current = to;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    line(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    path.stream()
        .filter(line -> line.isHorizontal() || line.isVertical())
        .limit(Math.max(0, MOST - found.size()))
        .forEach(found::add);
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokePath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    // pictures are not read
  }

  @Override
  public void clip(int windingRule) {
    // nothing is drawn by it
  }

  @Override
  public void shadingFill(COSName shading) {
    // no line
  }
}
