package vn.liencap.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind {@code ./liencap bench}. */
@Command(
    name = "liencap bench",
    mixinStandardHelpOptions = true,
    description = "Đo các con số được công bố.",
    subcommands = {
      CascadeBenchmark.class,
      TraceabilityBenchmark.class,
      EntriesBenchmark.class,
      RemindersBenchmark.class
    })
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs the one that is named. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
