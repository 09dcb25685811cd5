package vn.liencap.reporting.calendar.domain;

import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;

/** The regimes that reports are made by: the built-in ones, as changed, and those added. */
public interface Regimes {

  /** All, the built-in ones first. */
  List<Regime> all();

  /** The one with an id. */
  Optional<Regime> find(String id);

  /**
   * Keeps a regime in place of the version before it, which goes to the history.
   *
   * @return false, and nothing is kept, when somebody else has changed it meanwhile
   */
  boolean keep(Regime regime, Actor by);

  /** The period with an id, {@code CCHC581-2026-Q1}; none when the id is malformed or unknown. */
  default Optional<ReportingPeriod> period(String id) {
    try {
      PeriodId named = PeriodId.parse(id);
      return find(named.regime()).flatMap(regime -> regime.period(named.year(), named.code()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
