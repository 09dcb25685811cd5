package vn.liencap.notification.urging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.calendar.WorkingCalendar;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.lateness.LateUnits;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.urging.domain.UrgedDay;
import vn.liencap.notification.urging.domain.UrgedDays;
import vn.liencap.notification.urging.domain.UrgedDays.Stored;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * Reminds late units for their superior: each of one thing at most once a working day, whoever
 * clicks and how often.
 */
@Service
public class Urging {
  /** How many units one wish reaches at most. */
  public static final int MOST_UNITS = 5_000;

  private static final int UNTOLD_AT_ONCE = 500;

  private final Superior superiors;
  private final LateUnits lateUnits;
  private final UrgedDays days;
  private final WorkingCalendar calendar;
  private final Channels channels;
  private final Clock clock;

  Urging(
      Superior superiors,
      LateUnits lateUnits,
      UrgedDays days,
      WorkingCalendar calendar,
      Channels channels,
      Clock clock) {
    this.superiors = superiors;
    this.lateUnits = lateUnits;
    this.days = days;
    this.calendar = calendar;
    this.channels = channels;
    this.clock = clock;
  }

  /**
   * Whom to remind of what.
   *
   * @param superior who reminds
   * @param about of what
   * @param reach how far down
   * @param units these only; all that are late when null
   */
  public record Wish(UnitId superior, About about, Reach reach, @Nullable Set<UnitId> units) {}

  /**
   * A unit of the answer.
   *
   * @param unit which
   * @param name as it is called today
   * @param count how many things it was reminded of, or owes
   */
  public record Reached(UnitId unit, String name, int count) {}

  /**
   * What became of a wish.
   *
   * @param reminded who was reminded
   * @param already who was reminded of all this today
   * @param oweNothing who was named and is not late any more
   */
  public record Outcome(List<Reached> reminded, List<Reached> already, List<Reached> oweNothing) {}

  /**
   * A late unit.
   *
   * @param late what it owes
   * @param urgedToday true when it was reminded of all of it today
   */
  public record Sight(LateUnit late, boolean urgedToday) {}

  /**
   * Where late units are looked for.
   *
   * @param reach how far down
   * @param within the branch of that unit only, itself included; all when null
   * @param after the unit before the first one; null for the first of all
   */
  public record Where(Reach reach, @Nullable UnitId within, @Nullable UnitId after) {}

  /**
   * Late units in the order of the superior's list.
   *
   * @throws ProblemException 403
   */
  public List<Sight> look(UnitId superior, About about, Where where, int atMost, Actor actor) {
    superiors.checkOwn(actor, superior);
    LocalDate today = superiors.today();
    List<UnitView> units =
        where.within() == null
            ? superiors.unitsOf(superior, where.reach())
            : superiors.within(where.within(), superiors.unitsOf(superior, Reach.BRANCH));
    List<UnitView> rest =
        where.after() == null
            ? units
            : units.stream().dropWhile(unit -> !unit.id().equals(where.after())).skip(1).toList();
    List<LateUnit> late =
        lateUnits.among(rest, unit -> superiors.called(unit, superior), about, today, atMost);
    LocalDate day = workingDay(today);
    Map<String, Stored> stored = days.find(idsOf(superior, late, day));
    return late.stream().map(unit -> sight(superior, unit, day, stored)).toList();
  }

  /** A reminder on a day off counts for the next working day. */
  private LocalDate workingDay(LocalDate day) {
    return calendar.days().onOrAfter(day);
  }

  private static Sight sight(
      UnitId superior, LateUnit late, LocalDate day, Map<String, Stored> stored) {
    Stored known = stored.get(UrgedDay.idOf(superior, late.unit(), day));
    return new Sight(late, known != null && known.day().refs().containsAll(late.refs()));
  }

  private static List<String> idsOf(UnitId superior, List<LateUnit> late, LocalDate day) {
    return late.stream().map(unit -> UrgedDay.idOf(superior, unit.unit(), day)).toList();
  }

