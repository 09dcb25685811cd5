package vn.liencap.benchmarks;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.WideCascade;

/**
 * Measures how long a plan takes from the click on "issue" until every unit has its activities and
 * the ministry's total counts them all: a whole standalone, client and server on one machine.
 */
@Command(
    name = "cascade",
    mixinStandardHelpOptions = true,
    description =
        "Giao một kế hoạch đến mọi đơn vị: từ lúc ban hành đến khi Bộ thấy đủ mọi hoạt động.")
final class CascadeBenchmark implements Runnable {
  private static final Duration AT_MOST = Duration.ofMinutes(15);

  @Mixin private Ground ground = new Ground();

  @Option(names = "--items", defaultValue = "10", description = "Số hoạt động mỗi đơn vị (10).")
  private int items;

  @Override
  public void run() {
    long began = System.nanoTime();
    ground.measure(
        system -> {
          System.out.printf("start, all five up        %8.1f s%n", secondsSince(began));
          measure(system);
        });
  }

  private void measure(StandaloneProcess system) {
    Administrator administrator = Administrator.of(system);
    long loading = System.nanoTime();
    ground.loadUnits(administrator);
    System.out.printf("load units                %8.1f s%n", secondsSince(loading));
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var cascade = new WideCascade(ministry, items);
    long issuing = System.nanoTime();
    cascade.issue();
    long units = awaitAssigned(cascade);
    double assigned = secondsSince(issuing);
    System.out.printf("units assigned            %8.1f s   %d units%n", assigned, units);
    cascade.awaitActivities(units * items, AT_MOST);
    double complete = secondsSince(issuing);
    System.out.printf(
        "ministry counts them all  %8.1f s   %d activities, %.0f/s%n",
        complete, units * items, units * items / complete);
  }

  private static long awaitAssigned(WideCascade cascade) {
    long end = System.nanoTime() + AT_MOST.toNanos();
    while (System.nanoTime() < end) {
      var progress = cascade.progress();
      if (progress.get("complete").asBoolean()) {
        return progress.get("expected").asLong();
      }
      pause();
    }
    throw new IllegalStateException("The cascade did not finish: " + cascade.progress());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
