package vn.liencap.standalone;

/** What becomes of an item at one unit. */
enum Fate {
  /** All steps, the last one by the day. */
  ON_TIME,

  /** All steps, the last one after the day. */
  LATE,

  /** All but the last step, and then stuck. */
  STALLED,

  /** All but the last step. */
  LEFT_OPEN,

  /** Nothing. */
  SILENT;

  /** One unit in so many is slack. */
  private static final int SLACK = 5;

  /** So many times as often as others a slack unit fails; others half as often as told. */
  private static final int OFTEN = 3;

  /**
   * Decides by the unit and the item: who is slack in one thing is likely slack in another, as it
   * is in life, and over many units the shares of the story hold.
   */
  static Fate of(Story story, String unit, String item) {
    int drawn = new Variation(unit + "/" + item).below("fate", 100);
    boolean slack = new Variation(unit).below("slack", SLACK) == 0;
    int rank = slack ? drawn / OFTEN : drawn * 2;
    if (rank < story.silent()) {
      return SILENT;
    }
    if (rank < story.silent() + story.stalled()) {
      return STALLED;
    }
    return rank < story.silent() + story.stalled() + story.late() ? LATE : ON_TIME;
  }
}
