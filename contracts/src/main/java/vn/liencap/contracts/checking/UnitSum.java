package vn.liencap.contracts.checking;

import java.time.Instant;
import java.util.Map;
import vn.liencap.contracts.UnitId;

/**
 * What a service holds of one unit, summed up from its own store.
 *
 * @param holder the service
 * @param unit the unit that is assigned, or leads
 * @param check the check that it was summed up for
 * @param lines by programme and year, {@code programme~Y2026}
 * @param at when it was read
 */
public record UnitSum(
    Holder holder, UnitId unit, String check, Map<String, SumLine> lines, Instant at) {
  public UnitSum {
    lines = Map.copyOf(lines);
  }
}
