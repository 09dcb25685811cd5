package vn.liencap.activity.scheduling.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentState;

/** Copies of assignments, the newest state of each, and which of them wait for their plan. */
public interface Assignments {

  /**
   * Keeps those that are newer than what is known.
   *
   * @return the newest known of each
   */
  List<AssignmentState> keep(Collection<AssignmentState> told);

  /** The newest known of these. */
  List<AssignmentState> find(Collection<AssignmentId> ids);

  /** The sequences of the newest known of these; cheaper than to find them. */
  Map<AssignmentId, Long> sequences(Collection<AssignmentId> ids);

  /** Remembers that these wait for their plan, or for a newer version of it. */
  void park(Collection<AssignmentState> waiting);

  /** Forgets that these wait. */
  void unpark(Collection<AssignmentState> served);

  /**
   * Those that wait for a plan, by id.
   *
   * @param after the last one of the page before; null for the first page
   * @param limit how many at most
   */
  List<AssignmentState> parked(PlanId plan, @Nullable AssignmentId after, int limit);
}
