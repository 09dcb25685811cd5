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
 * Cascade and roll-up against the floor: the documents and the messages that they left behind,
 * written once more by the bare driver and the bare producer, to the same servers in the same run.
 */
@Command(
    name = "floor",
    mixinStandardHelpOptions = true,
    description =
        "Giao việc và cộng dồn so với mức sàn: cùng tài liệu, cùng thông điệp, ghi trực tiếp.")
final class FloorBenchmark implements Runnable {
  private static final Duration AT_MOST = Duration.ofMinutes(15);

  @Mixin private Ground ground = new Ground();

  @Option(names = "--items", defaultValue = "10", description = "Số hoạt động mỗi đơn vị (10).")
  private int items;

  @Override
  public void run() {
    ground.measure(this::measure);
  }

  private void measure(StandaloneProcess system) {
    Administrator administrator = Administrator.of(system);
    long units = ground.loadUnits(administrator);
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var doors = new Doors(system);
    try (var documents = new Documents(doors.database());
        var messages = new Messages(doors.broker())) {
      documents.leaveOutWhatIsThere();
      messages.leaveOutWhatIsThere();
      var cascade = new WideCascade(ministry, items);
      var whole = new Stopwatch();
      cascade.issue();
      cascade.awaitActivities(units * items, AT_MOST);
      double took = whole.seconds();
      System.out.printf("cascade and roll-up       %8.1f s%n", took);
      long left = documents.readWhatCame();
      long told = messages.readWhatCame();
      double written = documents.writeAgain();
      double sent = messages.sendAgain();
      System.out.printf("%7d documents         %8.1f s by the bare driver%n", left, written);
      System.out.printf("%7d messages          %8.1f s by the bare producer%n", told, sent);
      System.out.printf("times the floor           %8.1f%n", took / (written + sent));
    }
  }
}
