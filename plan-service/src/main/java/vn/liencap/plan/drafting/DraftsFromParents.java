package vn.liencap.plan.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.runtime.ProblemException;

/** Starts a unit's own plan in answer to an assignment; started twice, it is the same draft. */
@Service
public class DraftsFromParents {
  private final Plans plans;
  private final Drafting drafting;
  private final DraftingUnits draftingUnits;
  private final PartyReaders readers;
  private final UnitDirectory directory;
  private final Clock clock;

  DraftsFromParents(
      Plans plans,
      Drafting drafting,
      DraftingUnits draftingUnits,
      PartyReaders readers,
      UnitDirectory directory,
      Clock clock) {
    this.plans = plans;
    this.drafting = drafting;
    this.draftingUnits = draftingUnits;
    this.readers = readers;
    this.directory = directory;
    this.clock = clock;
  }

  /** The one draft that there can be in answer to an assignment. */
  public static PlanId draftOf(AssignmentId assignment) {
    return Ids.draftFor(assignment.value());
  }

  /**
   * The draft in answer to the assignment.
   *
   * @throws ProblemException 403 when the actor may not draft for the unit
   */
  public Plan start(AssignmentState assignment, Actor actor) {
    UnitId unit = assignment.unit();
    var drafter = draftingUnits.of(unit, null, actor);
    Plan parent =
        plans
            .find(assignment.plan())
            .orElseThrow(() -> ProblemException.notFound("Không có kế hoạch cấp trên."));
    PlanContent content = content(parent, assignment);
    var first =
        new PlanCommand.Edit(
            assignment.programme(), drafter, content, List.of(parent.id()), List.of());
    return drafting.add(draftOf(assignment.id()), unit, first, actor);
  }

  /** The text of a first draft, as it would be today. */
  public PlanContent content(Plan parent, AssignmentState assignment) {
    LocalDate today = LocalDate.now(clock);
    UnitView unit =
        directory
            .atOrLatest(assignment.unit(), today)
            .orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
    Set<Level> levelsBelow =
        directory.subtreeOf(unit.id(), today).stream()
            .map(UnitView::level)
            .collect(Collectors.toSet());
    String parentIssuer =
        directory.atOrLatest(parent.issuer(), today).map(UnitView::name).orElse("");
    return new ParentDraft(
            parent, assignment, unit, readers.of(unit.id(), today), levelsBelow::contains)
        .content(parentIssuer);
  }
}
