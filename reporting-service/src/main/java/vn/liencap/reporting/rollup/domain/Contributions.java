package vn.liencap.reporting.rollup.domain;

import static vn.liencap.contracts.activity.ActivityStatus.CANCELLED;
import static vn.liencap.contracts.activity.ActivityStatus.COMPLETED;
import static vn.liencap.contracts.activity.ActivityStatus.PASSED_ON;
import static vn.liencap.contracts.plan.AssignmentStatus.ASSIGNED;
import static vn.liencap.contracts.plan.AssignmentStatus.ISSUED;
import static vn.liencap.contracts.plan.AssignmentStatus.OPENED;
import static vn.liencap.contracts.plan.AssignmentStatus.WAIVED;
import static vn.liencap.contracts.plan.AssignmentStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.Contribution;

/** What an assignment or an activity counts for: a function of its state and of nothing else. */
public final class Contributions {
  /**
   * The largest figure one activity may hold, in either direction; a slip of the finger beyond it
   * would end in overflowing sums at every level above.
   */
  static final long LARGEST_FIGURE = 1_000_000_000_000_000L;

  /** The name of a unit's report among its sources; a period has one. */
  public static final String REPORT = "report";

  private Contributions() {}

  /** The node that an assignment counts in. */
  public static NodeId nodeOf(AssignmentState assignment) {
    return NodeId.of(
        assignment.programme(), Period.ofYear(assignment.planYear()).key(), assignment.unit());
  }

  /** The node that an activity counts in: its lead unit's, so that it is counted once. */
  public static NodeId nodeOf(ActivityState activity) {
    return NodeId.of(activity.programme(), Period.ofYear(activity.year()).key(), activity.unit());
  }

  /** What an assignment counts for. */
  public static Contribution of(AssignmentState assignment) {
    var counts = new Counts();
    if (assignment.status() == WITHDRAWN || assignment.status() == AssignmentStatus.PASSED_ON) {
      // What was there before is taken back by this newer state.
      return new Contribution(
          assignment.plan().value(), assignment.sequence(), new Totals(counts.byName));
    }
    counts.one(Counters.UNITS);
    counts.one(Counters.ASSIGNED);
    counts.one(Counters.ofPlan(assignment.plan(), assignment.issuer(), "assigned"));
    if (assignment.mode() == AssignmentMode.IMPLEMENT) {
      countAnswer(assignment, counts);
    }
    return new Contribution(
        assignment.plan().value(), assignment.sequence(), new Totals(counts.byName));
  }

  private static void countAnswer(AssignmentState assignment, Counts counts) {
    AssignmentStatus status = assignment.status();
    LocalDate due = assignment.due();
    counts.one(Counters.of(status));
    if (status != ASSIGNED && status != OPENED) {
      counts.one(Counters.ofPlan(assignment.plan(), assignment.issuer(), status.name()));
    }
    if (status == ISSUED && isAfter(assignment.fulfilledOn(), due)) {
      counts.one(Counters.ISSUED_LATE);
    }
    boolean owed = status != ISSUED && status != WAIVED && assignment.isAsked();
    if (owed && due != null) {
      counts.one(Counters.due(Counters.PLANS_DUE, due));
      counts.one(Counters.ofPlanDue(assignment.plan(), assignment.issuer(), due));
    }
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate due) {
    return day != null && due != null && day.isAfter(due);
  }

  /**
   * What an activity counts for. On time is judged by the original due date (domain.md, section 4),
   * while it runs by the day of the next entry that its rhythm asks for; a cancelled activity keeps
   * its figures, and so does one that was passed on when its unit ended.
   *
   * @throws IllegalArgumentException when a figure is out of all range or a kind is no name
   */
  public static Contribution of(ActivityState activity) {
    var counts = new Counts();
    if (activity.status() != PASSED_ON) { // then it is one of the successor's
      countState(activity, counts);
    }
    activity.outputs().forEach((kind, figure) -> counts.add(Counters.output(kind), figure));
    counts.add(Counters.PLANNED, activity.budgetPlanned());
    counts.add(Counters.SPENT, activity.budgetSpent());
    if (activity.settlement() != null) {
      counts.add(Counters.SETTLED, activity.settlement().amount());
    }
    countSources(activity, counts);
    return new Contribution(sourceOf(activity), activity.sequence(), new Totals(counts.byName));
  }

