package vn.liencap.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * Something that happened to an activity beside its entries.
 *
 * @param kind OWNER_NAMED, EXTENSION_ASKED, EXTENSION_GRANTED, EXTENSION_REFUSED, COMPLETED,
 *     CANCELLED, SETTLED, WITHDRAWN or PASSED_ON
 * @param at when
 * @param name who did it; null when it followed from the plan or from a merger
 * @param unit the unit of that person; the successor of a unit that ended
 * @param day the day that it speaks of
 * @param owner the person named to own it
 * @param post the room or post named to own it
 * @param amount what was settled, in đồng
 * @param text the reason or the answer
 */
public record ActivityStep(
    String kind,
    Instant at,
    @Nullable String name,
    @Nullable UnitId unit,
    @Nullable LocalDate day,
    @Nullable PersonId owner,
    @Nullable String post,
    @Nullable Long amount,
    @Nullable String text) {}
