package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Our own permanent id of a unit; administrative codes are reused and only dated attributes. */
public record UnitId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UnitId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
