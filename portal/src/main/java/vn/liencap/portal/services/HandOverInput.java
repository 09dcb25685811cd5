package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * All open work of one inside a unit goes to another.
 *
 * @param from whoever has it
 * @param to whoever gets it
 */
public record HandOverInput(Named from, Named to) {

  /** A person, a room or post, or, without both, the unit as a whole. */
  public record Named(@Nullable PersonId person, @Nullable String post) {}

  /** What became of it. */
  public record Outcome(int handedOver) {}
}
