package vn.liencap.acceptance;

import static vn.liencap.acceptance.CrashPoint.Stage.AMENDING;
import static vn.liencap.acceptance.CrashPoint.Stage.DRAFTING;
import static vn.liencap.acceptance.CrashPoint.Stage.ENTERING;
import static vn.liencap.acceptance.CrashPoint.Stage.ISSUING;
import static vn.liencap.acceptance.processes.Application.ACTIVITY;
import static vn.liencap.acceptance.processes.Application.NOTIFICATION;
import static vn.liencap.acceptance.processes.Application.PLAN;
import static vn.liencap.acceptance.processes.Application.REPORTING;

import java.util.Random;
import vn.liencap.acceptance.processes.Application;

/**
 * The instants at which a process is halted, written by hand: before and after every kind of
 * database write, publishing, offset commit, chunk and outbox pull, on the way down and up.
 */
enum CrashPoint {
  // The command, its history and its outbox.
  PLAN_BEFORE_WRITE(PLAN, ISSUING, "before write plans @MongoPlans", 1, 1),
  PLAN_AFTER_WRITE(PLAN, ISSUING, "after write plans @MongoPlans", 1, 1),
  PLAN_HISTORY_BEFORE_WRITE(PLAN, ISSUING, "before write history", 1, 2),
  PLAN_HISTORY_AFTER_WRITE(PLAN, ISSUING, "after write history", 1, 2),
  PLAN_OUTBOX_BEFORE_PUBLISH(PLAN, ISSUING, "before publish liencap.plans.v1 @OutboxRelay", 1, 1),
  PLAN_OUTBOX_SENT(PLAN, ISSUING, "after send liencap.plans.v1 @OutboxRelay", 1, 1),
  PLAN_OUTBOX_AFTER_PUBLISH(PLAN, ISSUING, "after publish liencap.plans.v1 @OutboxRelay", 1, 1),
  PLAN_OUTBOX_BEFORE_PULL(PLAN, ISSUING, "before write plans @OutboxRelay", 1, 1),
  PLAN_OUTBOX_AFTER_PULL(PLAN, ISSUING, "after write plans @OutboxRelay", 1, 1),

  // The cascade: its record, its pieces, the assignments.
  CASCADE_BEGIN(PLAN, ISSUING, "before Cascading.start", 1, 1),
  CASCADE_BEFORE_EXPECTING(PLAN, ISSUING, "before write cascades", 1, 1),
  CASCADE_AFTER_EXPECTING(PLAN, ISSUING, "after write cascades", 1, 1),
  CASCADE_AFTER_PIECES(PLAN, ISSUING, "after publish liencap.cascade.v1", 1, 1),
  PIECE_BEGIN(PLAN, ISSUING, "before Cascading.assign", 1, 1),
  ASSIGNMENTS_BEFORE_WRITE(PLAN, ISSUING, "before write assignments", 1, 1),
  ASSIGNMENTS_AFTER_WRITE(PLAN, ISSUING, "after write assignments", 1, 1),
  ASSIGNMENTS_AFTER_PUBLISH(PLAN, ISSUING, "after publish liencap.plans.v1 @Cascading", 1, 1),
  PIECE_BEFORE_DONE(PLAN, ISSUING, "before write cascades", 2, 2),
  PIECE_END(PLAN, ISSUING, "after Cascading.assign", 1, 1),
  PLAN_BEFORE_COMMIT(PLAN, ISSUING, "before commit plan-service", 1, 2),
  PLAN_AFTER_COMMIT(PLAN, ISSUING, "after commit plan-service", 1, 2),

  // Plans and assignments become activities.
  PLAN_COPY_BEFORE_WRITE(ACTIVITY, ISSUING, "before write plans", 1, 1),
  PLAN_COPY_AFTER_WRITE(ACTIVITY, ISSUING, "after write plans", 1, 1),
  ASSIGNMENT_COPIES_BEFORE_WRITE(ACTIVITY, ISSUING, "before write assignments", 1, 1),
  ASSIGNMENT_COPIES_AFTER_WRITE(ACTIVITY, ISSUING, "after write assignments", 1, 1),
  ACTIVITIES_BEFORE_INSERT(ACTIVITY, ISSUING, "before write activities @Scheduling", 1, 1),
  ACTIVITIES_AFTER_INSERT(ACTIVITY, ISSUING, "after write activities @Scheduling", 1, 1),
  SCHEDULED_SENT(ACTIVITY, ISSUING, "after send liencap.activities.v1 @Scheduling", 1, 30),
  SCHEDULED_AFTER_PUBLISH(
      ACTIVITY, ISSUING, "after publish liencap.activities.v1 @Scheduling", 1, 1),
  ACTIVITY_BEFORE_COMMIT(ACTIVITY, ISSUING, "before commit activity-service", 1, 1),
  ACTIVITY_AFTER_COMMIT(ACTIVITY, ISSUING, "after commit activity-service", 1, 1),

