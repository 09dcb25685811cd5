package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a kind of deadline is reminded of.
 *
 * @param id {@code kind~level}
 * @param kind of deadline
 * @param level of units; null for all without a ladder of their own
 * @param before days before the last one, 0 for the day itself
 * @param every days between two reminders once it is overdue; 0 for none
 * @param workingDays whether days are working days
 * @param headAfter days overdue after which the head is told; null for never
 * @param superiorAfter days overdue after which the unit above is told; null for never
 * @param version 0 while nobody has changed it
 */
public record LadderView(
    String id,
    String kind,
    @Nullable String level,
    List<Integer> before,
    int every,
    boolean workingDays,
    @Nullable Integer headAfter,
    @Nullable Integer superiorAfter,
    long version) {
  public LadderView {
    before = before == null ? List.of() : List.copyOf(before);
  }

  /** All of them; {@code mayChange} when the person may change them. */
  public record All(List<LadderView> items, boolean mayChange) {
    public All {
      items = items == null ? List.of() : List.copyOf(items);
    }
  }

  /** A ladder to keep. */
  public record Wanted(
      List<Integer> before,
      int every,
      boolean workingDays,
      @Nullable Integer headAfter,
      @Nullable Integer superiorAfter) {}
}
