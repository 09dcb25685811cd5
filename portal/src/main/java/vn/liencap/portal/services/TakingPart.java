package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Who takes part in an activity.
 *
 * @param text as printed
 * @param unit the unit that is meant, when it is one
 * @param answeredBy who inside the tree answers for it, when it is an agency outside
 */
public record TakingPart(String text, @Nullable UnitId unit, @Nullable Agency answeredBy) {

  /** A unit by its name. */
  public record Agency(UnitId unit, String name) {}
}
