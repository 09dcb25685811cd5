package vn.liencap.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to the documents of a query: ranges of an index that hold all of them, and perhaps others.
 *
 * @param equal how many of the index's first fields have given values
 * @param bounded whether the field behind those has bounds
 */
record IndexPlan(OrderedIndex index, List<KeyRange> ranges, int equal, boolean bounded) {

  private static final Comparator<IndexPlan> BY_PRECISION =
      Comparator.comparing((IndexPlan plan) -> plan.index instanceof IdIndex && plan.equal > 0)
          .thenComparing(plan -> plan.equal == plan.index.fields.size() && plan.index.isUnique())
          .thenComparingInt(IndexPlan::equal)
          .thenComparing(IndexPlan::bounded);

  /** The most precise plan for the demands. */
  static Optional<IndexPlan> best(List<OrderedIndex> indexes, Map<String, Demand> demands) {
    return indexes.stream()
        .map(index -> index.plan(demands))
        .filter(Objects::nonNull)
        .max(BY_PRECISION);
  }

  /** A plan that gives all documents in the order asked for. */
  static Optional<IndexPlan> inOrder(List<OrderedIndex> indexes, @Nullable Document orderBy) {
    return indexes.stream()
        .map(OrderedIndex::everything)
        .filter(Objects::nonNull)
        .filter(plan -> plan.direction(orderBy).isPresent())
        .findFirst();
  }

  /** The direction that gives the documents in the order asked for, if one does. */
  Optional<Direction> direction(@Nullable Document orderBy) {
    if (orderBy == null || orderBy.isEmpty()) {
      return Optional.of(Direction.ASCENDING);
    }
    var rest = index.fields.subList(equal, index.fields.size());
    var asked = List.copyOf(orderBy.keySet());
    boolean follows = asked.size() <= rest.size() && asked.equals(rest.subList(0, asked.size()));
    if (!follows || ranges.size() > 1 || index.isMultikey()) {
      return Optional.empty();
    }
    var directions = orderBy.values().stream().map(Direction::of).distinct().toList();
    return directions.size() == 1 ? Optional.of(directions.getFirst()) : Optional.empty();
  }

  /** Where the documents are, each once. */
  Stream<RecordKey> positions(boolean descending) {
    var positions = ranges.stream().flatMap(range -> index.positions(range, descending));
    return ranges.size() > 1 || index.isMultikey() ? positions.distinct() : positions;
  }

  /** A direction of sorting. */
  enum Direction {
    ASCENDING,
    DESCENDING;

    static Direction of(Object sign) {
      return sign instanceof Number number && number.intValue() < 0 ? DESCENDING : ASCENDING;
    }
  }
}
