package vn.liencap.reporting.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.reporting.rollup.domain.Closing;
import vn.liencap.reporting.rollup.domain.Closings;
import vn.liencap.reporting.rollup.domain.Course;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.rollup.domain.StateOfDay;

/** How the states of a unit and all below it went through a year. */
@Component
public class Courses {
  private static final int MONTHS_AFTER = 3;

  private final Nodes nodes;
  private final Closings closings;
  private final Clock clock;

  Courses(Nodes nodes, Closings closings, Clock clock) {
    this.nodes = nodes;
    this.closings = closings;
    this.clock = clock;
  }

  /** The states from the first day known until today, or the last day of the year's period. */
  public List<StateOfDay> of(NodeId id) {
    Period year = Period.of(id.period());
    LocalDate today = LocalDate.now(clock);
    // Plans of a year are issued in the one before, and what is late is done in the one after.
    LocalDate closes = year.lastDay().plusMonths(MONTHS_AFTER);
    LocalDate last = today.isAfter(closes) ? closes : today;
    List<Closing> kept = closings.of(id, year.firstDay().minusYears(1), last);
    Node now = nodes.find(id).orElse(null);
    LocalDate changedOn =
        now == null ? last : LocalDate.ofInstant(now.stamp().asOf(), clock.getZone());
    return Course.of(kept, now, changedOn, last);
  }
}
