package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PlanId;

/**
 * What one unit owes, or owed, of the plans and periods of one year, or what it decides for others
 * in one month.
 *
 * @param id the unit and the year
 * @param deadlines by subject
 * @param lookOn the day on which somebody has to look at it next; null when on none
 */
public record Agenda(AgendaId id, Map<String, Deadline> deadlines, @Nullable LocalDate lookOn) {
  /** Ends the subject of the rounds of an activity. */
  static final String ROUNDS = Id.SEPARATOR + "rounds";

  /** Ends the subject of the lock of a report. */
  static final String LOCK = Id.SEPARATOR + "lock";

  /** Begins the subject of a decision. */
  static final String DECIDE = "decide" + Id.SEPARATOR;

  public Agenda {
    deadlines = Map.copyOf(deadlines);
  }

  /** An agenda without anything in it. */
  public static Agenda empty(AgendaId id) {
    return new Agenda(id, Map.of(), null);
  }

  /** This agenda after news, in any order and perhaps not for the first time. */
  public Agenda after(Collection<Deadline> news) {
    Map<String, Deadline> next = new LinkedHashMap<>(deadlines);
    news.forEach(deadline -> next.merge(deadline.subject(), deadline, Deadline::after));
    return new Agenda(id, next, lookOn);
  }

  /** This agenda with these reminders told. */
  public Agenda reminded(Collection<DueReminder> reminders) {
    Map<String, Deadline> next = new LinkedHashMap<>(deadlines);
    for (DueReminder reminder : reminders) {
      String subject = reminder.deadline().subject();
      if (reminder.deadline().kind() == DeadlineKind.JUDGE_REPORT) {
        next.replaceAll(
            (_, report) -> isOf(subject, reminder, report) ? report.told(reminder) : report);
      } else {
        next.computeIfPresent(subject, (_, deadline) -> deadline.told(reminder));
      }
    }
    return new Agenda(id, next, lookOn);
  }

  private static boolean isOf(String group, DueReminder reminder, Deadline deadline) {
    return deadline.kind() == DeadlineKind.JUDGE_REPORT
        && !deadline.isClosed()
        && reminder.due().equals(deadline.due())
        && groupOf(deadline).equals(group);
  }

  /** This agenda, to be looked at on that day next. */
  public Agenda lookedAtOn(@Nullable LocalDate day) {
    return new Agenda(id, deadlines, day);
  }

  /** What is still owed; the reports of one period to judge are one thing. */
  public List<Deadline> open() {
    Map<PlanId, Long> closed = activitiesByPlan(Deadline::isClosed);
    Map<PlanId, Long> open = activitiesByPlan(deadline -> !deadline.isClosed());
    Map<String, List<Deadline>> toJudge = new TreeMap<>();
    List<Deadline> all = new ArrayList<>();
    for (Deadline deadline : deadlines.values()) {
      if (isOpen(deadline, closed, open)) {
        if (deadline.kind() == DeadlineKind.JUDGE_REPORT) {
          toJudge.computeIfAbsent(groupOf(deadline), _ -> new ArrayList<>()).add(deadline);
        } else {
          all.add(deadline);
        }
      }
    }
    toJudge.forEach((group, reports) -> all.add(together(group, reports)));
    return all;
  }

  /** The reports of a period: due with the one that waits longest. */
  private static Deadline together(String group, List<Deadline> reports) {
    Deadline first =
        reports.stream()
            .min(
                Comparator.comparing(Deadline::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Deadline::since)
                    .thenComparing(Deadline::subject))
            .orElseThrow();
    List<Told> told =
        reports.stream().flatMap(report -> report.told().stream()).distinct().toList();
    Map<LocalDate, Told> byDay = new TreeMap<>();
    told.forEach(one -> byDay.merge(one.due(), one, Told::and));
    return first.standingFor(group, reports.size(), List.copyOf(byDay.values()));
  }

  /** {@code decide~period} of {@code decide~period~unit}. */
  private static String groupOf(Deadline report) {
    return report.subject().substring(0, report.subject().lastIndexOf(Id.SEPARATOR));
  }

  private boolean isOpen(
      Deadline deadline, Map<PlanId, Long> closedActivities, Map<PlanId, Long> openActivities) {
    return !deadline.isClosed()
        && switch (deadline.kind()) {
          case ISSUE_PLAN,
              ANSWER_CHANGE,
              ACTIVITY,
              REPORT,
              MEND_REPORT,
              JUDGE_REPORT,
              DECIDE_EXTENSION ->
              true;
          case RHYTHM -> deadline.due() != null && isAsNewAs(deadline, ROUNDS);
          case REPORT_LOCK -> isAsNewAs(deadline, LOCK);
          // Carried out when every item is; a plan that gives the unit none is only to be read.
          // What an amendment took away is closed too, so that counting the closed is not enough.
          case EXECUTE_PLAN -> {
            PlanId plan = deadline.plan();
            yield plan != null
                && (closedActivities.getOrDefault(plan, 0L) < deadline.parts()
                    || openActivities.containsKey(plan));
          }
        };
  }

  /** Work that goes round no more, and a report without a lock, say so by saying nothing of it. */
  private boolean isAsNewAs(Deadline part, String ending) {
    String whole = part.subject().substring(0, part.subject().length() - ending.length());
    Deadline its = deadlines.get(whole);
    return its == null || its.sequence() <= part.sequence();
  }

  private Map<PlanId, Long> activitiesByPlan(Predicate<Deadline> which) {
    Map<PlanId, Long> counts = new LinkedHashMap<>();
    for (Deadline deadline : deadlines.values()) {
      PlanId plan = deadline.plan();
      if (plan != null && deadline.kind() == DeadlineKind.ACTIVITY && which.test(deadline)) {
        counts.merge(plan, 1L, Long::sum);
      }
    }
    return counts;
  }
}
