package vn.liencap.portal.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.UnitId;

/**
 * A comment on a draft.
 *
 * @param id its id
 * @param item the item it speaks of; null for the whole draft
 * @param about the words of the item then
 * @param name who said it
 * @param unit for which unit
 * @param unitName the name of that unit
 * @param text what they said
 * @param at when
 * @param reply what the drafters answered; null while they have not
 */
public record CommentView(
    String id,
    @Nullable ItemId item,
    String about,
    String name,
    UnitId unit,
    String unitName,
    String text,
    Instant at,
    @Nullable Reply reply) {

  /** What the drafters answered; {@code taken} when it was taken into the draft. */
  public record Reply(String name, String text, boolean taken, Instant at) {}
}
