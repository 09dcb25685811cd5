package vn.liencap.notification.ladders.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a kind of deadline is reminded of, and who is told when it stays undone.
 *
 * @param id the kind, and the level of the units it holds for
 * @param before days before the last one, 0 for the day itself, the earliest first
 * @param every days between two reminders once it is overdue, without end while it is owed; 0 for
 *     none
 * @param workingDays whether days are working days; reminders come on working days in any case
 * @param headAfter days overdue after which the head of the unit is told; null for never
 * @param superiorAfter days overdue after which the unit above is told; null for never
 * @param version 0 for a built-in one; raised by each change
 */
public record Ladder(
    LadderId id,
    List<Integer> before,
    int every,
    boolean workingDays,
    @Nullable Integer headAfter,
    @Nullable Integer superiorAfter,
    long version) {
  private static final int EARLIEST = 90;
  private static final int MOST_STEPS = 10;
  private static final int RAREST = 30;
  private static final int LATEST = 90;

  public Ladder {
    before = before.stream().distinct().sorted((one, other) -> other - one).toList();
  }

  /** The same ladder under another version. */
  public Ladder at(long next) {
    return new Ladder(id, before, every, workingDays, headAfter, superiorAfter, next);
  }

  /**
   * What keeps a ladder from being kept.
   *
   * @param field its name
   * @param message what to do about it, in Vietnamese
   */
  public record Fault(String field, String message) {}

  /** What keeps it from being kept; empty when nothing does. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (before.size() > MOST_STEPS
        || before.stream().anyMatch(days -> days < 0 || days > EARLIEST)) {
      faults.add(
          new Fault("before", "Nhiều nhất 10 mốc nhắc trước hạn, mỗi mốc từ 0 đến 90 ngày."));
    }
    if (every < 0 || every > RAREST) {
      faults.add(new Fault("every", "Nhắc lại sau hạn: từ 1 đến 30 ngày, 0 là không nhắc lại."));
    }
    if (isOutside(headAfter)) {
      faults.add(new Fault("headAfter", "Báo lãnh đạo sau hạn từ 1 đến 90 ngày, hoặc để trống."));
    }
    if (isOutside(superiorAfter)) {
      faults.add(
          new Fault("superiorAfter", "Báo cấp trên sau hạn từ 1 đến 90 ngày, hoặc để trống."));
    }
    if (headAfter != null && superiorAfter != null && superiorAfter < headAfter) {
      faults.add(new Fault("superiorAfter", "Lãnh đạo đơn vị được báo trước cấp trên."));
    }
    return faults;
  }

  private static boolean isOutside(@Nullable Integer days) {
    return days != null && (days < 1 || days > LATEST);
  }
}
