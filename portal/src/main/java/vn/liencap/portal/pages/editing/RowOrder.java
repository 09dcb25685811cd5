package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a button of the editor asks for: {@code add:activities}, {@code add:objectives[2]} (after
 * it), {@code up:objectives[2]}, {@code down:objectives[2]}, {@code remove:activities[2]}, {@code
 * add:activities[2].outputs}, {@code unit:addressing[0]=u123}.
 *
 * @param deed add, up, down, remove or unit
 * @param part the list
 * @param index the row in it, -1 for none
 * @param inner the row in the row's own list, -1 for none
 * @param nested true when the row's own list is meant
 * @param value what is added
 */
public record RowOrder(
    String deed, String part, int index, int inner, boolean nested, String value) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(add|remove|unit|up|down):([a-zA-Z]+)(?:\\[(\\d{1,3})])?"
              + "(\\.[a-z]+(?:\\[(\\d{1,3})])?)?(?:=([\\w-]{1,60}))?");

  /** Reads a button's value; empty for a button that is about the whole form. */
  public static Optional<RowOrder> read(String written) {
    Matcher found = WRITTEN.matcher(written);
    if (!found.matches()) {
      return Optional.empty();
    }
    String value = found.group(6);
    return Optional.of(
        new RowOrder(
            String.valueOf(found.group(1)),
            String.valueOf(found.group(2)),
            number(found.group(3)),
            number(found.group(5)),
            found.group(4) != null,
            value == null ? "" : value));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? -1 : Integer.parseInt(digits);
  }

  /** The form with the row added or removed. */
  PlanForm applyTo(PlanForm f) {
    return new PlanForm(
        f.etag(),
        f.base(),
        f.title(),
        f.programme(),
        f.year(),
        f.place(),
        f.docSymbol(),
        in("legalBases", f.legalBases(), BasisRow.EMPTY),
        in("objectives", f.objectives(), TextRow.EMPTY),
        in("requirements", f.requirements(), TextRow.EMPTY),
        in("audiences", f.audiences(), TextRow.EMPTY),
        in("contents", f.contents(), TextRow.EMPTY),
        in("channels", f.channels(), TextRow.EMPTY),
        in("targets", f.targets(), TextRow.EMPTY),
        inActivities(f.activities()),
        in("responsibilities", f.responsibilities(), DutyRow.EMPTY),
        in("monitoring", f.monitoring(), TextRow.EMPTY),
        in("funding", f.funding(), TextRow.EMPTY),
        f.recipients(),
        f.signer(),
        inAddressing(f.addressing()));
  }

  /** The rows of a list, changed when this list is meant. */
  public <T> List<T> in(String name, List<T> rows, T empty) {
    if (!part.equals(name)) {
      return rows;
    }
    return switch (deed) {
      case "add" -> index < 0 ? Rows.plus(rows, empty) : Rows.after(rows, index, empty);
      case "up" -> Rows.swapped(rows, index, index - 1);
      case "down" -> Rows.swapped(rows, index, index + 1);
      case "remove" -> Rows.minus(rows, index);
      default -> rows;
    };
  }

  private List<ActivityRow> inActivities(List<ActivityRow> rows) {
    if (!part.equals("activities") || !nested) {
      return in("activities", rows, ActivityRow.EMPTY);
    }
    return Rows.change(rows, index, row -> row.outputs(changed(row.outputs(), OutputRow.EMPTY)));
  }

  private List<RuleRow> inAddressing(List<RuleRow> rows) {
    if (!part.equals("addressing") || !(nested || deed.equals("unit"))) {
      return in("addressing", rows, RuleRow.EMPTY);
    }
    return Rows.change(rows, index, row -> row.units(changed(row.units(), value)));
  }

  private <T> List<T> changed(List<T> rows, T more) {
    return deed.equals("remove") ? Rows.minus(rows, inner) : Rows.plus(rows, more);
  }
}
