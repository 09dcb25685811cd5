package vn.liencap.notification.deadlines.domain;

/** The page of the portal that lists all units which are late with one thing. */
final class EscalationPage {
  private static final String LATE_UNITS = "/don-doc";

  private EscalationPage() {}

  /** The page, from the portal's root. */
  static String of(EscalationId id) {
    return switch (id.kind()) {
      case ISSUE_PLAN, ANSWER_CHANGE, ACTIVITY, RHYTHM ->
          LATE_UNITS + "?kind=" + id.kind() + "&plan=" + id.owed();
      // What is carried out is listed with its activities.
      case EXECUTE_PLAN -> LATE_UNITS + "?plan=" + id.owed();
      case REPORT, MEND_REPORT -> LATE_UNITS + "?kind=" + id.kind() + "&period=" + id.owed();
      case REPORT_LOCK -> LATE_UNITS + "?kind=REPORT&period=" + id.owed();
      // What units decide for others stands beside what those others owe.
      case JUDGE_REPORT -> "/tong-quan/ky";
      case DECIDE_EXTENSION -> "/hoat-dong";
    };
  }
}
