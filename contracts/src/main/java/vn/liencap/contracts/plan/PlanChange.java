package vn.liencap.contracts.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * A change of the plan above that a unit with a plan of its own has to answer.
 *
 * @param kind AMENDED, SUPERSEDED or REVOKED
 * @param since the version of the plan above that the unit last took into account
 * @param version the version of the plan above that the change brought
 * @param number the document that made it
 * @param due last day to answer, inclusive; null when none is set
 * @param answer what the unit answered
 * @param adaptedBy the unit's amendment in answer
 * @param answeredOn the day it was answered
 */
public record PlanChange(
    PlanNote.Kind kind,
    int since,
    int version,
    @Nullable String number,
    @Nullable LocalDate due,
    Answer answer,
    @Nullable PlanId adaptedBy,
    @Nullable LocalDate answeredOn) {

  /** What a unit says to a change. */
  public enum Answer {
    /** Nothing yet. */
    OPEN,
    /** It is amending its own plan. */
    ADAPTING,
    /** It amended its own plan, or issued it with the change in it. */
    ADAPTED,
    /** Its own plan stands as it is. */
    ACCEPTED
  }

  /** True until the unit has answered. */
  public boolean isOwed() {
    return switch (answer) {
      case OPEN, ADAPTING -> true;
      case ADAPTED, ACCEPTED -> false;
    };
  }

  /** The same change with an answer. */
  public PlanChange answered(Answer with, @Nullable PlanId by, @Nullable LocalDate on) {
    return new PlanChange(kind, since, version, number, due, with, by, on);
  }
}
