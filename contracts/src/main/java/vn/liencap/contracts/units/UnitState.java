package vn.liencap.contracts.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * A unit with its whole history: the id is permanent, everything else is dated.
 *
 * @param id permanent, ours
 * @param attributes code, name, level and parent by date, oldest first, without overlap; never
 *     empty
 * @param successors the units that took over when this one ended; empty while it lasts
 * @param via the unit that receives, checks and consolidates reports for it (mostly Sở Nội vụ)
 * @param answerableUnit for an external unit, the unit inside the tree that answers for it
 * @param sequence counts the changes
 */
public record UnitState(
    UnitId id,
    List<UnitAttributes> attributes,
    List<UnitId> successors,
    @Nullable UnitId via,
    @Nullable UnitId answerableUnit,
    long sequence) {
  public UnitState {
    if (attributes.isEmpty()) {
      throw new IllegalArgumentException("A unit has attributes");
    }
    attributes = List.copyOf(attributes);
    successors = List.copyOf(successors);
  }
}
