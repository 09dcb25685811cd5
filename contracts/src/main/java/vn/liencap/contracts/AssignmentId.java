package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a plan asks of one unit: {@code plan~unit}. */
public record AssignmentId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AssignmentId {
    Id.checked(value);
  }

  /** The assignment of a plan to a unit. */
  public static AssignmentId of(PlanId plan, UnitId unit) {
    return new AssignmentId(plan.value() + SEPARATOR + unit.value());
  }

  /** The plan that assigns. */
  public PlanId plan() {
    return new PlanId(value.substring(0, value.indexOf(SEPARATOR)));
  }

  /** The unit that is assigned. */
  public UnitId unit() {
    return new UnitId(value.substring(value.indexOf(SEPARATOR) + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}