  /**
   * Reminds the late ones.
   *
   * @param request names the wish: sent again it reminds nobody again and has the same answer
   * @throws ProblemException 403, 422 for units that are not the superior's
   */
  public Outcome urge(Wish wish, String request, Actor actor) {
    superiors.checkUrges(actor, wish.superior());
    LocalDate today = superiors.today();
    List<UnitView> units = chosen(wish);
    List<LateUnit> late =
        lateUnits.among(
            units,
            unit -> superiors.called(unit, wish.superior()),
            wish.about(),
            today,
            MOST_UNITS);
    Set<UnitId> reminded = remind(wish.superior(), late, request, actor);
    tell();
    return outcome(wish, units, late, reminded);
  }

  private List<UnitView> chosen(Wish wish) {
    List<UnitView> reached = superiors.unitsOf(wish.superior(), wish.reach());
    Set<UnitId> wanted = wish.units();
    if (wanted == null) {
      return reached;
    }
    List<UnitView> chosen = reached.stream().filter(unit -> wanted.contains(unit.id())).toList();
    if (chosen.size() < wanted.size()) {
      String message = "Có đơn vị không thuộc phạm vi đôn đốc của đơn vị bạn.";
      throw ProblemException.invalid(message, List.of(new FieldProblem("units", message)));
    }
    return chosen;
  }

  /** Who was reminded by this wish, now or when it was sent before. */
  private Set<UnitId> remind(UnitId superior, List<LateUnit> late, String request, Actor actor) {
    while (true) {
      Set<UnitId> reminded = new HashSet<>();
      List<Stored> changed = changed(superior, late, request, actor, reminded);
      if (changed.isEmpty() || days.store(changed)) {
        return reminded;
      }
      Thread.onSpinWait(); // somebody else has reminded one of them meanwhile
    }
  }

  private List<Stored> changed(
      UnitId superior, List<LateUnit> late, String request, Actor actor, Set<UnitId> reminded) {
    LocalDate today = superiors.today();
    LocalDate day = workingDay(today);
    String name = superiors.nameOf(superior);
    Instant now = clock.instant();
    Map<String, Stored> stored = days.find(idsOf(superior, late, day));
    List<Stored> changed = new ArrayList<>();
    for (LateUnit unit : late) {
      UrgedDay empty = UrgedDay.empty(superior, unit.unit(), day);
      Stored known = stored.getOrDefault(empty.id(), new Stored(empty, 0));
      if (known.day().answered(request)) {
        reminded.add(unit.unit());
        continue;
      }
      Optional<UrgedDay> next = known.day().urged(unit, name, today, request, actor.person(), now);
      next.ifPresent(
          urged -> {
            reminded.add(unit.unit());
            changed.add(new Stored(urged, known.version()));
          });
    }
    return changed;
  }

  private Outcome outcome(
      Wish wish, List<UnitView> units, List<LateUnit> late, Set<UnitId> reminded) {
    List<Reached> told = new ArrayList<>();
    List<Reached> already = new ArrayList<>();
    Set<UnitId> owing = new HashSet<>();
    for (LateUnit unit : late) {
      owing.add(unit.unit());
      (reminded.contains(unit.unit()) ? told : already)
          .add(new Reached(unit.unit(), unit.name(), unit.count()));
    }
    List<Reached> others =
        wish.units() == null
            ? List.of()
            : units.stream()
                .filter(unit -> !owing.contains(unit.id()))
                .map(unit -> new Reached(unit.id(), unit.name(), 0))
                .toList();
    return new Outcome(told, already, others);
  }

  /** Tells units what a wish stored; also what another instance left when it died. */
  public void tell() {
    List<Stored> untold = days.untold(UNTOLD_AT_ONCE);
    while (!untold.isEmpty()) {
      channels.deliver(untold.stream().flatMap(stored -> notifications(stored.day())).toList());
      days.told(untold);
      untold = untold.size() < UNTOLD_AT_ONCE ? List.of() : days.untold(UNTOLD_AT_ONCE);
    }
  }

  private static Stream<Notification> notifications(UrgedDay day) {
    return IntStream.range(0, day.rounds().size()).mapToObj(round -> notification(day, round));
  }

  private static Notification notification(UrgedDay day, int number) {
    UrgedDay.Round round = day.rounds().get(number);
    return new Notification(
        day.notificationId(number),
        day.unit(),
        null,
        NotificationKind.REMINDER,
        Urgency.NOW,
        round.refs().size() == 1 ? round.refs().iterator().next() : null,
        round.due(),
        Set.of(),
        round.title(),
        round.text(),
        round.link(),
        round.at());
  }
}
