package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A level of government. Levels are data: a tree may skip one or add its own, so this is no enum;
 * the constants are the ones Viet Nam has used.
 */
public record Level(@JsonValue String code) {
  public static final Level MINISTRY = new Level("MINISTRY");
  public static final Level PROVINCE = new Level("PROVINCE");
  public static final Level DEPARTMENT = new Level("DEPARTMENT");

  /** Until 30/6/2025. */
  public static final Level DISTRICT = new Level("DISTRICT");

  public static final Level COMMUNE = new Level("COMMUNE");

  /** Rooms and posts inside a unit; never a target of the cascade. */
  public static final Level OFFICE = new Level("OFFICE");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Level {
    if (!code.matches("[A-Z][A-Z_]{1,29}")) {
      throw new IllegalArgumentException("A level is 2 to 30 capitals: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