  // A ward enters progress.
  PROGRESS_BEFORE_WRITE(ACTIVITY, ENTERING, "before write activities @Progress", 1, 20),
  PROGRESS_AFTER_WRITE(ACTIVITY, ENTERING, "after write activities @Progress", 1, 20),
  PROGRESS_BEFORE_PUBLISH(
      ACTIVITY, ENTERING, "before publish liencap.activities.v1 @OutboxRelay", 1, 5),
  PROGRESS_AFTER_PUBLISH(
      ACTIVITY, ENTERING, "after publish liencap.activities.v1 @OutboxRelay", 1, 5),
  PROGRESS_BEFORE_PULL(ACTIVITY, ENTERING, "before write activities @OutboxRelay", 1, 5),
  PROGRESS_AFTER_PULL(ACTIVITY, ENTERING, "after write activities @OutboxRelay", 1, 5),
  SWEEP_AT_START(
      ACTIVITY,
      ENTERING,
      "before publish liencap.activities.v1 @OutboxRelay",
      1,
      5,
      "after publish liencap.activities.v1 @OutboxRelay"),
  ENTRIES_BEFORE_WRITE(ACTIVITY, ENTERING, "before write entries", 1, 3),
  ENTRIES_AFTER_WRITE(ACTIVITY, ENTERING, "after write entries", 1, 3),
  ENTRIES_BEFORE_COMMIT(ACTIVITY, ENTERING, "before commit activity-service-history", 1, 3),

  // Totals, from a unit's own figures to the ministry.
  PROGRAMME_COPY_AFTER_WRITE(REPORTING, DRAFTING, "after write programmes", 1, 1),
  ASSIGNED_BEFORE_WRITE(REPORTING, ISSUING, "before write nodes @PlanFigures", 1, 1),
  ASSIGNED_AFTER_WRITE(REPORTING, ISSUING, "after write nodes @PlanFigures", 1, 1),
  FIGURES_BEFORE_WRITE(REPORTING, ENTERING, "before write nodes @ActivityFigures", 1, 3),
  FIGURES_AFTER_WRITE(REPORTING, ENTERING, "after write nodes @ActivityFigures", 1, 3),
  SLOTS_BEFORE_WRITE(REPORTING, ENTERING, "before write nodes @NodeTotals", 1, 4),
  SLOTS_AFTER_WRITE(REPORTING, ENTERING, "after write nodes @NodeTotals", 1, 4),
  TOTALS_BEFORE_PUBLISH(REPORTING, ENTERING, "before publish liencap.rollups.v1", 1, 4),
  TOTALS_SENT(REPORTING, ENTERING, "after send liencap.rollups.v1", 1, 8),
  TOTALS_AFTER_PUBLISH(REPORTING, ENTERING, "after publish liencap.rollups.v1", 1, 4),
  FIGURES_BEFORE_COMMIT(REPORTING, ENTERING, "before commit reporting-service-activities", 1, 3),
  SLOTS_BEFORE_COMMIT(REPORTING, ENTERING, "before commit reporting-service-rollups", 1, 3),
  SLOTS_AFTER_COMMIT(REPORTING, ENTERING, "after commit reporting-service-rollups", 1, 3),

  // Deadlines, what units are told, and reminders.
  DAYS_BEFORE_WRITE(NOTIFICATION, ISSUING, "before write buckets @FollowDeadlines", 1, 1),
  DAYS_AFTER_WRITE(NOTIFICATION, ISSUING, "after write buckets @FollowDeadlines", 1, 1),
  INBOX_BEFORE_WRITE(NOTIFICATION, ISSUING, "before write inboxes @FollowDeadlines", 1, 1),
  INBOX_AFTER_WRITE(NOTIFICATION, ISSUING, "after write inboxes @FollowDeadlines", 1, 1),
  AGENDAS_BEFORE_WRITE(NOTIFICATION, ISSUING, "before write agendas @FollowDeadlines", 1, 2),
  AGENDAS_AFTER_WRITE(NOTIFICATION, ISSUING, "after write agendas @FollowDeadlines", 1, 2),
  NOTIFICATION_BEFORE_COMMIT(NOTIFICATION, ISSUING, "before commit notification-service", 1, 2),
  REMINDER_AFTER_CLAIM(NOTIFICATION, ISSUING, "after write buckets @ReminderSweep", 1, 1),
  REMINDER_AFTER_INBOX(NOTIFICATION, ISSUING, "after write inboxes @ReminderSweep", 1, 1),
  REMINDER_AFTER_AGENDA(NOTIFICATION, ISSUING, "after write agendas @ReminderSweep", 1, 1),

