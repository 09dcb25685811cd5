package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * What a superior is told of on one day as one thing.
 *
 * @param superior who is told
 * @param kind of what the units below are late with
 * @param owed the plan, or the period of reports; empty where neither is known
 * @param day on which it is told
 */
public record EscalationId(UnitId superior, DeadlineKind kind, String owed, LocalDate day) {
  private static final String START = "escalated" + Id.SEPARATOR;

  /** Where a deadline that some unit below is late with belongs. */
  static EscalationId of(UnitId superior, Deadline deadline, LocalDate day) {
    return new EscalationId(superior, deadline.kind(), owedBy(deadline), day);
  }

  private static String owedBy(Deadline deadline) {
    PlanId plan = deadline.plan();
    if (plan != null) {
      return plan.value();
    }
    return switch (deadline.kind()) {
      case REPORT, REPORT_LOCK, MEND_REPORT -> periodOf(deadline.subject());
      case JUDGE_REPORT -> periodOf(deadline.subject().substring(Agenda.DECIDE.length()));
      case ISSUE_PLAN, EXECUTE_PLAN, ANSWER_CHANGE, ACTIVITY, RHYTHM, DECIDE_EXTENSION -> "";
    };
  }

  private static String periodOf(String report) {
    int end = report.indexOf(Id.SEPARATOR);
    return end < 0 ? report : report.substring(0, end);
  }

  /** True for what {@link #value} wrote. */
  public static boolean isOne(String text) {
    return text.startsWith(START);
  }

  /** Reads what {@link #value} wrote. */
  public static EscalationId parse(String text) {
    String[] parts = text.substring(START.length()).split(Id.SEPARATOR, 3);
    int end = parts[2].lastIndexOf(Id.SEPARATOR);
    return new EscalationId(
        new UnitId(parts[0]),
        DeadlineKind.valueOf(parts[1]),
        parts[2].substring(0, end),
        LocalDate.parse(parts[2].substring(end + 1)));
  }

  /** {@code escalated~superior~kind~owed~day}; also the id of what the superior is told. */
  public String value() {
    return START + String.join(Id.SEPARATOR, superior.value(), kind.name(), owed, day.toString());
  }
}
