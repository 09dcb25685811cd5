package vn.liencap.plan.units.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;

/**
 * Whether units fit where they stand: no cycle, no second use of a code, no parent that is gone.
 */
public final class TreeCheck {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final UnitBook book;
  private final LocalDate from;
  private final Set<LocalDate> days = new LinkedHashSet<>();

  /**
   * @param book all units, the changed ones as they shall be
   * @param from the first day that is looked at
   */
  public TreeCheck(UnitBook book, LocalDate from) {
    this.book = book;
    this.from = from;
    days.add(from);
    days.addAll(book.changesAfter(from));
  }

  /** What does not fit about a unit of the book, in Vietnamese. */
  public List<String> faultsOf(Unit unit) {
    List<String> faults = new ArrayList<>();
    book.namesake(unit).map(TreeCheck::codeTaken).ifPresent(faults::add);
    if (days.stream().anyMatch(day -> isBelowItself(unit.id(), day))) {
      faults.add("Đơn vị trực thuộc chính nó, trực tiếp hoặc qua các đơn vị khác (vòng lặp).");
    } else {
      unit.on(from).flatMap(this::outlivingItsParent).ifPresent(faults::add);
    }
    return faults;
  }

  private Optional<String> outlivingItsParent(UnitAttributes span) {
    return Optional.ofNullable(span.parent())
        .flatMap(book::find)
        .map(Unit::lastDay)
        .filter(end -> span.validTo() == null || span.validTo().isAfter(end))
        .map(
            end ->
                "Đơn vị cấp trên chỉ hoạt động đến ngày %s; hãy ghi cả ngày kết thúc của đơn vị này."
                    .formatted(DAY.format(end)));
  }

  /** How many units stand above on the first day. */
  public int depthOf(UnitId id) {
    Set<UnitId> seen = new HashSet<>();
    UnitId above = parentOf(id, from);
    while (above != null && seen.add(above)) {
      above = parentOf(above, from);
    }
    return seen.size();
  }

  private boolean isBelowItself(UnitId id, LocalDate day) {
    Set<UnitId> seen = new HashSet<>();
    UnitId above = parentOf(id, day);
    while (above != null && seen.add(above)) {
      above = parentOf(above, day);
    }
    return seen.contains(id);
  }

  private @Nullable UnitId parentOf(UnitId id, LocalDate day) {
    return book.find(id).flatMap(unit -> unit.on(day)).map(UnitAttributes::parent).orElse(null);
  }

  private static String codeTaken(Unit other) {
    String until = other.lastDay() == null ? "nay" : DAY.format(other.lastDay());
    return "Mã này đã dùng cho %s từ ngày %s đến %s."
        .formatted(other.latest().name(), DAY.format(other.firstDay()), until);
  }
}
