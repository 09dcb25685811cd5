package vn.liencap.plan.assignments.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.plan.domain.Change;

/** All assignments. */
public interface Assignments {

  Optional<AssignmentState> find(AssignmentId id);

  /** The assignments of these ids that exist, in no order. */
  List<AssignmentState> findAll(Collection<AssignmentId> ids);

  /**
   * Adds those that do not exist yet; the others stay as they are.
   *
   * @return all of them as they are now, in no order
   */
  List<AssignmentState> addMissing(List<AssignmentState> assignments);

  /**
   * Stores a command's change and its event in one write.
   *
   * @param reason what the actor said, for the history
   * @return false when somebody else changed it in the meantime
   */
  boolean save(AssignmentDecision.Changed changed, Change change, @Nullable String reason);

  /**
   * Stores a consumer's change; the consumer publishes.
   *
   * @return false when somebody else changed it in the meantime
   */
  boolean replace(AssignmentState changed);

  /**
   * Stores a consumer's changes, each if nobody else changed it in the meantime; the consumer looks
   * again and publishes.
   */
  void replaceAll(List<AssignmentState> changed);

  /** One page of the assignments that are asked for, by id. */
  List<AssignmentState> list(Wanted wanted, @Nullable AssignmentId after, int limit);

  /**
   * Which of these units still have assignments that run.
   *
   * @param sinceYear plans of years before are over
   */
  Set<UnitId> stillAsked(Collection<UnitId> units, int sinceYear);

  /**
   * Reads assignments, those of one unit after those of another.
   *
   * @param units whose; empty for all
   */
  void each(List<UnitId> units, Consumer<AssignmentState> assignment);

  /**
   * Which assignments are asked for; null means any.
   *
   * @param answers those with one of these answers to a change of the plan
   */
  record Wanted(
      @Nullable UnitId unit,
      @Nullable PlanId plan,
      @Nullable AssignmentStatus status,
      @Nullable AssignmentMode mode,
      @Nullable List<PlanChange.Answer> answers) {
    public Wanted {
      answers = answers == null ? null : List.copyOf(answers);
    }

    /** Whatever has been said to a change of the plan. */
    public Wanted(
        @Nullable UnitId unit,
        @Nullable PlanId plan,
        @Nullable AssignmentStatus status,
        @Nullable AssignmentMode mode) {
      this(unit, plan, status, mode, null);
    }
  }

  /** How many assignments of a plan have come how far with the answer to a change of it. */
  Map<PlanChange.Answer, Long> answersOf(PlanId plan);
}
