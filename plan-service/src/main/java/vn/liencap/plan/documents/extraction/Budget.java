package vn.liencap.plan.documents.extraction;

import vn.liencap.plan.documents.domain.FileRefusal;

/** What the reading of one file may cost; whoever waits for it interrupts it when it takes long. */
final class Budget {
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_LINES = 20_000;

  private int characters;
  private int lines;
  private int letters;

  /** Ends the reading when nobody waits for it any more. */
  void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Unreadable(FileRefusal.TOO_SLOW);
    }
  }

  /** Counts a word that is kept until the lines of all pages are known. */
  void word(int length) {
    letters += length;
    if (letters > MOST_CHARACTERS) {
      throw new Unreadable(FileRefusal.TOO_LONG);
    }
  }

  /** Counts a line of text. */
  void line(int length) {
    characters += length;
    lines++;
    if (characters > MOST_CHARACTERS || lines > MOST_LINES) {
      throw new Unreadable(FileRefusal.TOO_LONG);
    }
  }
}
