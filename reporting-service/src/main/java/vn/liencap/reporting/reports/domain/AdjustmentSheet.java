package vn.liencap.reporting.reports.domain;

import java.util.ArrayList;
import java.util.List;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.Slice;

/**
 * What a unit adjusted in one slice of time: the smallest one, so that every period that includes
 * the slice agrees.
 *
 * @param entries oldest first, at most {@value #MOST}
 * @param version counts the writes; 0 when there is none yet
 */
public record AdjustmentSheet(UnitId unit, Slice slice, List<Adjustment> entries, long version) {
  public static final int MOST = 1_000;

  public AdjustmentSheet {
    entries = List.copyOf(entries);
  }

  /** All that was added to a figure. */
  public long sum(String subject) {
    return entries.stream()
        .filter(entry -> entry.subject().equals(subject))
        .mapToLong(Adjustment::amount)
        .reduce(0, Math::addExact);
  }

  /** True when somebody set the figure. */
  public boolean speaksOf(String subject) {
    return entries.stream().anyMatch(entry -> entry.subject().equals(subject));
  }

  /** True when that adjustment was made before. */
  public boolean contains(String id) {
    return entries.stream().anyMatch(entry -> entry.id().equals(id));
  }

  /** This sheet with more of them. */
  public AdjustmentSheet with(List<Adjustment> more) {
    var longer = new ArrayList<>(entries);
    longer.addAll(more);
    return new AdjustmentSheet(unit, slice, longer, version + 1);
  }
}
