package vn.liencap.papers.writing;

import vn.liencap.papers.OfficialDocument;

/**
 * The measures of an official document (Decree 30/2020, Annex I): A4, margins in millimetres, sizes
 * of letters in points.
 */
final class Paper {
  static final int SHORT_SIDE = 210;
  static final int LONG_SIDE = 297;
  static final int TOP = 20;
  static final int BOTTOM = 20;
  static final int LEFT = 30;
  static final int RIGHT = 20;

  /** From the upper edge to the number of the page. */
  static final int PAGE_NUMBER = 10;

  static final int NATION_SIZE = 12;
  static final int MOTTO_SIZE = 13;
  static final int ISSUER_SIZE = 12;
  static final int BODY_SIZE = 14;
  static final int TABLE_SIZE = 12;
  static final int RECIPIENTS_SIZE = 12;
  static final int RECIPIENT_SIZE = 11;

  /** Of the first line of a paragraph. */
  static final double INDENT = 12.7;

  /** The abstract of a letter. */
  static final int ABOUT_SIZE = 12;

  /** Where the words Kính gửi begin, and the names below their colon, which hang by a dash. */
  static final double DEAR = 32;

  static final double ADDRESSEE = 54;
  static final double DASH = 3;

  /** Columns of the head and of the end. */
  static final int LEFT_COLUMN = 64;

  static final int RIGHT_COLUMN = SHORT_SIDE - LEFT - RIGHT - LEFT_COLUMN;

  /** Under the issuer and under the title: a third to a half of the line. */
  static final int SHORT_RULE = 24;

  private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;
  private static final double MOTTO_RULE =
      SerifFont.BOLD.width(OfficialDocument.MOTTO, MOTTO_SIZE) / POINTS_IN_MILLIMETRE;

  private Paper() {}

  /** Under the motto: as long as the motto itself, in millimetres. */
  static double mottoRule() {
    return MOTTO_RULE;
  }
}
