package vn.liencap.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.liencap.acceptance.WideCascade;

/** Looks at the ministry's total again and again, and remembers when it had come how far. */
final class Watch {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
  private static final Duration AT_MOST = Duration.ofMinutes(10);

  private final List<Look> looks = new ArrayList<>();
  private final Thread thread;

  /**
   * Begins to look.
   *
   * @param before what the ministry counts before the first entry
   * @param entries how many will come; with the last one it stops
   */
  Watch(Wards wards, long before, int entries) {
    this.thread = Thread.ofPlatform().start(() -> look(wards, before, entries));
  }

  private record Look(long at, long counted) {}

  private void look(Wards wards, long before, int entries) {
    long end = System.nanoTime() + AT_MOST.toNanos();
    long counted = 0;
    while (counted < entries && System.nanoTime() < end) {
      counted = wards.sessions(WideCascade.PROGRAMME) - before;
      looks.add(new Look(System.nanoTime(), counted));
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  void join() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * How long each entry took to be counted.
   *
   * @param entered when the first, the second, ... entry was acknowledged
   */
  Sample lags(List<Long> entered) {
    var lags = new Sample();
    int look = 0;
    for (int i = 0; i < entered.size(); i++) {
      while (look < looks.size() && looks.get(look).counted() <= i) {
        look++;
      }
      if (look < looks.size()) {
        lags.add(Math.max(0, looks.get(look).at() - entered.get(i)));
      }
    }
    return lags;
  }
}
