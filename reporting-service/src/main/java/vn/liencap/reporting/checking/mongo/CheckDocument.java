package vn.liencap.reporting.checking.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Difference;
import vn.liencap.reporting.checking.domain.SumDifference;
import vn.liencap.reporting.rollup.domain.Slot;

/** The newest check as it is stored. Public, because the driver writes and reads it itself. */
public record CheckDocument(
    @BsonId String id,
    Instant at,
    long sources,
    long nodes,
    long differing,
    List<Stored> examples,
    @Nullable Long summed,
    @Nullable List<SumDifference> sums,
    @Nullable List<Holder> silent,
    Instant repaired) {
  static final String NEWEST = "newest";

  /** A difference; names of counters hold colons, never dots. */
  public record Stored(
      NodeId node,
      @Nullable String source,
      @Nullable NodeId child,
      @Nullable StoredSlot expected,
      @Nullable StoredSlot found) {

    static Stored from(Difference difference) {
      return new Stored(
          difference.node(),
          difference.source(),
          difference.child(),
          StoredSlot.from(difference.expected()),
          StoredSlot.from(difference.found()));
    }

    Difference toDifference() {
      return new Difference(
          node,
          source,
          child,
          expected == null ? null : expected.toSlot(),
          found == null ? null : found.toSlot());
    }
  }

  /** A slot. */
  public record StoredSlot(long sequence, Map<String, Long> totals, boolean gone) {
    static @Nullable StoredSlot from(@Nullable Slot slot) {
      return slot == null
          ? null
          : new StoredSlot(slot.sequence(), Map.copyOf(slot.totals().counts()), slot.gone());
    }

    Slot toSlot() {
      return new Slot(sequence, new Totals(totals), gone);
    }
  }

  static CheckDocument from(Check check) {
    return new CheckDocument(
        NEWEST,
        check.at(),
        check.sources(),
        check.nodes(),
        check.differing(),
        check.examples().stream().map(Stored::from).toList(),
        check.summed(),
        check.sums(),
        check.silent(),
        check.repaired());
  }

  Check toCheck() {
    return new Check(
        at,
        sources,
        nodes,
        differing,
        examples.stream().map(Stored::toDifference).toList(),
        summed == null ? 0 : summed, // checks of before sums were told have none
        sums == null ? List.of() : sums,
        silent == null ? List.of() : silent,
        repaired);
  }
}
