package vn.liencap.activity.browsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.liencap.contracts.activity.ActivityState;

/**
 * An activity in a list.
 *
 * @param state its fields stand beside the others
 * @param planTitle the abstract of its plan
 * @param planNumber number and symbol of its plan
 * @param unitName the lead unit as it was called then
 * @param overdue true while it is open after the day by which something was owed of it
 * @param nextDue that day, {@link ActivityState#nextDue}
 */
public record ActivityRow(
    @JsonUnwrapped ActivityState state,
    String planTitle,
    String planNumber,
    String unitName,
    boolean overdue,
    LocalDate nextDue) {}
