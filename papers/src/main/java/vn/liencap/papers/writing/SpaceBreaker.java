package vn.liencap.papers.writing;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines after spaces only: a date or the number of a document stays in one piece. */
final class SpaceBreaker implements FSTextBreaker {
  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    do {
      int space = text.indexOf(' ', at);
      at = space < 0 ? text.length() : afterSpaces(space);
    } while (at < text.length() && isDash(at));
    return at;
  }

  /** A line that begins with a dash would look like an item of a list. */
  private boolean isDash(int index) {
    return "-–".indexOf(text.charAt(index)) >= 0
        && index + 1 < text.length()
        && text.charAt(index + 1) == ' ';
  }

  private int afterSpaces(int space) {
    int end = space;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }
}
