package vn.liencap.activity.browsing;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;

/**
 * Which activities are wanted; what is null does not matter.
 *
 * @param unit the unit that leads or takes part
 * @param role whether it leads or takes part; both when null
 * @param plan the plan that asks for them
 * @param programme what they count for
 * @param status how far they have come
 * @param dueFrom due as a whole on that day or later
 * @param dueBefore something is owed before that day, itself excluded, of open work unless a status
 *     is named; with {@code dueFrom} what falls due in those days, a round of it or as a whole
 * @param asking only those whose request for more time the reader's unit is to answer
 * @param owner only what that person owns, and what nobody but {@code post} does
 * @param post a room or post inside the unit; alone, what is its own and no one person's
 * @param words words of the title, in any spelling, with or without diacritics
 * @param unsettled only what is over, has money and is not settled
 */
public record ActivityFilter(
    @Nullable UnitId unit,
    @Nullable UnitRole role,
    @Nullable PlanId plan,
    @Nullable ProgrammeId programme,
    @Nullable ActivityStatus status,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueBefore,
    boolean asking,
    @Nullable PersonId owner,
    @Nullable String post,
    @Nullable String words,
    boolean unsettled) {

  /** What a unit does in an activity. */
  public enum UnitRole {
    LEAD,
    COORDINATING;

    /** The one of that name, in small letters; null when none is named. */
    public static @Nullable UnitRole named(@Nullable String name) {
      return name == null || name.isEmpty() ? null : valueOf(name.toUpperCase(Locale.ROOT));
    }
  }
}
