package vn.liencap.activity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * Who acts, in which part and when.
 *
 * @param actor the person and the unit
 * @param part the part of that unit in the activity
 * @param above true when that unit asked for the activity, stands directly above its lead, is the
 *     one the lead goes via, or has nobody above itself
 * @param finance true when that unit settles the money of the plan's activities
 * @param answersFor the agencies outside the tree among the coordinating parties whose part that
 *     unit enters on their behalf
 * @param outputKinds the codes that the programme counts
 * @param today the day in Asia/Ho_Chi_Minh
 * @param now the instant of the command
 */
public record Acting(
    Actor actor,
    Part part,
    boolean above,
    boolean finance,
    Set<UnitId> answersFor,
    Set<String> outputKinds,
    LocalDate today,
    Instant now) {
  public Acting {
    answersFor = Set.copyOf(answersFor);
    outputKinds = Set.copyOf(outputKinds);
  }

  /** For a unit that answers for nobody else. */
  public Acting(
      Actor actor,
      Part part,
      boolean above,
      boolean finance,
      Set<String> outputKinds,
      LocalDate today,
      Instant now) {
    this(actor, part, above, finance, Set.of(), outputKinds, today, now);
  }

  /** The agency that an entry is made for; null for one's own part. */
  @Nullable UnitId behalf(@Nullable UnitId said) {
    return said == null && part == Part.NONE && answersFor.size() == 1
        ? answersFor.iterator().next()
        : said;
  }

  /** The same on behalf of an agency that takes part; one's own part when it is null. */
  Acting onBehalf(@Nullable UnitId agency) {
    if (agency == null) {
      return this;
    }
    Part theirs = answersFor.contains(agency) ? Part.COORDINATING : Part.NONE;
    return new Acting(actor, theirs, above, finance, answersFor, outputKinds, today, now);
  }

  boolean mayWrite() {
    return actor.hasAny(Role.OFFICER, Role.HEAD);
  }

  /** True for a head who may grant more time and call the work off. */
  boolean directs() {
    return above && actor.hasAny(Role.HEAD);
  }

  /** True for whoever may settle what was spent. */
  boolean settles() {
    return finance && mayWrite();
  }

  boolean leads() {
    return part == Part.LEAD;
  }
}
