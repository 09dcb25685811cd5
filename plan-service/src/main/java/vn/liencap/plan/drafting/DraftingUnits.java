package vn.liencap.plan.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * Who may draft for another: a department for the unit directly above it, as Sở Nội vụ does for
 * UBND tỉnh.
 */
@Component
public final class DraftingUnits {
  private final UnitDirectory directory;
  private final Clock clock;

  DraftingUnits(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * The unit that drafts, when it is not the issuer itself.
   *
   * @param wanted as the writer says; null for the writer's own unit
   * @throws ProblemException 403 when the actor may not write for the issuer, 422 when the unit
   *     wanted may not draft for it
   */
  public @Nullable UnitId of(UnitId issuer, @Nullable UnitId wanted, Actor actor) {
    UnitId drafter = wanted == null ? actor.unit() : wanted;
    boolean own = actor.unit().equals(issuer) || actor.unit().equals(drafter);
    if (!own || (!actor.unit().equals(issuer) && !mayDraft(actor.unit(), issuer))) {
      throw ProblemException.forbidden(
          "Đơn vị của bạn không được soạn thảo cho đơn vị ban hành này.");
    }
    if (drafter.equals(issuer)) {
      return null;
    }
    if (!mayDraft(drafter, issuer)) {
      throw ProblemException.invalid(
          "Đơn vị soạn thảo chưa đúng.",
          List.of(
              new FieldProblem(
                  "draftingUnit",
                  "Chỉ cơ quan chuyên môn trực thuộc được soạn thảo cho đơn vị ban hành.")));
    }
    return drafter;
  }

  /** True for a department directly below the issuer. */
  public boolean mayDraft(UnitId drafter, UnitId issuer) {
    LocalDate today = LocalDate.now(clock);
    return directory
        .atOrLatest(drafter, today)
        .filter(unit -> issuer.equals(unit.parent()) && unit.level().equals(Level.DEPARTMENT))
        .isPresent();
  }
}
