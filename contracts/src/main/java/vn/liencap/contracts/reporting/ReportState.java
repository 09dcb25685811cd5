package vn.liencap.contracts.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;

/**
 * A report, as all services may know it.
 *
 * @param id {@code period~unit}
 * @param label the period in words, for example {@code Quý I năm 2026}
 * @param from first day it speaks of, inclusive, Asia/Ho_Chi_Minh
 * @param to last day, inclusive
 * @param unit who reports
 * @param parent the unit above, whose report gathers it; null at the top
 * @param via the unit that receives and checks it for the one above; null when it goes directly
 * @param programmes what it answers for
 * @param due last day to be on time
 * @param lock last day to submit at all; later for a unit that was granted an exception
 * @param status how far it has come
 * @param version 1, and one more with each correction after acceptance
 * @param submittedOn the day it was first submitted on; what came back and went again keeps it
 * @param complete whether what was submitted has all the content that is asked for
 * @param returnReason why it was returned last; null when it was not
 * @param figures what was submitted, by programme, then by indicator code; the denominator of a
 *     ratio stands at {@code code:of}; empty until it is submitted
 * @param sequence counts the changes
 */
public record ReportState(
    ReportId id,
    String label,
    LocalDate from,
    LocalDate to,
    UnitId unit,
    @Nullable UnitId parent,
    @Nullable UnitId via,
    List<ProgrammeId> programmes,
    LocalDate due,
    LocalDate lock,
    ReportStatus status,
    int version,
    @Nullable LocalDate submittedOn,
    boolean complete,
    @Nullable String returnReason,
    Map<String, Map<String, Long>> figures,
    long sequence) {

  public ReportState {
    programmes = List.copyOf(programmes);
    figures = Map.copyOf(figures);
  }

  /** True when it was submitted after its day. */
  public boolean isLate() {
    return submittedOn != null && submittedOn.isAfter(due);
  }
}
