package vn.liencap.papers.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Paragraphs of a Word file; the first in a cell is the one that every cell has. */
final class DocxText {
  /** In twentieths of a point. */
  static final int AFTER_RULE = 200;

  private static final double TWIPS_IN_MILLIMETRE = 1440 / 25.4;

  private final XWPFTableCell cell;
  private boolean begun;

  DocxText(XWPFTableCell cell) {
    this.cell = cell;
  }

  static XWPFParagraph write(XWPFParagraph paragraph, String style, String text) {
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  /** Millimetres in twentieths of a point. */
  static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS_IN_MILLIMETRE);
  }

  void line(String style, String text) {
    write(next(), style, text);
  }

  /** A rule in the middle of the column, so many millimetres long. */
  void rule(double length, double column) {
    rule(next(), length, column, 0);
  }

  /** The upper border of a paragraph that is as long as the rule and nearly without height. */
  static void rule(XWPFParagraph paragraph, double length, double column, int after) {
    paragraph.setStyle(DocxStyles.RULE);
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
    int beside = twips((column - length) / 2);
    paragraph.setIndentationLeft(beside);
    paragraph.setIndentationRight(beside);
    paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    paragraph.setSpacingBefore(40);
    paragraph.setSpacingAfter(after);
  }

  /** Room for the signature and the seal. */
  void space(double millimetres) {
    XWPFParagraph paragraph = next();
    paragraph.setStyle(DocxStyles.SIGNATURE);
    paragraph.setSpacingBefore(twips(millimetres) - 2 * Paper.BODY_SIZE * 20 / 2);
  }

  private XWPFParagraph next() {
    if (begun) {
      return cell.addParagraph();
    }
    begun = true;
    return cell.getParagraphs().getFirst();
  }
}
