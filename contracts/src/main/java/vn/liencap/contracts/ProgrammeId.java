package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A programme: what is counted together, independent of its first plan. */
public record ProgrammeId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProgrammeId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
