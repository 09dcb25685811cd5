package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A node of the roll-up: {@code programme~period~unit}, with {@code ~bN} for a bucket below it. */
public record NodeId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NodeId {
    Id.checked(value);
  }

  /** The node of a unit for one programme and one period. */
  public static NodeId of(ProgrammeId programme, String period, UnitId unit) {
    return new NodeId(programme.value() + SEPARATOR + period + SEPARATOR + unit.value());
  }

  /**
   * Bucket {@code number} below this node, for a unit with more children than one document holds.
   */
  public NodeId bucket(int number) {
    return new NodeId(value + SEPARATOR + "b" + number);
  }

  private String part(int index) {
    return value.split(SEPARATOR, -1)[index];
  }

  /** The programme that is counted. */
  public ProgrammeId programme() {
    return new ProgrammeId(part(0));
  }

  /** The period that is counted, for example {@code Y2026}. */
  public String period() {
    return part(1);
  }

  /** The unit whose subtree is counted. */
  public UnitId unit() {
    return new UnitId(part(2));
  }

  /** True for a bucket, false for the node that people read. */
  public boolean isBucket() {
    return value.split(SEPARATOR, -1).length > 3;
  }

  @Override
  public String toString() {
    return value;
  }
}
