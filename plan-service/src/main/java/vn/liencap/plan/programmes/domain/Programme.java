package vn.liencap.plan.programmes.domain;

import java.util.Set;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeEvent.ProgrammeChanged;
import vn.liencap.contracts.plan.ProgrammeState;

/**
 * A programme, for example "Tuyên truyền cải cách hành chính 2026".
 *
 * @param state as it crosses borders
 */
public record Programme(ProgrammeState state) {
  private static final Set<Level> FOUNDERS = Set.of(Level.MINISTRY, Level.PROVINCE);

  /** True for the ministry and the provinces: their officers, heads and administrators. */
  public static boolean mayFound(Actor actor, Level levelOfUnit) {
    return FOUNDERS.contains(levelOfUnit) && isWriter(actor);
  }

  private static boolean isWriter(Actor actor) {
    return actor.hasAny(Role.OFFICER, Role.HEAD, Role.ADMIN);
  }

  /** A programme that is new, run by that actor's unit. */
  public static Programme founded(
      ProgrammeId id,
      String name,
      int year,
      FigureBorder figuresCross,
      boolean demonstration,
      Actor by) {
    return new Programme(
        new ProgrammeState(id, name, year, figuresCross, by.unit(), demonstration, 1));
  }

  public ProgrammeId id() {
    return state.id();
  }

  /** Counts the changes, from 1. */
  public long sequence() {
    return state.sequence();
  }

  /** True in the unit that runs it: its officers, heads and administrators. */
  public boolean mayBeChangedBy(Actor actor) {
    return state.owner().equals(actor.unit()) && isWriter(actor);
  }

  /** With another name or border for figures; the same when both are so already. */
  public Programme changed(String name, FigureBorder figuresCross) {
    if (name.equals(state.name()) && figuresCross == state.figuresCross()) {
      return this;
    }
    return new Programme(
        new ProgrammeState(
            id(),
            name,
            state.year(),
            figuresCross,
            state.owner(),
            state.demonstration(),
            sequence() + 1));
  }

  /** True when the other was founded with the same particulars, whatever became of its name. */
  public boolean isFoundedLike(Programme other) {
    return id().equals(other.id())
        && state.year() == other.state.year()
        && state.owner().equals(other.state.owner())
        && state.demonstration() == other.state.demonstration();
  }

  /** Tells the others what the programme is like now. */
  public ProgrammeChanged changed() {
    return new ProgrammeChanged(state);
  }
}
