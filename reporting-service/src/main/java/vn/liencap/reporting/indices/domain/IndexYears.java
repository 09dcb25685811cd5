package vn.liencap.reporting.indices.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/** All years of all provinces in all indices. */
public interface IndexYears {

  /** The year; empty while nothing was entered. */
  Optional<IndexYear> find(IndexYearId id);

  /** Those of the years of which anything was entered. */
  List<IndexYear> findAll(Collection<IndexYearId> ids);

  /**
   * Which years are wanted.
   *
   * @param units null for all
   * @param index null for all
   * @param year null for all
   */
  record Wanted(
      @Nullable Collection<UnitId> units, @Nullable String index, @Nullable Integer year) {}

  /**
   * A stretch of those that are wanted, in the order of their ids.
   *
   * @param after the last id of the stretch before; null for the first
   * @param limit how many at most
   */
  List<IndexYear> list(Wanted wanted, @Nullable String after, int limit);

  /**
   * Keeps a year in place of the version before it.
   *
   * @return false, and nothing is kept, when somebody else has changed it meanwhile
   */
  boolean keep(IndexYear year);
}
