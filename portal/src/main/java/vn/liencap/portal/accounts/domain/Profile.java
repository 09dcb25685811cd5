package vn.liencap.portal.accounts.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;

/**
 * What an account says about its person.
 *
 * @param name as shown to others
 * @param email where mail goes; null when none is given
 * @param memberships where the person works and what they may do there; the first is where they
 *     start
 */
public record Profile(String name, @Nullable String email, List<Membership> memberships) {
  public Profile {
    memberships = List.copyOf(memberships);
  }

  /** The same, with another room or post in one of the units; none when blank. */
  public Profile at(UnitId unit, String post) {
    return new Profile(
        name,
        email,
        memberships.stream()
            .map(
                place ->
                    place.unit().equals(unit)
                        ? new Membership(unit, post.isEmpty() ? null : post, place.roles())
                        : place)
            .toList());
  }

  /** The room or post in a unit; null when there is none. */
  public @Nullable String postAt(UnitId unit) {
    return memberships.stream()
        .filter(place -> place.unit().equals(unit) && place.post() != null)
        .findFirst()
        .map(Membership::post)
        .orElse(null);
  }

  /** The units the person works in. */
  public Set<UnitId> units() {
    return memberships.stream().map(Membership::unit).collect(Collectors.toUnmodifiableSet());
  }
}
