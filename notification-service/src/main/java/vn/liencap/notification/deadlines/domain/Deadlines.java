package vn.liencap.notification.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportEvent.ReportReopened;
import vn.liencap.contracts.reporting.ReportEvent.ReportReturned;
import vn.liencap.contracts.reporting.ReportEvent.ReportSubmitted;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.units.Succession;

/**
 * What events ask of whom by which day.
 *
 * @param days the days on which offices work
 * @param above the unit that answers for another on a day; empty at the top
 */
public record Deadlines(WorkingDays days, BiFunction<UnitId, LocalDate, Optional<UnitId>> above) {
  /** Working days for a unit to mend a report whose own day is over. */
  public static final int TO_MEND = 2;

  /** Working days for a unit above to judge a report or to answer a request. */
  public static final int TO_DECIDE = 5;

  private static final int LONGEST_TITLE = 300;

  /** All that an event of an assignment says: of itself, and of a change that asks an answer. */
  public List<DeadlineNews> of(AssignmentEvent event) {
    AssignmentState assignment = event.assignment();
    var agenda = new AgendaId(assignment.unit(), assignment.planYear());
    List<DeadlineNews> news = new ArrayList<>();
    news.add(new DeadlineNews(agenda, ofAssignment(assignment, event.at())));
    ofChange(assignment, event.at()).ifPresent(it -> news.add(new DeadlineNews(agenda, it)));
    return news;
  }

  /** All that an event of an activity says: of itself, and of its rounds. */
  public List<DeadlineNews> of(ActivityEvent event) {
    ActivityState activity = event.activity();
    var agenda = new AgendaId(activity.unit(), activity.year());
    List<DeadlineNews> news = new ArrayList<>();
    news.add(
        new DeadlineNews(agenda, ofActivity(activity, event.at()).awaiting(answerTo(activity))));
    if (activity.timing().rhythm() != null) {
      news.add(new DeadlineNews(agenda, ofRounds(activity, event.at())));
    }
    return news;
  }

  /** All that an event of a report says: of the report, and of its lock. */
  public List<DeadlineNews> of(ReportEvent event) {
    ReportState report = event.report();
    var agenda = new AgendaId(report.unit(), report.to().getYear());
    List<DeadlineNews> news = new ArrayList<>();
    news.add(new DeadlineNews(agenda, ofReport(event)));
    if (report.lock().isAfter(report.due())) {
      news.add(new DeadlineNews(agenda, ofLock(report, event.at())));
    }
    return news;
  }

  static Deadline ofAssignment(AssignmentState assignment, Instant at) {
    return Deadline.plain(
            assignment.id().value(),
            assignment.mode() == AssignmentMode.IMPLEMENT
                ? DeadlineKind.ISSUE_PLAN
                : DeadlineKind.EXECUTE_PLAN,
            title(assignment.planTitle()),
            assignment.issuer(),
            assignment.due(),
            switch (assignment.status()) {
              case ASSIGNED, OPENED, DRAFTING ->
                  assignment.isAsked() ? DeadlineState.OPEN : DeadlineState.CANCELLED;
              case ISSUED -> DeadlineState.FULFILLED;
              case WAIVED -> DeadlineState.WAIVED;
              case WITHDRAWN -> DeadlineState.CANCELLED;
              case PASSED_ON -> DeadlineState.PASSED_ON;
            },
            at,
            assignment.sequence())
        .of(
            assignment.plan(),
            assignment.planNumber(),
            // What was taken over may have been done before; what was not has a deadline of its
            // own.
            assignment.items().size() - Succession.orNone(assignment.succession()).items().size(),
            edition(assignment))
        .takenOverWhen(isTakenOver(assignment.succession()))
        .countingFor(List.of(assignment.programme()));
  }

  private static Optional<Deadline> ofChange(AssignmentState assignment, Instant at) {
    PlanChange change = assignment.change();
    if (change == null) {
      return Optional.empty();
    }
    // A plan that is still to be issued answers by being issued.
    boolean owed = change.isOwed() && assignment.status() == AssignmentStatus.ISSUED;
    return Optional.of(
        Deadline.plain(
                assignment.id().value() + Id.SEPARATOR + "change",
                DeadlineKind.ANSWER_CHANGE,
                title(assignment.planTitle()),
                assignment.issuer(),
                change.due(),
                owed ? DeadlineState.OPEN : DeadlineState.FULFILLED,
                at,
                assignment.sequence())
            .of(assignment.plan(), assignment.planNumber(), 0, edition(assignment))
            .countingFor(List.of(assignment.programme())));
  }

  private static String edition(AssignmentState assignment) {
    return assignment.standing() == PlanStanding.IN_FORCE
        ? "v" + assignment.version()
        : assignment.standing().name();
  }

  static Deadline ofActivity(ActivityState activity, Instant at) {
    return Deadline.plain(
            activity.id().value(),
            DeadlineKind.ACTIVITY,
            title(activity.title()),
            activity.issuer(),
            activity.due(),
            stateOf(activity),
            at,
            activity.sequence())
        .of(activity.plan(), null, 0, null)
        .ownedBy(activity.owner())
        .takenOverWhen(isTakenOver(activity.succession()))
        .countingFor(List.of(activity.programme()));
  }

