package vn.liencap.plan.parties.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * The units that a plan of one issuer may mean: the issuer and all below it, by every name they are
 * called. A name that two units of the same nearness share means neither.
 */
public final class KnownUnits {
  private final NamedUnit issuer;
  private final Set<Level> levelsBelow;
  private final Map<String, UnitId> near = new HashMap<>();
  private final Map<String, UnitId> far = new HashMap<>();
  private final Set<String> nearTwice = new java.util.HashSet<>();
  private final Set<String> farTwice = new java.util.HashSet<>();

  private KnownUnits(NamedUnit issuer, Collection<NamedUnit> below) {
    this.issuer = issuer;
    this.levelsBelow = below.stream().map(NamedUnit::level).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Gathers the names.
   *
   * @param issuer the unit that issues the plan
   * @param below every unit below it
   */
  public static KnownUnits of(NamedUnit issuer, Collection<NamedUnit> below) {
    var known = new KnownUnits(issuer, below);
    Map<UnitId, NamedUnit> byId = new LinkedHashMap<>();
    byId.put(issuer.id(), issuer);
    below.forEach(unit -> byId.put(unit.id(), unit));
    UnitNames.ofIssuer(issuer).forEach(name -> known.near.put(name, issuer.id()));
    for (NamedUnit unit : below) {
      boolean child = issuer.id().equals(unit.parent());
      List<String> names = UnitNames.of(unit, Optional.ofNullable(unit.parent()).map(byId::get));
      names.forEach(
          name ->
              remember(
                  child ? known.near : known.far,
                  child ? known.nearTwice : known.farTwice,
                  name,
                  unit.id()));
    }
    return known;
  }

  private static void remember(
      Map<String, UnitId> names, Set<String> twice, String name, UnitId unit) {
    UnitId other = names.putIfAbsent(name, unit);
    if (other != null && !other.equals(unit)) {
      twice.add(name);
    }
  }

  /** The one unit called that, by its {@link Spelling}. */
  Optional<UnitId> called(String spelling) {
    if (near.containsKey(spelling)) {
      return nearTwice.contains(spelling) ? Optional.empty() : Optional.of(near.get(spelling));
    }
    return farTwice.contains(spelling) ? Optional.empty() : Optional.ofNullable(far.get(spelling));
  }

  /** The unit that issues the plan. */
  NamedUnit issuer() {
    return issuer;
  }

  /** True when there is a unit of that level below the issuer. */
  boolean hasBelow(Level level) {
    return levelsBelow.contains(level);
  }
}
