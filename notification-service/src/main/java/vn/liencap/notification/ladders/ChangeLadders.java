package vn.liencap.notification.ladders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.ladders.domain.Ladder;
import vn.liencap.notification.ladders.domain.LadderId;
import vn.liencap.notification.ladders.domain.LadderTable;
import vn.liencap.notification.ladders.domain.Ladders;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** The ladders as the unit at the top sets them for everybody. */
@Component
public class ChangeLadders {
  private final Ladders ladders;
  private final UnitDirectory units;
  private final Clock clock;

  ChangeLadders(Ladders ladders, UnitDirectory units, Clock clock) {
    this.ladders = ladders;
    this.units = units;
    this.clock = clock;
  }

  /** All ladders as they are now. */
  public List<Ladder> all() {
    return table().all();
  }

  /** One ladder; without one of its own, what holds for it by now, version 0. */
  public Ladder named(LadderId id) {
    return table().named(id);
  }

  private LadderTable table() {
    return new LadderTable(ladders.kept());
  }

  /** Who changed a ladder when, the newest first. */
  public List<Ladders.Change> history(LadderId id) {
    return ladders.history(id);
  }

  /** True for the head and the administrators of the unit at the top. */
  public boolean mayChange(Actor actor) {
    return actor.hasAny(Role.HEAD, Role.ADMIN)
        && units
            .root(LocalDate.now(clock))
            .filter(top -> top.id().equals(actor.unit()))
            .isPresent();
  }

  /**
   * Keeps a ladder.
   *
   * @param wanted its version is the one the actor has seen
   * @throws ProblemException 403, 412 or 422
   */
  public Ladder keep(Ladder wanted, Actor actor) {
    if (!mayChange(actor)) {
      throw ProblemException.forbidden(
          "Chỉ lãnh đạo và quản trị của Bộ được sửa lịch nhắc việc. Hãy gửi đề nghị lên Bộ.");
    }
    if (named(wanted.id()).version() != wanted.version()) {
      throw ProblemException.stale();
    }
    List<Ladder.Fault> faults = wanted.faults();
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(
          faults.getFirst().message(),
          faults.stream().map(it -> new FieldProblem(it.field(), it.message())).toList());
    }
    Ladder next = wanted.at(wanted.version() + 1);
    if (!ladders.keep(next, actor, clock.instant())) {
      throw ProblemException.stale();
    }
    return next;
  }
}