  private static boolean isTakenOver(@Nullable Succession succession) {
    return !Succession.orNone(succession).from().isEmpty();
  }

  /** The last round ends with the work itself, which is a deadline of its own. */
  private static Deadline ofRounds(ActivityState activity, Instant at) {
    LocalDate round = activity.nextDue();
    return Deadline.plain(
            activity.id().value() + Agenda.ROUNDS,
            DeadlineKind.RHYTHM,
            title(activity.title()),
            activity.issuer(),
            round.equals(activity.due()) ? null : round,
            stateOf(activity),
            at,
            activity.sequence())
        .of(activity.plan(), null, 0, null)
        .ownedBy(activity.owner())
        .countingFor(List.of(activity.programme()));
  }

  private static DeadlineState stateOf(ActivityState activity) {
    return switch (activity.status()) {
      case NOT_STARTED, IN_PROGRESS -> DeadlineState.OPEN;
      case COMPLETED -> DeadlineState.FULFILLED;
      case CANCELLED -> DeadlineState.CANCELLED;
      case PASSED_ON -> DeadlineState.PASSED_ON;
    };
  }

  private @Nullable Decision answerTo(ActivityState activity) {
    Extension asked = activity.extension();
    if (asked == null || !asked.waits() || stateOf(activity) != DeadlineState.OPEN) {
      return null;
    }
    LocalDate day = LocalDate.ofInstant(asked.askedAt(), Deadline.ZONE);
    return above
        .apply(activity.unit(), day)
        .map(unit -> decision(DeadlineKind.DECIDE_EXTENSION, unit, day, day, asked.askedAt()))
        .orElse(null);
  }

  private Decision decision(
      DeadlineKind kind, UnitId unit, LocalDate volume, LocalDate asked, Instant at) {
    return new Decision(kind, AgendaId.ofDecisions(unit, volume), at, days.plus(asked, TO_DECIDE));
  }

  private Deadline ofReport(ReportEvent event) {
    ReportState report = event.report();
    boolean isBack = isBack(report);
    Deadline deadline =
        Deadline.plain(
                report.id().value(),
                isBack ? DeadlineKind.MEND_REPORT : DeadlineKind.REPORT,
                title("Báo cáo " + report.label()),
                judgeOf(report).orElse(report.unit()),
                report.due(),
                stateOf(report),
                event.at(),
                report.sequence())
            .awaiting(judgement(event))
            .countingFor(report.programmes());
    return isBack ? deadline.mended(mending(event)) : deadline;
  }

  private static Deadline ofLock(ReportState report, Instant at) {
    // What came back may be sent after the lock; only what was never sent meets it.
    boolean meets = report.status() == ReportStatus.OPEN && report.submittedOn() == null;
    return Deadline.plain(
            report.id().value() + Agenda.LOCK,
            DeadlineKind.REPORT_LOCK,
            title("Báo cáo " + report.label()),
            judgeOf(report).orElse(report.unit()),
            report.lock(),
            meets ? DeadlineState.OPEN : DeadlineState.FULFILLED,
            at,
            report.sequence())
        .countingFor(report.programmes());
  }

  private static DeadlineState stateOf(ReportState report) {
    return switch (report.status()) {
      case OPEN, RETURNED -> DeadlineState.OPEN;
      case SUBMITTED, ACCEPTED -> DeadlineState.FULFILLED;
      case PASSED_ON -> DeadlineState.PASSED_ON;
    };
  }

  private static boolean isBack(ReportState report) {
    return report.status() == ReportStatus.RETURNED
        || (report.status() == ReportStatus.OPEN && report.version() > 1);
  }

  private Mending mending(ReportEvent event) {
    ReportState report = event.report();
    LocalDate by = days.plus(LocalDate.ofInstant(event.at(), Deadline.ZONE), TO_MEND);
    return new Mending(
        event.at(),
        by,
        report.status() == ReportStatus.RETURNED ? report.returnReason() : null,
        event instanceof ReportReturned || event instanceof ReportReopened);
  }

  private @Nullable Decision judgement(ReportEvent event) {
    ReportState report = event.report();
    if (report.status() != ReportStatus.SUBMITTED) {
      return null;
    }
    LocalDate sent =
        event instanceof ReportSubmitted || report.submittedOn() == null
            ? LocalDate.ofInstant(event.at(), Deadline.ZONE)
            : report.submittedOn();
    return judgeOf(report)
        .map(
            unit ->
                decision(
                    DeadlineKind.JUDGE_REPORT,
                    unit,
                    report.to(),
                    sent,
                    sent.atStartOfDay(Deadline.ZONE).toInstant()))
        .orElse(null);
  }

  private static Optional<UnitId> judgeOf(ReportState report) {
    return Optional.ofNullable(report.via()).or(() -> Optional.ofNullable(report.parent()));
  }

  private static String title(String text) {
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
  }
}
