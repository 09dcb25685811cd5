package vn.liencap.reporting.checking.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.directory.Rights;
import vn.liencap.reporting.checking.Checking;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Checks;
import vn.liencap.reporting.checking.domain.Difference;
import vn.liencap.reporting.checking.domain.SumDifference;
import vn.liencap.reporting.checking.domain.SumDifference.Side;
import vn.liencap.reporting.rollup.domain.Slot;
import vn.liencap.runtime.ProblemException;

/** The check of the totals, for the system's administrators. */
@RestController
@RequestMapping("/api/checks")
class ChecksController {
  private static final int SHOWN = 50;

  private final Checking checking;
  private final Checks checks;
  private final Rights rights;

  ChecksController(Checking checking, Checks checks, Rights rights) {
    this.checking = checking;
    this.checks = checks;
    this.rights = rights;
  }

  /**
   * The newest check.
   *
   * @param at when it ended; null before the first
   * @param summed how many sums of units the services told
   * @param silent the services that told none in time
   * @param repaired when what differed was repaired; null while it was not
   */
  record View(
      boolean running,
      @Nullable Instant at,
      long sources,
      long nodes,
      long differing,
      @Nullable Instant repaired,
      List<Shown> examples,
      long summed,
      List<ShownSum> sums,
      List<Holder> silent) {}

  /** A unit of which a service holds something else than is counted. */
  record ShownSum(
      Holder holder, UnitId unit, String node, Side side, SumLine stated, SumLine found) {

    static ShownSum of(SumDifference difference) {
      return new ShownSum(
          difference.holder(),
          difference.node().unit(),
          difference.node().value(),
          difference.side(),
          difference.stated(),
          difference.found());
    }
  }

  /** A slot that differs. */
  record Shown(
      String node,
      String slot,
      @Nullable Map<String, Long> expected,
      @Nullable Map<String, Long> found) {

    static Shown of(Difference difference) {
      String slot =
          difference.child() != null
              ? difference.child().value()
              : String.valueOf(difference.source());
      return new Shown(
          difference.node().value(),
          slot,
          counts(difference.expected()),
          counts(difference.found()));
    }

    private static @Nullable Map<String, Long> counts(@Nullable Slot slot) {
      return slot == null ? null : slot.totals().counts();
    }
  }

  @GetMapping
  View newest(Actor actor) {
    check(actor);
    return view();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  View start(Actor actor) {
    check(actor);
    var _ = checking.start();
    return view();
  }

  @PostMapping("/repair")
  View repair(Actor actor) {
    check(actor);
    var _ = checking.repair();
    return view();
  }

  private View view() {
    return checks
        .newest()
        .map(this::view)
        .orElseGet(
            () ->
                new View(
                    checking.isRunning(), null, 0, 0, 0, null, List.of(), 0, List.of(), List.of()));
  }

  private View view(Check check) {
    return new View(
        checking.isRunning(),
        check.at(),
        check.sources(),
        check.nodes(),
        check.differing(),
        check.repaired().equals(Instant.EPOCH) ? null : check.repaired(),
        check.examples().stream().limit(SHOWN).map(Shown::of).toList(),
        check.summed(),
        check.sums().stream().limit(SHOWN).map(ShownSum::of).toList(),
        check.silent());
  }

  private void check(Actor actor) {
    if (!rights.operates(actor)) {
      throw ProblemException.forbidden("Chỉ quản trị hệ thống mới xem được phần vận hành.");
    }
  }
}
