package vn.liencap.plan.browsing.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.domain.PlanStatus;

/**
 * Which plans are asked for, and by whom; null means any.
 *
 * @param issuer the unit that issues them
 * @param words folded words of title, number or issuer
 * @param scope which of those that the reader may read
 * @param unit the reader's unit
 * @param units the reader's unit and those it succeeds: what they issued is its past, what they
 *     left as drafts is not
 * @param readerKeys the addressing keys they answer to
 */
public record PlanQuery(
    @Nullable UnitId issuer,
    @Nullable ProgrammeId programme,
    @Nullable PlanStatus status,
    String words,
    Scope scope,
    UnitId unit,
    Set<UnitId> units,
    Set<String> readerKeys) {
  public PlanQuery {
    units = Set.copyOf(units);
    readerKeys = Set.copyOf(readerKeys);
  }

  /** Which of the plans that one may read. */
  public enum Scope {
    /** All of them. */
    ALL,
    /** Those one's unit issues or drafts. */
    OWN,
    /** Issued ones of the units below. */
    BELOW,
    /** Issued ones that address or name one's unit. */
    ADDRESSED,
    /** One's unit's drafts. */
    DRAFTING,
    /** Drafts on which one's unit is consulted now. */
    CONSULTED
  }
}
