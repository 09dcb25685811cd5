package vn.liencap.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a query demands of one field, as far as an index can help to find it. */
sealed interface Demand {

  /** The field has, or its array contains, one of these values; none is null. */
  record OneOf(Collection<?> values) implements Demand {}

  /** The field lies between these values, both included where given. */
  record Between(@Nullable Object from, @Nullable Object to) implements Demand {}

  /** The demands of a query by field; fields without a helpful one are left out. */
  static Map<String, Demand> of(Document query) {
    var demands = new HashMap<String, Demand>();
    collect(query, demands);
    return demands;
  }

  private static void collect(Document query, Map<String, Demand> demands) {
    query.forEach(
        (field, condition) -> {
          if (field.equals("$and") && condition instanceof Collection<?> parts) {
            parts.forEach(part -> collect((Document) part, demands));
          } else if (!field.startsWith("$")) {
            var demand = on(condition);
            if (demand != null) {
              demands.merge(field, demand, Demand::stricter);
            }
          }
        });
  }

  private static Demand stricter(Demand one, Demand other) {
    return one instanceof OneOf ? one : other;
  }

  private static @Nullable Demand on(@Nullable Object condition) {
    if (!(condition instanceof Document operators)) {
      return isPlain(condition) ? new OneOf(List.of(condition)) : null;
    }
    if (isPlain(operators.get("$eq"))) {
      return new OneOf(List.of(operators.get("$eq")));
    }
    if (operators.get("$in") instanceof Collection<?> values
        && values.stream().allMatch(Demand::isPlain)) {
      return new OneOf(values);
    }
    var from = bound(operators, "$gte", "$gt");
    var to = bound(operators, "$lte", "$lt");
    return from == null && to == null ? null : new Between(from, to);
  }

  private static @Nullable Object bound(Document operators, String including, String excluding) {
    var bound = operators.get(operators.containsKey(including) ? including : excluding);
    return isOrdered(bound) ? bound : null;
  }

  // Null also finds what is missing, arrays and documents compare in ways of their own.
  private static boolean isPlain(@Nullable Object value) {
    return isOrdered(value) || value instanceof Boolean || value instanceof UUID;
  }

  private static boolean isOrdered(@Nullable Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Instant
        || value instanceof ObjectId;
  }
}
