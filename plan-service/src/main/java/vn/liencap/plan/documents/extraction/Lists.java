package vn.liencap.plan.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Gives the items of lists the labels that a reader sees before them. */
final class Lists {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  private static final class Open {
    private final boolean numbered;
    private final @Nullable String type;
    private int count;

    Open(boolean numbered, @Nullable String type) {
      this.numbered = numbered;
      this.type = type;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private boolean awaitsText;

  void open(boolean numbered, @Nullable String type) {
    open.push(new Open(numbered, type));
  }

  void close() {
    open.poll();
    awaitsText = false;
  }

  void item() {
    @Nullable Open list = open.peek();
    if (list != null) {
      list.count++;
      awaitsText = true;
    }
  }

  /** The first line of an item with the item's label, unless it is typed there already. */
  String labelled(String line) {
    @Nullable Open list = open.peek();
    if (list == null || !awaitsText) {
      return line;
    }
    awaitsText = false;
    return line.matches(
            "(?s)^(?:[-–•+*]|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)/]).*")
        ? line
        : label(list) + line;
  }

  private String label(Open list) {
    if (!list.numbered) {
      return open.size() > 1 ? "+ " : "- ";
    }
    boolean roman = "I".equals(list.type) && list.count <= ROMAN.length;
    boolean letter = "a".equals(list.type) || (list.type == null && open.size() > 1);
    if (roman) {
      return ROMAN[list.count - 1] + ". ";
    }
    return letter && list.count <= LETTERS.length()
        ? LETTERS.charAt(list.count - 1) + ") "
        : list.count + ". ";
  }
}
