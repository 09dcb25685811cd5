package vn.liencap.benchmarks;

import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.Country;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.WideCascade;

/**
 * The same country in several sizes: what a unit costs in time and memory, and how long the
 * ministry waits for its overview. Both should not depend on the size.
 */
@Command(
    name = "sizes",
    mixinStandardHelpOptions = true,
    description =
        "Một nước với nhiều cỡ: thời gian và bộ nhớ cho mỗi đơn vị, thời gian mở Tổng quan.")
final class SizesBenchmark implements Runnable {
  private static final Duration AT_MOST = Duration.ofMinutes(30);
  private static final Duration REST = Duration.ofSeconds(30);
  private static final int DEPARTMENTS = 12;
  private static final int WARM_UP = 500;

  @Mixin private Ground ground = new Ground();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "100,3764,12600",
      description = "Số đơn vị, cách nhau bằng dấu phẩy (100,3764,12600).")
  private List<Integer> sizes = List.of();

  @Option(names = "--reads", defaultValue = "2000", description = "Số lần đọc Tổng quan (2000).")
  private int reads;

  @Override
  public void run() {
    sizes.forEach(size -> ground.measure(system -> measure(system, size)));
  }

  private void measure(StandaloneProcess system, int size) {
    Administrator administrator = Administrator.of(system);
    long before = system.liveHeapBytes();
    var loading = new Stopwatch();
    administrator.loadUnits(country(size));
    double loaded = loading.seconds();
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var cascade = new WideCascade(ministry, 1);
    var issuing = new Stopwatch();
    cascade.issue();
    cascade.awaitActivities(size, AT_MOST);
    double counted = issuing.seconds();
    long heap = system.liveHeapBytes();
    System.out.printf(
        "units %6d   load %6.1f s, %5.2f ms a unit   plan, activity, total %6.1f s, %5.2f ms a unit%n",
        size, loaded, loaded * 1e3 / size, counted, counted * 1e3 / size);
    System.out.printf(
        "               live heap %d MB, %.1f KB a unit over an empty system%n",
        heap >> 20, (heap - before) / 1024.0 / size);
    Stopwatch.rest(REST); // deadlines and reminders are still being worked out
    read(system);
  }

  private void read(StandaloneProcess system) {
    var doors = new Doors(system);
    String overview = "/api/rollups/" + WideCascade.PROGRAMME + "/bnv";
    var ministry = Doors.officer(Doors.MINISTRY);
    var took = new Sample();
    for (int i = -WARM_UP; i < reads; i++) {
      long began = System.nanoTime();
      var _ = doors.text(Doors.REPORTING, overview, ministry);
      if (i >= 0) {
        took.add(System.nanoTime() - began);
      }
    }
    System.out.printf("               overview of the ministry %s%n", took);
  }

  /** A country of about so many units, shaped like the real one. */
  private static String country(int size) {
    int provinces = Math.max(1, Math.min(63, (size - 1) / (DEPARTMENTS + 4)));
    return Country.csv(provinces, size - 1 - provinces * (1 + DEPARTMENTS));
  }
}
