package vn.liencap.activity.owners;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.progress.Outcome;
import vn.liencap.activity.progress.Progress;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.runtime.ProblemException;

/** Who inside a unit has its open work; its head hands all of somebody's over to somebody else. */
@Service
public class HandingOver {
  private static final int AT_ONCE = 1_000;

  private final Owners owners;
  private final Progress progress;
  private final ActivityRights rights;

  HandingOver(Owners owners, Progress progress, ActivityRights rights) {
    this.owners = owners;
    this.progress = progress;
    this.rights = rights;
  }

  /**
   * What was handed over.
   *
   * @param handedOver how many activities
   */
  public record HandedOver(int handedOver) {}

  /**
   * Everybody who has open work of a unit.
   *
   * @throws ProblemException 403 when the unit is not the reader's to see
   */
  public List<OwnedWork> owners(UnitId unit, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden("Đơn vị này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    return owners.of(unit);
  }

  /**
   * Hands all open work that somebody has in the actor's unit to somebody else. Every activity is a
   * command of its own; what was handed over by others meanwhile stays where it is.
   *
   * @throws ProblemException 403 for whoever is not the head
   */
  public HandedOver handOver(Owner from, Owner to, Actor actor) {
    if (!actor.hasAny(Role.HEAD)) {
      throw ProblemException.forbidden("Chỉ lãnh đạo đơn vị được giao lại toàn bộ công việc.");
    }
    int done = 0;
    for (ActivityId id : owners.openOf(actor.unit(), from, AT_ONCE)) {
      if (progress.carryOut(id, to.named(), actor, null) instanceof Outcome.Done) {
        done++;
      }
    }
    return new HandedOver(done);
  }
}
