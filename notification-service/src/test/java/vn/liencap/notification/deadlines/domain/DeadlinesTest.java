package vn.liencap.notification.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.MINISTRY;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.ordersOf;
import static vn.liencap.notification.Samples.report;
import static vn.liencap.notification.Samples.workingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportEvent.ReportAccepted;
import vn.liencap.contracts.reporting.ReportEvent.ReportOpened;
import vn.liencap.contracts.reporting.ReportEvent.ReportPassedOn;
import vn.liencap.contracts.reporting.ReportEvent.ReportReturned;
import vn.liencap.contracts.reporting.ReportEvent.ReportSubmitted;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;

class DeadlinesTest {
  private static final Deadlines ASKED =
      new Deadlines(workingDays(), (_, _) -> Optional.of(MINISTRY));
  private static final Agenda EMPTY = Agenda.empty(new AgendaId(WARD, 2026));

  private static Agenda after(Agenda agenda, ReportEvent event) {
    return agenda.after(ASKED.of(event).stream().map(DeadlineNews::deadline).toList());
  }

  private static Agenda afterAll(ReportEvent... events) {
    Agenda agenda = EMPTY;
    for (ReportEvent event : events) {
      agenda = after(agenda, event);
    }
    return agenda;
  }

  private static ReportOpened opened() {
    return new ReportOpened(report(WARD, ReportStatus.OPEN, 1), morningOf(TODAY));
  }

  private static ReportSubmitted submitted(long sequence, LocalDate day) {
    return new ReportSubmitted(
        report(WARD, ReportStatus.SUBMITTED, sequence), GoldenSamples.ACTOR, morningOf(day));
  }

  private static ReportReturned returned(long sequence, LocalDate day) {
    return new ReportReturned(
        report(WARD, ReportStatus.RETURNED, sequence), GoldenSamples.ACTOR, morningOf(day));
  }

  private static ReportAccepted accepted(long sequence, LocalDate day) {
    return new ReportAccepted(
        report(WARD, ReportStatus.ACCEPTED, sequence), GoldenSamples.ACTOR, morningOf(day));
  }

  @Test
  void aReportIsOwedOnItsDayAndBeforeItIsLockedUntilItIsSent() {
    assertThat(afterAll(opened()).open())
        .extracting(Deadline::kind, Deadline::due)
        .containsExactlyInAnyOrder(
            tuple(DeadlineKind.REPORT, DUE), tuple(DeadlineKind.REPORT_LOCK, DUE.plusDays(3)));
    assertThat(afterAll(opened(), submitted(2, DUE)).open()).isEmpty();
    assertThat(afterAll(opened(), submitted(2, DUE), accepted(3, DUE)).open()).isEmpty();
  }

  @Test
  void aReportThatWasPassedOnIsNotOwedHere() {
    var passed = new ReportPassedOn(report(WARD, ReportStatus.PASSED_ON, 2), morningOf(DUE));
    assertThat(afterAll(opened(), passed).open()).isEmpty();
    assertThat(afterAll(passed, opened()).open()).isEmpty();
  }

