package vn.liencap.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.Country;
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

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Tệp CSV đơn vị, dùng được nhiều lần; không có thì dùng cây cùng hình dạng.")
  private List<Path> files = List.of();

  @Option(names = "--provinces", defaultValue = "34", description = "Số tỉnh của cây tự tạo (34).")
  private int provinces;

  @Option(names = "--communes", defaultValue = "3321", description = "Số xã của cây tự tạo (3321).")
  private int communes;

  @Option(names = "--items", defaultValue = "10", description = "Số hoạt động mỗi đơn vị (10).")
  private int items;

  @Option(names = "--port-base", defaultValue = "18080", description = "Cổng đầu tiên (18080).")
  private int portBase;

  @Override
  public void run() {
    try {
      Path data = Files.createTempDirectory("liencap-bench");
      long began = System.nanoTime();
      try (var system = StandaloneProcess.start(data, portBase, "--no-demo")) {
        System.out.printf("start, all five up        %8.1f s%n", secondsSince(began));
        measure(system);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measure(StandaloneProcess system) {
    Administrator administrator = Administrator.of(system);
    long loading = System.nanoTime();
    if (files.isEmpty()) {
      administrator.loadUnits(Country.csv(provinces, communes));
    } else {
      files.forEach(administrator::loadUnits);
    }
    System.out.printf("load units                %8.1f s%n", secondsSince(loading));
    PortalSession ministry = administrator.person("bo", "bnv", "OFFICER", "HEAD", "CLERK");
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
