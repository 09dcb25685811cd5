package vn.liencap.plan.comments.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/** All comments. */
public interface Comments {
  Optional<Comment> find(String id);

  /** Adds one; a second time changes nothing. */
  void add(Comment comment);

  /** Stores the answer to one. */
  void answer(Comment answered);

  /**
   * One page of the comments on a plan, oldest first.
   *
   * @param unit only what this unit said; null for all
   */
  List<Comment> list(PlanId plan, @Nullable UnitId unit, @Nullable String after, int limit);

  /** How many there are on a plan. */
  long count(PlanId plan);
}
