package vn.liencap.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.WideCascade;
import vn.liencap.benchmarks.Wards.Work;

/**
 * How fast all units enter what they did, and how soon the ministry's total shows it: as fast as
 * some clients can, then one entry at a time, then at a steady rate.
 */
@Command(
    name = "entries",
    mixinStandardHelpOptions = true,
    description = "Mọi đơn vị cùng ghi nhận: tốc độ, thời gian chờ, bao lâu Bộ thấy số liệu.")
final class EntriesBenchmark implements Runnable {
  private static final Duration AT_MOST = Duration.ofMinutes(15);
  private static final int ALONE = 100;

  @Mixin private Ground ground = new Ground();

  @Option(names = "--items", defaultValue = "4", description = "Số hoạt động mỗi đơn vị (4).")
  private int items;

  @Option(names = "--clients", defaultValue = "8", description = "Số máy khách cùng lúc (8).")
  private int clients;

  @Option(names = "--rate", defaultValue = "200", description = "Nhịp đều, lần mỗi giây (200).")
  private int rate;

  @Option(names = "--seconds", defaultValue = "30", description = "Nhịp đều kéo dài, giây (30).")
  private int seconds;

  @Override
  public void run() {
    ground.measure(this::measure);
  }

  private void measure(StandaloneProcess system) {
    Administrator administrator = Administrator.of(system);
    long units = ground.loadUnits(administrator);
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var cascade = new WideCascade(ministry, items);
    cascade.issue();
    cascade.awaitActivities(units * items, AT_MOST);
    var wards = new Wards(system);
    List<Work> work = new ArrayList<>(wards.of(cascade.plan()));
    Collections.shuffle(work, new Random(1));
    wards.makeReady(work);
    System.out.printf("units %d, activities %d%n", units, work.size());
    asFastAsPossible(wards, work);
    oneAtATime(wards, work);
    steadily(wards, work);
  }

  private void asFastAsPossible(Wards wards, List<Work> work) {
    var open = new ConcurrentLinkedQueue<>(work);
    var took = new Sample();
    long began = System.nanoTime();
    Clients.atOnce(
        clients,
        () -> {
          for (Work next = open.poll(); next != null; next = open.poll()) {
            long asked = System.nanoTime();
            wards.enter(next);
            took.add(System.nanoTime() - asked);
          }
        });
    double lasted = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%d clients            %8.0f entries a second, %s%n", clients, work.size() / lasted, took);
    awaitSessions(wards, work.size());
    System.out.printf(
        "all at the ministry   %8.2f s after the last entry%n",
        (System.nanoTime() - began) / 1e9 - lasted);
  }

  private static void oneAtATime(Wards wards, List<Work> work) {
    var seen = new Sample();
    long counted = wards.sessions(WideCascade.PROGRAMME);
    for (int i = 0; i < ALONE; i++) {
      wards.enter(work.get(ThreadLocalRandom.current().nextInt(work.size())));
      long entered = System.nanoTime();
      awaitSessions(wards, ++counted);
      seen.add(System.nanoTime() - entered);
    }
    System.out.printf("idle: at the ministry after   %s%n", seen);
  }

  /** Entry by entry: when the ministry counted at least as many as had been entered then. */
  private void steadily(Wards wards, List<Work> work) {
    int total = rate * seconds;
    var open = new AtomicInteger();
    var entered = new ConcurrentLinkedQueue<Long>();
    var took = new Sample();
    long before = wards.sessions(WideCascade.PROGRAMME);
    long began = System.nanoTime();
    var watch = new Watch(wards, before, total);
    Clients.atOnce(
        clients,
        () -> {
          for (int i = open.getAndIncrement(); i < total; i = open.getAndIncrement()) {
            sleepUntil(began + i * 1_000_000_000L / rate);
            long asked = System.nanoTime();
            wards.enter(work.get(i % work.size()));
            long now = System.nanoTime();
            took.add(now - asked);
            entered.add(now);
          }
        });
    double lasted = (System.nanoTime() - began) / 1e9;
    watch.join();
    System.out.printf("at %.0f entries a second: %s%n", total / lasted, took);
    System.out.printf(
        "   at the ministry after      %s%n", watch.lags(entered.stream().sorted().toList()));
  }

  private static void awaitSessions(Wards wards, long expected) {
    long end = System.nanoTime() + AT_MOST.toNanos();
    while (wards.sessions(WideCascade.PROGRAMME) < expected) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The ministry does not count " + expected);
      }
    }
  }

  private static void sleepUntil(long moment) {
    long left = moment - System.nanoTime();
    if (left > 0) {
      try {
        Thread.sleep(Duration.ofNanos(left));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
