package vn.liencap.plan.drafting;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Visits a list together with the name of each place, for messages at the field. */
final class Indexed {
  private Indexed() {}

  static <T, R> List<R> map(List<T> list, String field, BiFunction<T, String, R> reading) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> reading.apply(list.get(i), field + "[" + i + "]"))
        .toList();
  }
}
