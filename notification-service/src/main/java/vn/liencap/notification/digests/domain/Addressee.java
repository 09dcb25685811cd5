package vn.liencap.notification.digests.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * Whose digest it is: a person's, or that of a unit which named an address of its own.
 *
 * @param key the person, or {@code unit~} and the unit
 */
public record Addressee(String key) {
  private static final String UNIT = "unit" + Id.SEPARATOR;

  /** A person. */
  public static Addressee of(PersonId person) {
    return new Addressee(person.value());
  }

  /** A unit itself. */
  public static Addressee of(UnitId unit) {
    return new Addressee(UNIT + unit.value());
  }

  /** True for a unit itself. */
  public boolean isUnit() {
    return key.startsWith(UNIT);
  }

  /** The person; null for a unit itself. */
  public @Nullable PersonId person() {
    return isUnit() ? null : new PersonId(key);
  }
}
