package vn.liencap.portal.pages.editing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentMode;

/**
 * To whom a plan goes and what they do with it, as chosen.
 *
 * @param whole {@code yes} for every unit below
 * @param levels every unit below of these levels
 * @param units these units
 * @param mode IMPLEMENT or EXECUTE
 * @param due the last day by level, ISO
 */
record RuleRow(
    @Nullable String whole,
    List<String> levels,
    List<String> units,
    @Nullable String mode,
    Map<String, String> due) {
  static final RuleRow EMPTY = new RuleRow("", List.of(), List.of(), "IMPLEMENT", Map.of());

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  RuleRow {
    levels = Rows.present(levels);
    units = Rows.present(units).stream().filter(unit -> !unit.isBlank()).distinct().toList();
    due = due == null ? Map.of() : Map.copyOf(due);
  }

  boolean wholeSubtree() {
    return "yes".equals(whole);
  }

  boolean blank() {
    return !wholeSubtree() && levels.isEmpty() && units.isEmpty();
  }

  RuleRow units(List<String> changed) {
    return new RuleRow(whole, levels, changed, mode, due);
  }

  /** The rule; unreadable days are noted under {@code at}. */
  Addressing rule(String at, Typed typed) {
    Map<String, LocalDate> last = new LinkedHashMap<>();
    due.forEach(
        (level, day) -> {
          LocalDate read = typed.date(at + ".dueByLevel." + level, day);
          if (read != null) {
            last.put(level, read);
          }
        });
    return new Addressing(
        levels.stream().map(Level::new).toList(),
        units.stream().map(UnitId::new).toList(),
        wholeSubtree(),
        "EXECUTE".equals(mode) ? AssignmentMode.EXECUTE : AssignmentMode.IMPLEMENT,
        last);
  }
}
