package vn.liencap.plan.comments.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * A comment on a draft.
 *
 * @param id permanent; sorts by time
 * @param plan the draft
 * @param item the item it speaks of; null for the draft as a whole
 * @param about the words of the item then
 * @param person who said it
 * @param name as shown then
 * @param unit for which unit
 * @param text what they said
 * @param at when
 * @param reply what the drafters answered; null while they have not
 */
public record Comment(
    String id,
    PlanId plan,
    @Nullable ItemId item,
    String about,
    PersonId person,
    String name,
    UnitId unit,
    String text,
    Instant at,
    @Nullable Reply reply) {

  /**
   * What the drafters answered.
   *
   * @param taken true when it was taken into the draft (tiếp thu), false when not (giải trình)
   */
  public record Reply(PersonId person, String name, String text, boolean taken, Instant at) {
    /** What somebody answers now. */
    public static Reply by(Actor actor, String text, boolean taken, Instant at) {
      return new Reply(actor.person(), actor.name(), text, taken, at);
    }
  }

  /** The same comment with an answer; a later answer takes the place of the one before. */
  public Comment answered(Reply with) {
    return new Comment(id, plan, item, about, person, name, unit, text, at, with);
  }
}
