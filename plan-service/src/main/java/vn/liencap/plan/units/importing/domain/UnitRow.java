package vn.liencap.plan.units.importing.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.plan.units.domain.UnitKey;

/**
 * One row of a file of units.
 *
 * @param line where it begins in the file, from 1
 * @param key level and code
 * @param name the full name
 * @param parent the unit directly above; null means the root
 */
public record UnitRow(int line, UnitKey key, String name, @Nullable UnitKey parent) {}
