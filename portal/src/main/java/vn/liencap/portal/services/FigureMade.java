package vn.liencap.portal.services;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;

/** What a figure is made of, down to activities and reports that can be opened. */
public record FigureMade(
    List<FromActivity> activities, List<Adjusted> adjustments, List<FromReport> below) {
  public FigureMade {
    activities = activities == null ? List.of() : List.copyOf(activities);
    adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    below = below == null ? List.of() : List.copyOf(below);
  }

  /** An activity and what it brings. */
  public record FromActivity(ActivityId activity, long amount) {}

  /** What somebody set. */
  public record Adjusted(long amount, long wanted, String reason, String name, Instant at) {}

  /**
   * A report below and what it brings.
   *
   * @param counted false while it has not come far enough to count
   */
  public record FromReport(
      ReportId report, UnitId unit, String name, String status, long amount, boolean counted) {}
}
