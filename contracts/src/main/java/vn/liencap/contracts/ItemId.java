package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An item of a plan (objective, key activity, duty ...), stable across versions. */
public record ItemId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ItemId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
