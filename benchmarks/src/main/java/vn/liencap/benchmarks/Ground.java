package vn.liencap.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.Country;
import vn.liencap.acceptance.StandaloneProcess;

/** What every measurement stands on: a system of its own, without demonstration data, and units. */
final class Ground {
  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Tệp CSV đơn vị, dùng được nhiều lần; không có thì dùng cây cùng hình dạng.")
  private List<Path> files = List.of();

  @Option(names = "--provinces", defaultValue = "34", description = "Số tỉnh của cây tự tạo (34).")
  private int provinces;

  @Option(names = "--communes", defaultValue = "3321", description = "Số xã của cây tự tạo (3321).")
  private int communes;

  @Option(names = "--port-base", defaultValue = "18080", description = "Cổng đầu tiên (18080).")
  private int portBase;

  @Option(names = "--memory", defaultValue = "1g", description = "Bộ nhớ của hệ thống (1g).")
  private String memory = "";

  /** Starts the system, measures, and stops it. */
  void measure(Consumer<StandaloneProcess> measurement) {
    try {
      Path data = Files.createTempDirectory("liencap-bench");
      try (var system = StandaloneProcess.startWith(memory, data, portBase, "--no-demo")) {
        measurement.accept(system);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the units; gives how many there are then, the ministry included. */
  long loadUnits(Administrator administrator) {
    if (files.isEmpty()) {
      return 1 + created(administrator.loadUnits(Country.csv(provinces, communes)));
    }
    return 1 + files.stream().mapToLong(file -> created(administrator.loadUnits(file))).sum();
  }

  private static long created(JsonNode outcome) {
    return outcome.get("created").asLong();
  }
}
