package vn.liencap.reporting.rollup;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Node;

/** How fresh the totals are, and how well batches fold. */
@Component
class RollUpMeters {
  private final MeterRegistry meters;
  private final UnitDirectory directory;
  private final DistributionSummary nodesPerBatch;

  RollUpMeters(MeterRegistry meters, UnitDirectory directory) {
    this.meters = meters;
    this.directory = directory;
    this.nodesPerBatch =
        DistributionSummary.builder("liencap.rollup.batch.nodes")
            .description("Nodes that one batch of changes touched")
            .register(meters);
  }

  /**
   * Counts a batch.
   *
   * @param touched the nodes as they are now
   * @param at the time given to what the batch changed; others were up to date before
   */
  void folded(Collection<Node> touched, Changes batch, Instant at) {
    nodesPerBatch.record(touched.size());
    for (Node node : touched) {
      if (node.stamp().asOf().equals(at)) {
        Timer.builder("liencap.rollup.lag")
            .description("From the oldest change in a batch to its node's stored total")
            .tag("level", levelOf(node))
            .publishPercentiles(0.5, 0.99)
            .register(meters)
            .record(Duration.between(batch.since(node.id()), at));
      }
    }
  }

  private String levelOf(Node node) {
    return directory.latest(node.id().unit()).map(unit -> unit.level().code()).orElse("UNKNOWN");
  }
}
