package vn.liencap.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * A step on the way from draft to issued plan, and who took it.
 *
 * @param kind which
 * @param person the account
 * @param name as shown then
 * @param unit the unit the person acted for
 * @param at when
 * @param text what they said; null when nothing
 */
public record Step(
    Kind kind, PersonId person, String name, UnitId unit, Instant at, @Nullable String text) {

  /** Sorts of steps. */
  public enum Kind {
    /** Lấy ý kiến. */
    CONSULTED,
    /** Thẩm định. */
    APPRAISED,
    /** Trình. */
    SUBMITTED,
    /** Trả lại. */
    SENT_BACK,
    /** Ký. */
    SIGNED,
    /** Ban hành. */
    ISSUED
  }

  static Step of(Kind kind, Actor actor, Instant at, @Nullable String text) {
    return new Step(kind, actor.person(), actor.name(), actor.unit(), at, text);
  }
}
