package vn.liencap.reporting.reports.domain;

import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.Slice;

/** The adjustment sheets of all units. */
public interface Adjustments {
  /** The sheets of a unit for these slices; a slice without adjustments has none. */
  List<AdjustmentSheet> find(UnitId unit, Collection<Slice> slices);

  /** The sheet, empty when nothing was adjusted yet. */
  AdjustmentSheet sheet(UnitId unit, Slice slice);

  /** Replaces what was read before; false when somebody else was faster. */
  boolean replace(AdjustmentSheet before, AdjustmentSheet after);
}
