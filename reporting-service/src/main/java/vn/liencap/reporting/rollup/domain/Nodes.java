package vn.liencap.reporting.rollup.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;

/** All nodes. */
public interface Nodes {

  /**
   * Changes nodes, each by compare-and-set: when somebody else wrote one in between, all are read
   * and changed again, so the change is a fold that bears repetition.
   *
   * @param ids the nodes; one that is not there yet is empty
   * @param change gives the same instance when there is nothing to write
   * @return every one of them as it is now, written or not
   */
  List<Node> change(Set<NodeId> ids, UnaryOperator<Node> change);

  /**
   * The same for a fold of what nodes are told, which may begin with an older state of a node than
   * the stored one: a slot takes only what is newer, so what is new is written on the newest state
   * all the same. A node that took nothing may be given as it was some time ago; what it tells then
   * is older than what was told since, and is ignored above.
   *
   * @param fold gives the same instance when nothing in it is newer than its slot
   */
  List<Node> fold(Set<NodeId> ids, UnaryOperator<Node> fold);

  /** The node, empty when nothing was ever told to it. */
  Optional<Node> find(NodeId id);

  /** Those of the nodes that are there. */
  List<Node> findAll(Collection<NodeId> ids);

  /** The nodes of these units in every programme and period, without buckets. */
  Set<NodeId> ofUnits(Collection<UnitId> units);

  /**
   * A stretch of all nodes in the order of their ids.
   *
   * @param prefix with which the ids begin, for example {@code programme~}; empty for all
   * @param after the last of the stretch before; null for the first
   * @param limit how many at most
   */
  List<NodeId> stretch(String prefix, @Nullable NodeId after, int limit);
}
