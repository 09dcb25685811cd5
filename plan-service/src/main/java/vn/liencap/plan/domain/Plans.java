package vn.liencap.plan.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/** All plans, drafts included. */
public interface Plans {

  /** What became of a plan that was to be stored. */
  enum Stored {
    STORED,
    /** Somebody else changed it in the meantime, or it is already there. */
    STALE,
    /** Its number is taken in the register. */
    NUMBER_TAKEN
  }

  Optional<Plan> find(PlanId id);

  /** The plans of these ids that exist, in no order. */
  List<Plan> findAll(List<PlanId> ids);

  /** Which of these units have plans or amendments not issued yet that they issue or draft. */
  Set<UnitId> stillDrafting(Collection<UnitId> units);

  /** The plans and amendments not issued yet that a unit issues or drafts. */
  List<Plan> draftsOf(UnitId unit);

  /** Stores a first draft, if no plan has that id yet. */
  Stored add(Plan plan, Change change);

  /** Stores the plan and its events in one write, if it is still what the decision saw. */
  Stored save(Decision.Accepted decision, Change change);

  /** The issued plans that answer one of these assignments, in no order. */
  List<Answer> issuedAnswersTo(Collection<AssignmentId> assignments);

  /**
   * A plan issued in answer to an assignment.
   *
   * @param issuedOn the date on it
   */
  record Answer(AssignmentId assignment, PlanId plan, LocalDate issuedOn) {}

  /**
   * The highest number given so far.
   *
   * @return 0 when none was given
   */
  int highestNumber(UnitId issuer, int year, String symbol);
}
