package vn.liencap.activity.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;

/**
 * Carries many commands out, each by itself and by the same rules as alone: what is refused says
 * why, and keeps nothing else from being done.
 */
@Service
public class Together {
  /** Less than callers wait for an answer. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Progress progress;

  Together(Progress progress) {
    this.progress = progress;
  }

  /**
   * One of many.
   *
   * @param activity what it is for
   * @param command with an id of its own, so that sending all again does nothing twice
   */
  public record Order(ActivityId activity, ActivityCommand command) {}

  /** What would become of each, in their order; nothing is written. */
  public List<Fate> foresee(List<Order> orders, Actor actor) {
    Set<Order> seen = new HashSet<>();
    return each(
        orders, order -> seen.add(order) ? foreseen(order, actor) : Fate.of(Fate.State.BEFORE));
  }

  /** Carries each out, in their order. */
  public List<Fate> carryOut(List<Order> orders, Actor actor) {
    return each(
        orders,
        order -> {
          Fate foreseen = foreseen(order, actor);
          return foreseen.state() == Fate.State.READY ? carriedOut(order, actor) : foreseen;
        });
  }

  private static List<Fate> each(List<Order> orders, Function<Order, Fate> todo) {
    long end = System.nanoTime() + LONGEST.toNanos();
    List<Fate> fates = new ArrayList<>();
    for (Order order : orders) {
      fates.add(System.nanoTime() < end ? todo.apply(order) : Fate.of(Fate.State.UNREACHED));
    }
    return fates;
  }

  private Fate foreseen(Order order, Actor actor) {
    return switch (progress.foresee(order.activity(), order.command(), actor)) {
      case Foreseen.Possible() -> Fate.of(Fate.State.READY);
      case Foreseen.DoneBefore() -> Fate.of(Fate.State.BEFORE);
      case Foreseen.Refused(var refusal) -> Fate.refused(refusal);
      case Foreseen.Missing() -> Fate.refused("Không có hoạt động này.");
    };
  }

  private Fate carriedOut(Order order, Actor actor) {
    return switch (progress.carryOut(order.activity(), order.command(), actor, null)) {
      case Outcome.Done _ -> Fate.of(Fate.State.DONE);
      case Outcome.Refused(var refusal) -> Fate.refused(refusal);
      case Outcome.Missing() -> Fate.refused("Không có hoạt động này.");
      case Outcome.Stale() -> Fate.refused("Nhiều người đang ghi cùng lúc. Hãy gửi lại.");
    };
  }
}
