package vn.liencap.activity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;

/**
 * Who acts, in which part and when.
 *
 * @param actor the person and the unit
 * @param part the part of that unit in the activity
 * @param above true when that unit asked for the activity, stands directly above its lead, is the
 *     one the lead goes via, or has nobody above itself
 * @param finance true when that unit settles the money of the plan's activities
 * @param outputKinds the codes that the programme counts
 * @param today the day in Asia/Ho_Chi_Minh
 * @param now the instant of the command
 */
public record Acting(
    Actor actor,
    Part part,
    boolean above,
    boolean finance,
    Set<String> outputKinds,
    LocalDate today,
    Instant now) {
  public Acting {
    outputKinds = Set.copyOf(outputKinds);
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
