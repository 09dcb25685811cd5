package vn.liencap.portal.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * Who changed an account; kept beside it, the newest last.
 *
 * @param sequence the account's sequence after the change
 * @param what opened, changed, disabled, enabled, password
 * @param by who did it; null when the system did
 * @param unit for which unit they acted
 * @param at when
 */
public record AccountChange(
    long sequence, String what, @Nullable PersonId by, @Nullable UnitId unit, Instant at) {

  /** A change that a person made. */
  static AccountChange by(Actor actor, String what, long sequence, Instant at) {
    return new AccountChange(sequence, what, actor.person(), actor.unit(), at);
  }
}