  @Test
  void whatCameBackIsDueOnItsDayOrTwoWorkingDaysLater() {
    LocalDate early = DUE.minusDays(7);
    assertThat(afterAll(opened(), submitted(2, early), returned(3, early)).open())
        .singleElement()
        .satisfies(
            deadline -> {
              assertThat(deadline.kind()).isEqualTo(DeadlineKind.MEND_REPORT);
              assertThat(deadline.due()).isEqualTo(DUE);
            });
    LocalDate friday = LocalDate.of(2026, 4, 3);
    assertThat(afterAll(opened(), submitted(2, DUE), returned(3, friday)).open())
        .singleElement()
        .satisfies(
            deadline -> {
              assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 4, 7));
              assertThat(Objects.requireNonNull(deadline.mending()).reason())
                  .isEqualTo("Thiếu số liệu");
            });
  }

  @Test
  void theEventsOfAReportComeToTheSameInWhateverOrder() {
    List<ReportEvent> story =
        List.of(
            opened(),
            submitted(2, DUE.minusDays(2)),
            returned(3, DUE.minusDays(1)),
            // told again for one more programme, while it is back
            new ReportOpened(report(WARD, ReportStatus.RETURNED, 4), morningOf(DUE.plusDays(4))));
    Agenda expected = afterAll(story.toArray(ReportEvent[]::new));
    for (List<ReportEvent> order : ordersOf(story)) {
      List<ReportEvent> twice = new ArrayList<>(order);
      twice.addAll(order);
      assertThat(afterAll(twice.toArray(ReportEvent[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void aReturnIsNewsOnce() {
    Agenda before = afterAll(opened(), submitted(2, DUE));
    Agenda back = after(before, returned(3, DUE));
    assertThat(new AgendaChange(before, back).cameBack()).hasSize(1);
    assertThat(new AgendaChange(back, after(back, returned(3, DUE))).cameBack()).isEmpty();
    Agenda again = after(after(back, submitted(4, DUE)), returned(5, DUE.plusDays(1)));
    assertThat(new AgendaChange(back, again).cameBack()).hasSize(1);
  }

  @Test
  void whoeverReceivesAReportHasToJudgeItUntilItWasAcceptedOrReturned() {
    Agenda before = afterAll(opened());
    Agenda sent = after(before, submitted(2, LocalDate.of(2026, 3, 30)));
    assertThat(new AgendaChange(before, sent).decisions())
        .singleElement()
        .satisfies(
            news -> {
              assertThat(news.agenda()).isEqualTo(new AgendaId(MINISTRY, 2026, 3));
              assertThat(news.deadline().kind()).isEqualTo(DeadlineKind.JUDGE_REPORT);
              assertThat(news.deadline().due()).isEqualTo(LocalDate.of(2026, 4, 6));
              assertThat(news.deadline().isClosed()).isFalse();
            });
    assertThat(new AgendaChange(sent, after(sent, accepted(3, DUE))).decisions())
        .singleElement()
        .satisfies(news -> assertThat(news.deadline().isClosed()).isTrue());
    assertThat(new AgendaChange(before, after(sent, accepted(3, DUE))).decisions()).isEmpty();
  }

  @Test
  void theReportsOfAPeriodAreOneThingToJudge() {
    Agenda judge = Agenda.empty(new AgendaId(MINISTRY, 2026, 3));
    for (int number = 0; number < 120; number++) {
      ReportState report = report(new UnitId("uxa" + number), ReportStatus.SUBMITTED, 2);
      var event =
          new ReportSubmitted(report, GoldenSamples.ACTOR, morningOf(DUE.plusDays(number / 60)));
      Agenda own = Agenda.empty(new AgendaId(report.unit(), 2026));
      judge =
          judge.after(
              new AgendaChange(own, after(own, event))
                  .decisions().stream().map(DeadlineNews::deadline).toList());
    }
    List<Deadline> open = judge.open();
    assertThat(open).hasSize(1);
    assertThat(open.getFirst().parts()).isEqualTo(120);
    assertThat(open.getFirst().due()).isEqualTo(LocalDate.of(2026, 4, 7));
    LocalDate due = LocalDate.of(2026, 4, 7);
    Agenda told = judge.reminded(List.of(DueReminder.step(open.getFirst(), due, -1)));
    assertThat(told.open().getFirst().toldFor(due).step()).isEqualTo(-1);
  }

  @Test
  void aRequestForMoreTimeWaitsForTheUnitAboveUntilItIsAnswered() {
    Extension request =
        Extension.asked("x1", DUE.plusDays(9), "Mưa lũ.", GoldenSamples.PERSON, morningOf(TODAY));
    Agenda own = EMPTY.after(news(new ActivityScheduled(extended(null, 1), morningOf(TODAY))));
    Agenda asked =
        own.after(
            news(new ExtensionAsked(extended(request, 2), GoldenSamples.ACTOR, morningOf(TODAY))));
    assertThat(new AgendaChange(own, asked).decisions())
        .singleElement()
        .satisfies(
            news -> {
              assertThat(news.deadline().kind()).isEqualTo(DeadlineKind.DECIDE_EXTENSION);
              assertThat(news.agenda().unit()).isEqualTo(MINISTRY);
              assertThat(Wording.linkOf(news.deadline()))
                  .isEqualTo("/hoat-dong/pke-hoach-1~uphuong1~giahan");
            });
    Extension refusal = request.refused(MINISTRY, "Phải xong.", morningOf(TODAY));
    Agenda answered =
        asked.after(
            news(
                new ExtensionRefused(extended(refusal, 3), GoldenSamples.ACTOR, morningOf(TODAY))));
    assertThat(new AgendaChange(asked, answered).decisions())
        .singleElement()
        .satisfies(news -> assertThat(news.deadline().isClosed()).isTrue());
  }

  private static ActivityState extended(@Nullable Extension extension, long sequence) {
    return activity(WARD, "giahan", DUE, ActivityStatus.IN_PROGRESS, null, extension, sequence);
  }

  private static List<Deadline> news(ActivityEvent event) {
    return ASKED.of(event).stream().map(DeadlineNews::deadline).toList();
  }

  @Test
  void workThatGoesOnAsksForOneEntryInEachPeriod() {
    LocalDate february = LocalDate.of(2026, 2, 2);
    Agenda agenda = EMPTY.after(news(new ActivityScheduled(lasting(null, 1), morningOf(february))));
    assertThat(rounds(agenda).due()).isEqualTo(LocalDate.of(2026, 3, 14));
    agenda = agenda.after(progressed(LocalDate.of(2026, 3, 10), 2));
    assertThat(rounds(agenda).due()).isEqualTo(LocalDate.of(2026, 6, 14));
    agenda = agenda.after(progressed(LocalDate.of(2026, 7, 1), 3));
    assertThat(rounds(agenda).due()).isEqualTo(LocalDate.of(2026, 12, 14));
    agenda = agenda.after(progressed(LocalDate.of(2026, 9, 20), 4));
    assertThat(agenda.open()).extracting(Deadline::kind).containsExactly(DeadlineKind.ACTIVITY);
  }

  @Test
  void workThatIsToBeDoneOnceOnlyIsNotAskedForItsPeriodsAnyMore() {
    Agenda agenda = EMPTY.after(news(new ActivityScheduled(lasting(null, 1), morningOf(TODAY))));
    assertThat(agenda.open()).hasSize(2);
    ActivityState once = activity(WARD, "thuongxuyen", DUE, ActivityStatus.NOT_STARTED, null, 2);
    assertThat(agenda.after(news(new ActivityScheduled(once, morningOf(TODAY)))).open())
        .extracting(Deadline::kind)
        .containsExactly(DeadlineKind.ACTIVITY);
  }

  private static Deadline rounds(Agenda agenda) {
    return agenda.open().stream()
        .filter(deadline -> deadline.kind() == DeadlineKind.RHYTHM)
        .findFirst()
        .orElseThrow();
  }

  private static List<Deadline> progressed(LocalDate day, long sequence) {
    Instant at = morningOf(day);
    var entry = ((ActivityProgressed) GoldenSamples.event("activity.progressed.v1")).entry();
    return news(new ActivityProgressed(lasting(day, sequence), entry, GoldenSamples.ACTOR, at));
  }

  private static ActivityState lasting(@Nullable LocalDate last, long sequence) {
    LocalDate end = LocalDate.of(2026, 12, 31);
    ActivityState plain =
        activity(WARD, "thuongxuyen", end, ActivityStatus.IN_PROGRESS, null, sequence);
    return new ActivityState(
        plain.id(),
        plain.plan(),
        plain.item(),
        plain.programme(),
        plain.unit(),
        plain.issuer(),
        plain.year(),
        plain.title(),
        plain.kind(),
        plain.carrier(),
        null,
        null,
        new Timing(TimingKind.RECURRING, null, null, null, null, null, null, Rhythm.QUARTER),
        LocalDate.of(2026, 1, 1),
        end,
        end,
        null,
        plain.status(),
        0,
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        0,
        null,
        List.of(),
        null,
        null,
        last,
        sequence,
        null,
        LocalDate.of(2026, 2, 2));
  }
}