  private static void countState(ActivityState activity, Counts counts) {
    counts.one(Counters.ACTIVITIES);
    counts.one(Counters.of(activity.status()));
    counts.one(Counters.ofPlan(activity.plan(), activity.issuer(), "act"));
    if (activity.status() == COMPLETED) {
      counts.one(
          isAfter(activity.completedOn(), activity.originalDue())
              ? Counters.LATE
              : Counters.ON_TIME);
      counts.one(Counters.ofPlan(activity.plan(), activity.issuer(), "done"));
    } else if (activity.status() != CANCELLED) {
      counts.one(Counters.due(Counters.ACTIVITIES_DUE, activity.nextDue()));
      if (activity.extension() != null && activity.extension().waits()) {
        counts.one(Counters.due(Counters.ACTIVITIES_ASKING, activity.due()));
      }
    }
  }

  private static void countSources(ActivityState activity, Counts counts) {
    for (SourceFigures of : activity.sources()) {
      counts.add(Counters.ofSource(Counters.PLANNED, of.source()), of.planned());
      counts.add(Counters.ofSource(Counters.SPENT, of.source()), of.spent());
      counts.add(Counters.ofSource(Counters.SETTLED, of.source()), of.settled());
    }
  }

  /**
   * What was done of an activity within each half-month, for the nodes of the lead unit that count
   * single slices of time; a reporting period is the sum of its slices.
   *
   * @throws IllegalArgumentException when a figure is out of all range or a kind is no name
   */
  public static Map<NodeId, Contribution> inSlices(ActivityState activity) {
    var bySlice = new TreeMap<String, Counts>();
    activity
        .slices()
        .forEach(
            (slice, figures) -> {
              var counts = bySlice.computeIfAbsent(slice, _ -> new Counts());
              figures.outputs().forEach((kind, n) -> counts.add(Counters.output(kind), n));
              counts.add(Counters.SPENT, figures.spent());
            });
    LocalDate completedOn = activity.completedOn();
    if (activity.status() == COMPLETED && completedOn != null) {
      bySlice
          .computeIfAbsent(Slice.of(completedOn).key(), _ -> new Counts())
          .one(Counters.of(COMPLETED));
    }
    var contributions = new HashMap<NodeId, Contribution>();
    bySlice.forEach(
        (slice, counts) ->
            contributions.put(
                NodeId.of(activity.programme(), Period.of(slice).key(), activity.unit()),
                new Contribution(
                    sourceOf(activity), activity.sequence(), new Totals(counts.byName))));
    return contributions;
  }

  /**
   * What a report counts for in each programme that it answers: how far it has come, and what it
   * says once it was submitted.
   *
   * @throws IllegalArgumentException when a figure is out of all range
   */
  public static Map<NodeId, Contribution> of(ReportState report) {
    String period = Period.ofReports(report.id().period(), report.from(), report.to()).key();
    var contributions = new HashMap<NodeId, Contribution>();
    for (ProgrammeId programme : report.programmes()) {
      contributions.put(
          NodeId.of(programme, period, report.unit()),
          new Contribution(REPORT, report.sequence(), totalsOf(report, programme)));
    }
    return contributions;
  }

  private static Totals totalsOf(ReportState report, ProgrammeId programme) {
    var counts = new Counts();
    if (report.status() == ReportStatus.PASSED_ON) {
      return Totals.NONE; // what was there before is taken back by this newer state
    }
    counts.one(Counters.REPORTS);
    counts.one(Counters.of(report.status()));
    if (report.status().isOwed()) {
      counts.one(Counters.due(Counters.REPORTS_DUE, report.due()));
      return new Totals(counts.byName);
    }
    counts.one(report.isLate() ? Counters.REPORTS_LATE : Counters.REPORTS_ON_TIME);
    if (report.complete()) {
      counts.one(Counters.REPORTS_COMPLETE);
    }
    report
        .figures()
        .getOrDefault(programme.value(), Map.of())
        .forEach(
            (name, figure) -> {
              counts.add(Counters.submitted(name), figure);
              if (report.status() == ReportStatus.ACCEPTED) {
                counts.add(Counters.accepted(name), figure);
              }
            });
    return new Totals(counts.byName);
  }

  /** The name of an activity within its unit. */
  private static String sourceOf(ActivityState activity) {
    return activity.plan().value() + Id.SEPARATOR + activity.item().value();
  }

  private static final class Counts {
    private final TreeMap<String, Long> byName = new TreeMap<>();

    void one(String name) {
      byName.put(name, 1L);
    }

    void add(String name, long figure) {
      if (Math.abs(figure) > LARGEST_FIGURE) {
        throw new IllegalArgumentException(name + " is out of all range: " + figure);
      }
      byName.put(name, figure);
    }
  }
}
