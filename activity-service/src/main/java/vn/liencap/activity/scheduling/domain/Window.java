package vn.liencap.activity.scheduling.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;

/**
 * The days in which an activity is to be done, Asia/Ho_Chi_Minh.
 *
 * @param start the first day
 * @param due the last day, inclusive; never before the first
 * @param evidence how often work that goes on is to be shown to go on; null for work that is done
 *     once
 */
public record Window(LocalDate start, LocalDate due, @Nullable Rhythm evidence) {
  public Window {
    if (due.isBefore(start)) {
      throw new IllegalArgumentException("Due on " + due + " before the start on " + start);
    }
  }

  static Window between(LocalDate start, LocalDate due) {
    return new Window(start, due, null);
  }
}