  // A decision amends the plan: its draft, the next version of the plan, the assignments.
  AMENDMENT_AFTER_ADD(PLAN, AMENDING, "after write plans @Amending", 1, 1),
  AMENDMENT_AFTER_EDIT(PLAN, AMENDING, "after write plans @Drafting", 1, 1),
  AMENDMENT_BEFORE_PUBLISH(PLAN, AMENDING, "before publish liencap.plans.v1 @OutboxRelay", 1, 1),
  FORMER_VERSION_AFTER_WRITE(PLAN, AMENDING, "after write planVersions", 1, 1),
  VERSION_BEFORE_WRITE(PLAN, AMENDING, "before write plans @CascadeListeners", 1, 1),
  VERSION_AFTER_WRITE(PLAN, AMENDING, "after write plans @CascadeListeners", 1, 1),
  VERSION_BEFORE_PUBLISH(PLAN, AMENDING, "before publish liencap.plans.v1 @OutboxRelay", 2, 2),
  VERSION_AFTER_PUBLISH(PLAN, AMENDING, "after publish liencap.plans.v1 @OutboxRelay", 2, 2),
  VERSION_AFTER_PIECES(PLAN, AMENDING, "after publish liencap.cascade.v1", 1, 1),
  CHANGES_BEFORE_WRITE(PLAN, AMENDING, "before write assignments @Assigning", 2, 2),
  CHANGES_AFTER_WRITE(PLAN, AMENDING, "after write assignments @Assigning", 2, 2),
  CHANGES_AFTER_PUBLISH(PLAN, AMENDING, "after publish liencap.plans.v1 @Cascading", 1, 1),
  CHANGES_BEFORE_COMMIT(PLAN, AMENDING, "before commit plan-service", 1, 3),

  // Activities, notifications and totals follow the amendment.
  VERSION_COPY_AFTER_WRITE(ACTIVITY, AMENDING, "after write plans", 1, 1),
  FOLLOWING_BEFORE_WRITE(ACTIVITY, AMENDING, "before write activities @Following", 1, 1),
  // Most of the activities are there already, so the write ends with an exception.
  FOLLOWING_AFTER_WRITE(
      ACTIVITY, AMENDING, "before publish liencap.activities.v1 @Scheduling", 1, 1),
  FOLLOWING_AFTER_PUBLISH(
      ACTIVITY, AMENDING, "after publish liencap.activities.v1 @Scheduling", 1, 1),
  CHANGED_BEFORE_INBOX(NOTIFICATION, AMENDING, "before write inboxes @FollowDeadlines", 1, 1),
  CHANGED_AFTER_INBOX(NOTIFICATION, AMENDING, "after write inboxes @FollowDeadlines", 1, 1),
  CHANGED_AFTER_AGENDA(NOTIFICATION, AMENDING, "after write agendas @FollowDeadlines", 1, 2),
  ADDED_BEFORE_WRITE(REPORTING, AMENDING, "before write nodes @ActivityFigures", 1, 1),
  ADDED_AFTER_WRITE(REPORTING, AMENDING, "after write nodes @ActivityFigures", 1, 1);

  /** What is going on when the point is armed, in the order of a round. */
  enum Stage {
    DRAFTING,
    ISSUING,
    ENTERING,
    AMENDING
  }

  private final Application service;
  private final Stage stage;
  private final String instant;
  private final int earliest;
  private final int latest;
  private final String again;

  CrashPoint(Application service, Stage stage, String instant, int earliest, int latest) {
    this(service, stage, instant, earliest, latest, "");
  }

  /**
   * @param instant what the agent's fuse is armed for
   * @param earliest the first time that may be drawn
   * @param latest the last one; it must come round so often in every run
   * @param again at which instant the process is halted once more after it was started again
   */
  CrashPoint(
      Application service, Stage stage, String instant, int earliest, int latest, String again) {
    this.service = service;
    this.stage = stage;
    this.instant = instant;
    this.earliest = earliest;
    this.latest = latest;
    this.again = again;
  }

  Application service() {
    return service;
  }

  Stage stage() {
    return stage;
  }

  /** The line that arms it, with the time drawn. */
  String line(Random random) {
    return random.nextInt(earliest, latest + 1) + " " + instant;
  }

  /** The line that arms it anew at the next start; empty for almost all. */
  String lineAgain() {
    return again.isEmpty() ? "" : "1 " + again;
  }
}
