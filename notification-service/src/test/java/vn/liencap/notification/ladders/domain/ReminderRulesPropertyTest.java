package vn.liencap.notification.ladders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.DueReminder.Rung;

/** The ladder over any events and any jumps of the clock, looked at as the sweep looks. */
class ReminderRulesPropertyTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** What happens next: the clock jumps, and an event may come, perhaps an old one. */
  record Happening(int days, Move move, int dueIn, boolean isOld) {}

  enum Move {
    NOTHING,
    MOVED,
    CLOSED,
    REOPENED
  }

  @Provide
  Arbitrary<List<Happening>> stories() {
    Arbitrary<Integer> jumps =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(0, 3)),
            Tuple.of(1, Arbitraries.integers().between(4, 60)));
    return Combinators.combine(
            jumps,
            Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Move.NOTHING)),
                Tuple.of(3, Arbitraries.of(Move.class))),
            Arbitraries.integers().between(-20, 60),
            Arbitraries.of(true, false))
        .as(Happening::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(80);
  }

  /** The sweep of one deadline, and all it told. */
  private static final class Sweep {
    private final ReminderRules rules = rules();
    private final Set<String> ids = new HashSet<>();
    private final List<LocalDate> steps = new ArrayList<>();
    private Agenda agenda = Agenda.empty(new AgendaId(WARD, 2026));
    private long sequence;
    private @Nullable Deadline before;

    void hear(LocalDate due, ActivityStatus status, LocalDate today, boolean isOld) {
      Deadline news =
          isOld && before != null
              ? before
              : Deadline.of(activity(WARD, "hd0", due, status, null, ++sequence), morningOf(today));
      before = news;
      Agenda heard = agenda.after(List.of(news));
      LocalDate planned = agenda.lookOn();
      LocalDate next = rules.nextLook(heard, today);
      agenda =
          heard.lookedAtOn(
              planned != null && (next == null || !next.isBefore(planned)) ? planned : next);
    }

    void look(LocalDate today) {
      LocalDate day = agenda.lookOn();
      if (day == null || day.isAfter(today) || !rules.days().works(today)) {
        return;
      }
      List<DueReminder> due = rules.due(agenda, today);
      for (DueReminder reminder : due) {
        assertThat(ids.add(reminder.id())).as("told once: %s", reminder.id()).isTrue();
        assertThat(reminder.deadline().isClosed()).isFalse();
        assertThat(reminder.due()).isEqualTo(reminder.deadline().due());
        if (reminder.rung() == Rung.STEP) {
          steps.add(today);
        }
      }
      assertThat(due.stream().filter(it -> it.rung() == Rung.STEP)).hasSizeLessThan(2);
      Agenda told = agenda.reminded(due);
      agenda = told.lookedAtOn(rules.nextLook(told, today.plusDays(1)));
    }

    boolean isOwed() {
      return !agenda.open().isEmpty() && !agenda.open().getFirst().isHistory();
    }

    LocalDate due() {
      LocalDate due = agenda.open().getFirst().due();
      return due == null ? LocalDate.MAX : due;
    }
  }

  @Property(tries = 300)
  void noStepIsToldTwiceAndNothingAfterItIsClosed(@ForAll("stories") List<Happening> story) {
    Sweep sweep = new Sweep();
    LocalDate today = START;
    LocalDate due = START.plusDays(30);
    ActivityStatus status = ActivityStatus.NOT_STARTED;
    sweep.hear(due, status, today, false);
    for (Happening next : story) {
      today = today.plusDays(next.days());
      switch (next.move()) {
        case NOTHING -> {}
        case MOVED -> due = today.plusDays(next.dueIn());
        case CLOSED -> status = ActivityStatus.COMPLETED;
        case REOPENED -> status = ActivityStatus.IN_PROGRESS;
      }
      if (next.move() != Move.NOTHING) {
        sweep.hear(due, status, today, next.isOld());
        sweep.hear(due, status, today, true); // twice, as Kafka may
      }
      sweep.look(today);
      sweep.look(today);
    }
  }

  @Property(tries = 300)
  void whatIsOverdueIsToldOfWithinFourWorkingDays(@ForAll("stories") List<Happening> story) {
    Sweep sweep = new Sweep();
    LocalDate today = START;
    sweep.hear(START.plusDays(10), ActivityStatus.NOT_STARTED, today, false);
    for (Happening next : story) {
      today = today.plusDays(next.days());
      if (next.move() == Move.MOVED) {
        sweep.hear(today.plusDays(next.dueIn()), ActivityStatus.IN_PROGRESS, today, false);
      }
      sweep.look(today);
    }
    if (sweep.isOwed()) {
      LocalDate from = today.isAfter(sweep.due()) ? today : sweep.due();
      LocalDate until = sweep.rules.days().plus(from, 4);
      int before = sweep.steps.size();
      today.plusDays(1).datesUntil(until.plusDays(1)).forEach(sweep::look);
      assertThat(sweep.steps.size()).isGreaterThan(before);
    }
  }
}
