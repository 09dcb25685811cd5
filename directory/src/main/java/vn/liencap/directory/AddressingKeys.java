package vn.liencap.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.UnitGroup;

/**
 * Short keys for "these units": a document keeps the keys of those it means, a unit has the keys it
 * answers to, and the unit is meant when the two sets meet. No document lists hundreds of units,
 * and no query visits them.
 */
public final class AddressingKeys {
  /** Stands for any level in the key of a whole subtree. */
  private static final Level ANY_LEVEL = new Level("ANY_LEVEL");

  private AddressingKeys() {}

  /** The key of one unit. */
  public static String of(UnitId unit) {
    return "u:" + unit.value();
  }

  private static String below(UnitId top, Level level) {
    return "g:" + top.value() + ":" + level.code();
  }

  /** The keys of a group: one for each of its levels. */
  public static Set<String> of(UnitGroup group) {
    Set<String> keys = new TreeSet<>();
    for (Level level : group.levels()) {
      keys.add(below(group.within(), level));
    }
    return keys;
  }

  /** The keys of a party; none when it is a post or was not understood. */
  public static Set<String> of(Party party) {
    Set<String> keys = new TreeSet<>();
    if (party.unit() != null) {
      keys.add(of(party.unit()));
    }
    if (party.group() != null) {
      keys.addAll(of(party.group()));
    }
    return keys;
  }

  /** The keys of an addressing rule of a plan of that issuer. */
  public static Set<String> of(Addressing rule, UnitId issuer) {
    Set<String> keys = new TreeSet<>();
    rule.units().forEach(unit -> keys.add(of(unit)));
    rule.levels().forEach(level -> keys.add(below(issuer, level)));
    if (rule.wholeSubtree()) {
      keys.add(below(issuer, ANY_LEVEL));
      if (rule.mode() == AssignmentMode.EXECUTE) {
        keys.add(of(issuer));
      }
    }
    return keys;
  }

  /** The keys a unit answers to, given its level and the units above it. */
  static Set<String> answeredBy(UnitId unit, Level level, List<UnitView> ancestors) {
    Set<String> keys = new HashSet<>();
    keys.add(of(unit));
    for (UnitView ancestor : ancestors) {
      keys.add(below(ancestor.id(), level));
      keys.add(below(ancestor.id(), ANY_LEVEL));
    }
    return keys;
  }
}
