package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person with an account; the same in every service, and in the tokens. */
public record PersonId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
