package vn.liencap.plan.programmes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.programmes.domain.Programme;
import vn.liencap.plan.programmes.domain.Programmes;
import vn.liencap.runtime.ProblemException;

/** Founds and changes programmes on behalf of a person. */
@Service
public class ProgrammeRegister {
  private final Programmes programmes;
  private final UnitDirectory directory;
  private final Clock clock;

  ProgrammeRegister(Programmes programmes, UnitDirectory directory, Clock clock) {
    this.programmes = programmes;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A programme of the register.
   *
   * @param isNew true when the call made it, false when it was there already
   */
  public record Registered(Programme programme, boolean isNew) {}

  /**
   * Founds a programme; asking again under the same id gives the one that is there.
   *
   * @throws ProblemException 403 when the actor's unit may not found any, 409 when another
   *     programme has the id
   */
  public Registered found(Programme wanted, Actor actor) {
    boolean allowed =
        directory
            .at(actor.unit(), LocalDate.now(clock))
            .filter(unit -> Programme.mayFound(actor, unit.level()))
            .isPresent();
    if (!allowed) {
      throw ProblemException.forbidden("Chỉ Bộ và các tỉnh, thành phố được lập chương trình.");
    }
    return programmes.add(wanted, actor)
        ? new Registered(wanted, true)
        : new Registered(existing(wanted), false);
  }

  private Programme existing(Programme wanted) {
    return programmes
        .find(wanted.id())
        .filter(wanted::isFoundedLike)
        .orElseThrow(
            () ->
                ProblemException.conflict(
                    "id-taken", "Mã này đã dùng cho một chương trình khác; hãy chọn mã khác."));
  }

  /**
   * Changes name and border for figures.
   *
   * @param sequence the state the actor has seen
   * @throws ProblemException 403, 404, or 412 when somebody else was faster
   */
  public Programme change(
      ProgrammeId id, long sequence, String name, FigureBorder figuresCross, Actor actor) {
    Programme programme =
        programmes
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("Không có chương trình này."));
    if (!programme.mayBeChangedBy(actor)) {
      throw ProblemException.forbidden("Chỉ đơn vị chủ trì chương trình mới được sửa.");
    }
    if (programme.sequence() != sequence) {
      throw ProblemException.stale();
    }
    Programme changed = programme.changed(name, figuresCross);
    if (!changed.equals(programme) && !programmes.replace(changed, actor)) {
      throw ProblemException.stale();
    }
    return changed;
  }
}
