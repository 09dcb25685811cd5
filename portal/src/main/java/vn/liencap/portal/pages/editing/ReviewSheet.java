package vn.liencap.portal.pages.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Review;

/** A document beside its draft, ready to be shown: what stands where, and what is unsure. */
final class ReviewSheet {
  /** Below this a person is asked to look. */
  private static final double SURE = 0.85;

  private final Review review;
  private final Map<String, Shown> marks = new HashMap<>();
  private final Map<Integer, Shown> byLine = new HashMap<>();
  private final List<SourceBlock> blocks;

  ReviewSheet(Review review) {
    this.review = review;
    this.blocks = SourceBlock.of(review.source().lines());
    review.marks().forEach(mark -> marks.put(mark.key(), shown(mark)));
    // Where two elements claim a line, the shorter one is the more exact.
    review.marks().stream()
        .sorted((one, other) -> Integer.compare(length(other), length(one)))
        .forEach(this::claim);
  }

  private static int length(Review.Mark mark) {
    return mark.at().lastLine() - mark.at().line();
  }

  private void claim(Review.Mark mark) {
    Shown shown = shown(mark);
    int last = Math.min(mark.at().lastLine(), mark.at().line() + 500);
    for (int line = mark.at().line(); line <= last; line++) {
      byLine.put(line, shown);
    }
  }

  private static Shown shown(Review.Mark mark) {
    State state =
        mark.corrected()
            ? State.CORRECTED
            : mark.accepted()
                ? State.ACCEPTED
                : mark.confidence() < SURE ? State.UNSURE : State.SURE;
    return new Shown(
        mark.noteAs(), anchor(mark.key()), mark.at().line(), mark.at().lastLine(), state);
  }

  private static String anchor(String key) {
    return "nhan-" + key.replace('/', '-');
  }

  /** How far an element is looked at. */
  enum State {
    SURE,
    UNSURE,
    ACCEPTED,
    CORRECTED
  }

  /**
   * An element of the draft beside its place.
   *
   * @param key what stands for it when it is accepted
   * @param anchor its id in the page
   * @param line its first line, from 1
   * @param lastLine its last line
   * @param state how far it is looked at
   */
  record Shown(String key, String anchor, int line, int lastLine, State state) {
    public boolean unsure() {
      return state == State.UNSURE;
    }

    /** {@code 12} or {@code 12–14}. */
    public String lines() {
      return line == lastLine ? String.valueOf(line) : line + "–" + lastLine;
    }
  }

  /** The place of an element; null where none is known. */
  public @Nullable Shown at(String key) {
    return marks.get(key);
  }

  /** The element that stands in a line; null where none does. */
  public @Nullable Shown inLine(int line) {
    return byLine.get(line);
  }

  /** The document from top to bottom. */
  public List<SourceBlock> blocks() {
    return blocks;
  }

  /** Names that wait for somebody to choose their unit. */
  public List<Review.Name> names() {
    return review.names().stream().filter(name -> !name.kept()).toList();
  }

  /** How many elements wait for a look. */
  public long unsure() {
    return marks.values().stream().filter(Shown::unsure).count();
  }

  public List<Review.Remark> remarks() {
    return review.remarks();
  }

  /** The name with that key; null when it is not there any more. */
  Review.@Nullable Name name(String key) {
    return review.names().stream().filter(name -> name.key().equals(key)).findFirst().orElse(null);
  }
}
