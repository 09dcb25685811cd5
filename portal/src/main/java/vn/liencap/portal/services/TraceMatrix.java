package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * A plan's items against the branches below its issuer.
 *
 * @param branches the branches, in the order of the dictionary
 * @param rows the items; each counts units by branch in that order
 * @param uncovered how many objectives nobody carries
 * @param orphans how many activities of plans below serve nothing of this plan
 */
public record TraceMatrix(
    PlanId plan,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    UnitId issuer,
    List<Column> branches,
    List<Row> rows,
    int uncovered,
    long orphans) {
  public TraceMatrix {
    branches = branches == null ? List.of() : List.copyOf(branches);
    rows = rows == null ? List.of() : List.copyOf(rows);
  }

  /** A branch and how many units it has. */
  public record Column(UnitId unit, String name, Level level, int size) {}

  /** An item: what kind, its words, how many units carry it, in all and by branch. */
  public record Row(
      ItemId item,
      String kind,
      String text,
      List<ItemId> inside,
      boolean linked,
      int units,
      List<Integer> cells) {
    public Row {
      inside = inside == null ? List.of() : List.copyOf(inside);
      cells = cells == null ? List.of() : List.copyOf(cells);
    }
  }

  /** A unit that carries an item: by an item of its own plan, or by an activity. */
  public record Carrier(
      UnitId unit,
      String name,
      Level level,
      @Nullable PlanId plan,
      @Nullable String number,
      @Nullable ItemId item,
      @Nullable String text,
      @Nullable String activity) {}

  /** An activity of a plan below that serves nothing of this one. */
  public record Orphan(
      UnitId unit, String name, PlanId plan, @Nullable String number, ItemId item, String text) {}
}
