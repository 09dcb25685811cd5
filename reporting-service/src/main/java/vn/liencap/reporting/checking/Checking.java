package vn.liencap.reporting.checking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.reporting.checking.Rebuilding.Findings;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Checks;
import vn.liencap.reporting.checking.domain.Difference;
import vn.liencap.reporting.checking.domain.SumDifference;
import vn.liencap.reporting.rollup.RollUp;

/**
 * Checks the live totals every night, on one instance, and on demand; repairs what differs. A
 * difference counts only when it is still there after a moment: until then it may be on its way.
 */
@Service
public class Checking {
  private static final int MOST_UNITS = 500;
  private static final Logger log = LoggerFactory.getLogger(Checking.class);

  private final Rebuilding rebuilding;
  private final UnitSums sums;
  private final Checks checks;
  private final RollUp rollUp;
  private final Clock clock;
  private final long momentMillis;
  private final AtomicBoolean running = new AtomicBoolean();

  Checking(
      Rebuilding rebuilding,
      UnitSums sums,
      Checks checks,
      RollUp rollUp,
      Clock clock,
      @Value("${liencap.checks.moment-millis:5000}") long momentMillis) {
    this.rebuilding = rebuilding;
    this.sums = sums;
    this.checks = checks;
    this.rollUp = rollUp;
    this.clock = clock;
    this.momentMillis = momentMillis;
  }

  @Scheduled(cron = "${liencap.checks.cron:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
  void everyNight() {
    if (checks.claim(LocalDate.now(clock))) {
      check();
    }
  }

  /** True while this instance checks. */
  public boolean isRunning() {
    return running.get();
  }

  /** Starts a check; false when one is running here. */
  public boolean start() {
    if (running.get()) {
      return false;
    }
    Thread.ofPlatform().name("check").daemon().start(this::check);
    return true;
  }

  /** Checks now, unless a check is running here. */
  void check() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      Check found = compare();
      checks.keep(found);
      if (found.differing() > 0 || !found.sums().isEmpty()) {
        log.error(
            "The check found {} slots and {} sums that differ",
            found.differing(),
            found.sums().size());
      }
    } finally {
      running.set(false);
    }
  }

  private Check compare() {
    String asked = UUID.randomUUID().toString();
    sums.ask(asked, List.of()); // they are summed up while the topics are read
    Findings findings = rebuilding.compare();
    List<Difference> differences = findings.differences();
    for (int look = 0; look < 3 && !differences.isEmpty(); look++) {
      pause();
      differences = rebuilding.stillThere(differences);
    }
    Set<Holder> silent = sums.silent(asked);
    UnitSums.Compared compared = sums.compare(asked, List.of(), silent);
    List<SumDifference> differing = stillDiffering(compared.differences(), silent);
    return new Check(
        now(),
        findings.sources(),
        findings.nodes(),
        differences.size(),
        differences.stream().limit(Check.MOST_EXAMPLES).toList(),
        compared.units(),
        differing.stream().limit(Check.MOST_EXAMPLES).toList(),
        List.copyOf(silent),
        Instant.EPOCH);
  }

  /** Units are summed up anew until nothing differs: meanwhile people go on entering. */
  private List<SumDifference> stillDiffering(List<SumDifference> found, Set<Holder> silent) {
    List<SumDifference> differing = found;
    for (int look = 0; look < 3 && !differing.isEmpty(); look++) {
      pause();
      List<UnitId> units =
          differing.stream().map(one -> one.node().unit()).distinct().limit(MOST_UNITS).toList();
      String again = UUID.randomUUID().toString();
      sums.ask(again, units);
      Set<Holder> away = new HashSet<>(sums.silent(again));
      away.addAll(silent);
      differing = sums.compare(again, units, away).differences();
    }
    return differing;
  }

  private void pause() {
    try {
      Thread.sleep(momentMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Repairs what the newest check found and still differs; the nodes above follow as after any
   * change.
   *
   * @return how many slots were repaired
   */
  public int repair() {
    Check newest = checks.newest().orElse(null);
    if (newest == null) {
      return 0;
    }
    List<Difference> open = rebuilding.stillThere(newest.examples());
    open.forEach(this::repair);
    sums.repair(newest.sums());
    checks.keep(newest.repairedAt(now()));
    return open.size();
  }

  private void repair(Difference difference) {
    NodeId child = difference.child();
    String source = difference.source();
    if (child != null) {
      rollUp.mend(Set.of(child), node -> node.retelling());
    } else if (source != null) {
      rollUp.mend(
          Set.of(difference.node()), node -> node.corrected(source, difference.expected(), now()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
