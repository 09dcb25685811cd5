package vn.liencap.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.WideCascade;

/**
 * Measures how long the ministry waits for the matrix of a plan that every unit of the country
 * carries out, and for a page of the units behind one of its cells.
 */
@Command(
    name = "traceability",
    mixinStandardHelpOptions = true,
    description =
        "Đối chiếu một kế hoạch mà mọi đơn vị thực hiện: bảng đối chiếu và một trang đơn vị.")
final class TraceabilityBenchmark implements Runnable {
  private static final Duration AT_MOST = Duration.ofMinutes(15);
  private static final int TIMES = 11;

  @Mixin private Ground ground = new Ground();

  @Option(names = "--items", defaultValue = "10", description = "Số hoạt động mỗi đơn vị (10).")
  private int items;

  @Override
  public void run() {
    ground.measure(this::measure);
  }

  private void measure(StandaloneProcess system) {
    Administrator administrator = Administrator.of(system);
    ground.loadUnits(administrator);
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var cascade = new WideCascade(ministry, items);
    cascade.issue();
    long units = cascade.awaitTraced(AT_MOST);
    System.out.printf("units that carry an item  %8d%n", units);
    String matrix = "/api/plans/" + cascade.plan() + "/traceability";
    report("matrix of " + items + " items", ministry, matrix);
    report("a page of 50 units", ministry, matrix + "/items/" + cascade.firstItem() + "?limit=50");
    report("workbook", ministry, matrix + "/workbook");
  }

  /** The first answer, and the median of those that follow. */
  private static void report(String what, PortalSession ministry, String path) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long began = System.nanoTime();
      ministry.get(path).expect(200);
      seconds.add((System.nanoTime() - began) / 1e9);
    }
    double first = seconds.removeFirst();
    seconds.sort(null);
    System.out.printf(
        "%-25s %8.3f s   first %.3f s%n", what, seconds.get(seconds.size() / 2), first);
  }
}
