package vn.liencap.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.liencap.embedded.DataFolderLocked;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;

/** Starts the whole system in this JVM and stops it cleanly. */
@Command(
    name = "liencap up",
    mixinStandardHelpOptions = true,
    description = "Khởi động toàn bộ hệ thống trên máy này.",
    sortOptions = false)
public final class Standalone implements Runnable {
  private static final Duration BROKER_WITHIN = Duration.ofSeconds(60);

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

  @Option(names = "--fresh", description = "Xóa dữ liệu cũ của Liên Cấp trong thư mục rồi bắt đầu lại.")
  private boolean fresh;

  @Option(names = "--no-demo", description = "Không nạp dữ liệu minh họa.")
  private boolean withoutDemonstration;

  private @Nullable DataFolder folder;
  private @Nullable EmbeddedKafka kafka;
  private @Nullable EmbeddedMongo mongo;
  private final Applications applications = new Applications();

  /** Runs until it is told to stop. */
  public static void main(String[] args) {
    // Read by logback.xml before the first logger is made.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    var commandLine = new CommandLine(new Standalone());
    commandLine.setExecutionExceptionHandler(
        (e, _, _) -> {
          if (e instanceof StartRefused) {
            System.err.println("liencap: " + e.getMessage());
            return 2;
          }
          throw e;
        });
    int code = commandLine.execute(args);
    if (code != 0 || commandLine.isUsageHelpRequested()) {
      System.exit(code);
    }
  }

  @Override
  public void run() {
    var ports = new Ports(portBase);
    ports.requireFree();
    DataFolder opened = DataFolder.open(data);
    folder = opened;
    if (fresh) {
      opened.empty();
    }
    System.setProperty("liencap.logs", opened.logs().toString());
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop();
                  stopped.countDown();
                },
                "stop"));
    start(ports, opened);
    await(stopped);
  }

  private void start(Ports ports, DataFolder opened) {
    long began = System.nanoTime();
    say("Đang khởi động Kafka và cơ sở dữ liệu …");
    startInfrastructure(ports, opened);
    say("Đang khởi động năm ứng dụng …");
    String cliSecret = opened.secret("cli-secret");
    List<String> properties = new ArrayList<>();
    properties.add("--liencap.cli-secret=" + cliSecret);
    properties.add("--liencap.first-admin-password=" + opened.secret("admin-password"));
    applications.start(
        ports,
        "127.0.0.1:" + ports.kafka(),
        "mongodb://127.0.0.1:" + ports.mongo(),
        properties,
        name -> say("  " + name + " sẵn sàng"));
    if (!withoutDemonstration) {
      say("Đang nạp dữ liệu minh họa …");
      new DemonstrationData(ports, applications.context("portal")).enter();
    }
    loadUnits(ports);
    say("Sẵn sàng sau %.1f giây. Dừng bằng Ctrl-C.".formatted((System.nanoTime() - began) / 1e9));
    SignIns.lines(ports, !withoutDemonstration, opened.secret("admin-password"))
        .forEach(Standalone::say);
  }

  private void loadUnits(Ports ports) {
    for (Path file : units) {
      say("Đang nạp đơn vị từ " + file + " …");
      say("  " + new UnitFiles(ports, applications.context("portal")).load(file));
    }
  }

  private void startInfrastructure(Ports ports, DataFolder opened) {
    try {
      CompletableFuture<EmbeddedMongo> startingMongo =
          CompletableFuture.supplyAsync(
              () -> EmbeddedMongo.inFile(opened.mongo(), ports.mongo()));
      EmbeddedKafka broker =
          EmbeddedKafka.start(opened.kafka(), ports.kafka(), ports.kafkaController());
      kafka = broker;
      broker.awaitReady(BROKER_WITHIN);
      mongo = startingMongo.join();
    } catch (DataFolderLocked e) {
      throw new StartRefused(
          "Thư mục dữ liệu " + data + " đang được một tiến trình khác sử dụng.");
    }
  }

  private void stop() {
    say("Đang dừng …");
    applications.close();
    if (kafka != null) {
      kafka.close();
    }
    if (mongo != null) {
      mongo.close();
    }
    if (folder != null) {
      folder.close();
    }
    say("Đã dừng.");
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
