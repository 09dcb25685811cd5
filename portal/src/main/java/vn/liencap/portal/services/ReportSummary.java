package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportStatus;

/**
 * A report in a list.
 *
 * @param period the id of its period
 * @param label the period in words
 * @param unit who reports
 * @param level the code of its level
 * @param due last day to send it, inclusive
 * @param lock last day on which it is taken at all, inclusive
 * @param submittedOn the day it was first sent
 * @param late sent after it was due
 * @param overdue not sent though it is past due
 * @param complete nothing was missing when it was sent
 */
public record ReportSummary(
    ReportId id,
    String period,
    String label,
    UnitId unit,
    String unitName,
    String level,
    List<ProgrammeId> programmes,
    ReportStatus status,
    LocalDate due,
    LocalDate lock,
    @Nullable LocalDate submittedOn,
    boolean late,
    boolean overdue,
    boolean complete) {
  public ReportSummary {
    programmes = programmes == null ? List.of() : List.copyOf(programmes);
  }

  /** True when it waits to be judged. */
  public boolean waits() {
    return status == ReportStatus.SUBMITTED;
  }

  /** True when it was sent and nothing about it asks to be looked at: in time, nothing missing. */
  public boolean smooth() {
    return waits() && !late && complete;
  }

  /** True when something about it asks to be looked at. */
  public boolean exceptional() {
    return overdue || late || (waits() && !complete);
  }
}
