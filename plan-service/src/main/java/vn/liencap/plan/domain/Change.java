package vn.liencap.plan.domain;

import java.time.Instant;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * Who did what and when, for the history.
 *
 * @param what the command
 * @param person the account
 * @param name as shown then
 * @param unit the unit the person acted for
 * @param at when
 */
public record Change(String what, PersonId person, String name, UnitId unit, Instant at) {

  public static Change by(Actor actor, String what, Instant at) {
    return new Change(what, actor.person(), actor.name(), actor.unit(), at);
  }
}
