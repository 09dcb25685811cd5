package vn.liencap.plan.traceability;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.traceability.domain.ItemKind;

/**
 * A plan's items against the branches below its issuer.
 *
 * @param plan the plan
 * @param branches the branches, in the order of the dictionary
 * @param rows its objectives, then what serves none of them
 * @param uncovered how many objectives nobody carries
 * @param orphans how many activities of plans below serve nothing of this plan
 */
public record Matrix(
    PlanId plan,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    UnitId issuer,
    List<Column> branches,
    List<Row> rows,
    int uncovered,
    long orphans) {
  public Matrix {
    branches = List.copyOf(branches);
    rows = List.copyOf(rows);
  }

  /**
   * A branch: a unit directly below the issuer, with all below it.
   *
   * @param size how many units it has, itself included
   */
  public record Column(UnitId unit, String name, Level level, int size) {}

  /**
   * An item.
   *
   * @param inside items of the same plan that serve it
   * @param linked false for an item of which nothing is said to serve what
   * @param units how many units the reader may see that carry it
   * @param cells units by branch, in the order of the branches
   */
  public record Row(
      ItemId item,
      ItemKind kind,
      String text,
      List<ItemId> inside,
      boolean linked,
      int units,
      List<Integer> cells) {
    public Row {
      inside = List.copyOf(inside);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A unit that carries an item, and how.
   *
   * @param plan its own plan that serves the item; null when it carries the item out directly or
   *     through a plan above it
   * @param activity the activity {@code plan~unit~item} when it carries the item out directly
   */
  public record Carrier(
      UnitId unit,
      String name,
      Level level,
      @Nullable PlanId plan,
      @Nullable String number,
      @Nullable ItemId item,
      @Nullable String text,
      @Nullable String activity) {}

  /** An activity of a plan below that serves nothing of this plan. */
  public record Orphan(
      UnitId unit, String name, PlanId plan, @Nullable String number, ItemId item, String text) {}
}
