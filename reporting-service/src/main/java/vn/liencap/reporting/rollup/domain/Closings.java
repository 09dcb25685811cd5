package vn.liencap.reporting.rollup.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.NodeId;

/** How the years of units stood at the end of the days on which they had changed. */
public interface Closings {

  /** Keeps closings; the same ones again change nothing. */
  void keep(Collection<Closing> closings);

  /** The closings of a node within these days, both included, oldest first. */
  List<Closing> of(NodeId node, LocalDate from, LocalDate to);
}
