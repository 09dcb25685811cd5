package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An item of a plan scheduled at one unit: {@code plan~unit~item}. */
public record ActivityId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ActivityId {
    Id.checked(value);
  }

  /** The activity that carries an item of an assignment. */
  public static ActivityId of(AssignmentId assignment, ItemId item) {
    return new ActivityId(assignment.value() + SEPARATOR + item.value());
  }

  /** The assignment that this activity carries out. */
  public AssignmentId assignment() {
    return new AssignmentId(value.substring(0, value.lastIndexOf(SEPARATOR)));
  }

  /** The item of the plan that it carries out. */
  public ItemId item() {
    return new ItemId(value.substring(value.lastIndexOf(SEPARATOR) + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}
