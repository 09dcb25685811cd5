package vn.liencap.plan.parties.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * A unit that a plan may name.
 *
 * @param id the unit
 * @param name its full name, for example {@code Sở Nội vụ tỉnh Cao Bằng}
 * @param level its level
 * @param parent the unit directly above; null for the root
 */
public record NamedUnit(UnitId id, String name, Level level, @Nullable UnitId parent) {}
