package vn.liencap.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the whole system in this JVM and stops it cleanly. */
@Command(
    name = "liencap up",
    mixinStandardHelpOptions = true,
    description = "Khởi động toàn bộ hệ thống trên máy này.",
    sortOptions = false)
public final class Standalone implements Runnable {
  @Option(
      names = "--port-base",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Cổng của cổng làm việc; các phần khác ở N+1 đến N+4 và N+10 đến N+12.")
  private int portBase;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Thư mục dữ liệu (mặc định: data).")
  private Path data = Path.of("data");

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Nạp tệp CSV đơn vị sau khi khởi động; dùng được nhiều lần.")
  private List<Path> units = List.of();

  @Option(
      names = "--fresh",
      description = "Xóa dữ liệu cũ của Liên Cấp trong thư mục rồi bắt đầu lại.")
  private boolean fresh;

  @Option(names = "--no-demo", description = "Không nạp dữ liệu minh họa.")
  private boolean withoutDemonstration;

  private final Applications applications = new Applications();
  private volatile @Nullable DataFolder folder;
  private volatile @Nullable Infrastructure infrastructure;

  /** Runs until it is told to stop. */
  public static void main(String[] args) {
    // One log for all five applications; none of them sets it up for itself.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    System.exit(Commands.run(new Standalone(), args));
  }

  @Override
  public void run() {
    long began = System.nanoTime();
    var ports = new Ports(portBase);
    ports.requireFree();
    DataFolder opened = DataFolder.open(data);
    folder = opened;
    if (fresh) {
      opened.empty();
    }
    logTo(opened);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped), "stop"));
    start(ports, opened);
    say("Sẵn sàng sau %.1f giây. Dừng bằng Ctrl-C.".formatted((System.nanoTime() - began) / 1e9));
    SignIns.lines(ports, !withoutDemonstration, opened.adminPassword()).forEach(Standalone::say);
    if (!withoutDemonstration) {
      goOn(new DemonstrationData(ports, applications.context("portal")));
    }
    await(stopped);
  }

  private static void logTo(DataFolder opened) {
    // Read by logback.xml, before the first logger is made.
    System.setProperty("liencap.logs", opened.logs().toString());
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    LoggerFactory.getLogger(Standalone.class).info("Starting on {}", opened);
  }

  private void start(Ports ports, DataFolder opened) {
    say("Đang khởi động Kafka và cơ sở dữ liệu …");
    var running = Infrastructure.start(opened, ports);
    infrastructure = running;
    say("Đang khởi động năm ứng dụng …");
    List<String> secrets =
        List.of(
            "--liencap.cli-secret=" + opened.cliSecret(),
            "--liencap.first-admin-password=" + opened.adminPassword());
    applications.start(ports, running, secrets, name -> say("  " + name + " sẵn sàng"));
    if (!withoutDemonstration) {
      say("Đang nạp dữ liệu minh họa …");
      new DemonstrationData(ports, applications.context("portal")).begin();
    }
    loadUnits(ports);
  }

  private static void goOn(DemonstrationData demonstration) {
    say("");
    say("Đang nhập tiếp số liệu minh họa; cổng đã dùng được …");
    say(
        demonstration.goOn()
            ? "Số liệu minh họa đã đủ."
            : "Số liệu minh họa chưa đủ; lần khởi động sau sẽ nhập tiếp.");
  }

  private void loadUnits(Ports ports) {
    for (Path file : units) {
      say("Đang nạp đơn vị từ " + file + " …");
      say("  " + new UnitFiles(ports, applications.context("portal")).load(file));
    }
  }

  /** Clients before servers, and the folder's lock last. */
  private void stop(CountDownLatch stopped) {
    say("Đang dừng …");
    close(applications);
    close(infrastructure);
    close(folder);
    say("Đã dừng.");
    stopped.countDown();
  }

  private static void close(@Nullable AutoCloseable part) {
    if (part == null) {
      return;
    }
    try {
      part.close();
    } catch (Exception e) { // the others are to be stopped all the same
      say("  Không dừng được trọn vẹn: " + e.getMessage());
    }
  }

  private static void await(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
