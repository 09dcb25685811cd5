package vn.liencap.notification.ladders.domain;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/** The ladders that somebody has kept, and who changed them when. */
public interface Ladders {

  /** All that are kept; some dozens at most. */
  List<Ladder> kept();

  /**
   * Keeps a ladder in place of the version before it, and notes who did.
   *
   * @return false, and nothing is kept, when somebody else has changed it meanwhile
   */
  boolean keep(Ladder ladder, Actor by, Instant at);

  /** The changes of a ladder, the newest first. */
  List<Change> history(LadderId id);

  /**
   * A version of a ladder and who made it.
   *
   * @param ladder as it was kept
   * @param by who
   * @param unit of which unit
   * @param at when
   */
  record Change(Ladder ladder, PersonId by, UnitId unit, Instant at) {}
}
