package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A plan of one unit, through all its versions. */
public record PlanId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
