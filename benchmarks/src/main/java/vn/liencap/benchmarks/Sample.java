package vn.liencap.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations, and what is said of them. */
final class Sample {
  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  void add(long duration) {
    nanos.add(duration);
  }

  @Override
  public String toString() {
    List<Long> sorted = new ArrayList<>(nanos);
    sorted.sort(null);
    return "p50 %.1f ms, p99 %.1f ms, most %.1f ms (%d)"
        .formatted(at(sorted, 0.50), at(sorted, 0.99), at(sorted, 1), sorted.size());
  }

  private static double at(List<Long> sorted, double share) {
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, place)) / 1e6;
  }
}
