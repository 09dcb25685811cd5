package vn.liencap.contracts.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.UnitId;

/**
 * What became of work when a unit ended, on either side: at the unit that ended, to whom it was
 * passed on; at its successor, from whom it was taken over.
 *
 * @param to the unit that carries on; null at the one that took over
 * @param lastDay the last day of the unit that ended, Asia/Ho_Chi_Minh; null where {@code to} is
 * @param from the units it was taken over from, in the order in which that happened; empty at the
 *     one that passed it on, unless it had taken it over itself
 * @param items the items that are carried only because they were taken over: their planned money is
 *     counted where the plan gave it, at the units they came from
 */
public record Succession(
    @Nullable UnitId to, @Nullable LocalDate lastDay, List<UnitId> from, List<ItemId> items) {
  /** Of work that stayed where it was given. */
  public static final Succession NONE = new Succession(null, null, List.of(), List.of());

  public Succession {
    from = List.copyOf(from);
    items = List.copyOf(items);
  }

  /** What is said of a succession, nothing when it is null. */
  public static Succession orNone(@Nullable Succession said) {
    return said == null ? NONE : said;
  }

  /** The same, passed on when the unit ended. */
  public Succession passedTo(UnitId successor, LocalDate last) {
    return new Succession(successor, last, from, items);
  }

  /**
   * The same, with what was taken over from one more unit.
   *
   * @param taken the items that are carried only because of that
   */
  public Succession takenFrom(UnitId unit, List<ItemId> taken) {
    return new Succession(null, null, with(from, List.of(unit)), with(items, taken));
  }

  private static <T> List<T> with(List<T> known, List<T> more) {
    List<T> all = new ArrayList<>(known);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }
}
