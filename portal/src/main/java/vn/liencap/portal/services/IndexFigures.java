package vn.liencap.portal.services;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/** What reporting-service tells of the indices by which provinces are compared. */
public final class IndexFigures {
  private IndexFigures() {}

  /** An index. */
  public record Definition(
      String code,
      String name,
      String shortName,
      String unit,
      BigDecimal max,
      String publisher,
      boolean retired,
      boolean builtIn,
      long version) {}

  /** All indices, and whether the reader may change the list. */
  public record Definitions(List<Definition> items, boolean mayChange) {
    /** None at all. */
    public static final Definitions NONE = new Definitions(List.of(), false);

    /** Those of which new years are entered. */
    public List<Definition> followed() {
      return items.stream().filter(index -> !index.retired()).toList();
    }
  }

  /** A change of the list. */
  public record DefinitionInput(
      @Nullable String name,
      @Nullable String shortName,
      @Nullable String unit,
      @Nullable BigDecimal max,
      @Nullable String publisher,
      boolean retired) {}

  /** What a province reached. */
  public record Result(
      BigDecimal score,
      @Nullable Integer rank,
      @Nullable Integer of,
      String document,
      @Nullable String link,
      @Nullable LocalDate date) {}

  /**
   * A province's year in an index.
   *
   * @param enteredBy MINISTRY or PROVINCE; null while there is no result
   * @param toTarget how much is missing to the target; 0 or less when it is reached
   * @param places by how many places it went up since the year before
   */
  public record Line(
      String index,
      int year,
      UnitId unit,
      String unitName,
      @Nullable BigDecimal target,
      @Nullable Result result,
      @Nullable String enteredBy,
      @Nullable BigDecimal toTarget,
      @Nullable BigDecimal change,
      @Nullable Integer places,
      long version) {

    /** True when the result is the province's own word so far. */
    public boolean isOwnWord() {
      return "PROVINCE".equals(enteredBy);
    }

    /** The rank; null where none is known. */
    public @Nullable Integer rank() {
      return result == null ? null : result.rank();
    }
  }

  /** What a plan of the province says about the index. */
  public record Proposal(@Nullable BigDecimal target, String said, String plan) {}

  /** Who entered what. */
  public record Change(
      Instant at,
      String name,
      String unit,
      String side,
      @Nullable BigDecimal target,
      @Nullable Result result) {}

  /** A year with all that is known of it. */
  public record Sheet(
      Line entered, @Nullable Proposal proposal, boolean mayEnter, List<Change> changes) {}

  /** What is entered. */
  public record Input(
      @Nullable BigDecimal target,
      @Nullable BigDecimal score,
      @Nullable Integer rank,
      @Nullable Integer of,
      @Nullable String document,
      @Nullable String link,
      @Nullable LocalDate date) {}

  /** How many rows a file had, and of how many provinces something changed. */
  public record Taken(int rows, int changed) {}
}
