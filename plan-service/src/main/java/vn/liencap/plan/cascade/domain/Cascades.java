package vn.liencap.plan.cascade.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liencap.contracts.PlanId;

/** The progress of all cascades. */
public interface Cascades {

  Optional<Progress> find(PlanId plan, int version);

  /** The cascades that are not complete yet, at most {@code limit}. */
  List<Progress> running(int limit);

  /**
   * Says what is expected; pieces done already stay done.
   *
   * @return true when this made the cascade complete, for the first time
   */
  boolean expect(
      PlanId plan, int version, int pieces, Map<String, Integer> expected, Instant startedAt);

  /**
   * Says that a piece is done; a second time changes nothing.
   *
   * @return true when this made the cascade complete, for the first time
   */
  boolean done(PlanId plan, int version, int piece, Map<String, Integer> assigned, Instant now);
}
