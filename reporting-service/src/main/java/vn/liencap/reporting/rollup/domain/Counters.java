package vn.liencap.reporting.rollup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.rollup.Totals;

/** The names of what is counted, and how dated counters are read on a day. */
public final class Counters {
  /** Units that were assigned anything, each once. */
  public static final String UNITS = "units";

  /** Assignments, in either mode. */
  public static final String ASSIGNED = "assigned";

  public static final String ISSUED_LATE = "a:issuedLate";
  public static final String ACTIVITIES = "act";
  public static final String ON_TIME = "act:onTime";
  public static final String LATE = "act:late";
  public static final String PLANNED = "budget:planned";
  public static final String SPENT = "budget:spent";
  public static final String SETTLED = "budget:settled";

  /** Reports that there are. */
  public static final String REPORTS = "rep";

  public static final String REPORTS_ON_TIME = "rep:onTime";
  public static final String REPORTS_LATE = "rep:late";

  /** Reports sent with all the content that is asked for. */
  public static final String REPORTS_COMPLETE = "rep:complete";

  /** Reports still owed, by the last day they are on time. */
  public static final String REPORTS_DUE = "repDue";

  private static final String SUBMITTED = "sub";
  private static final String ACCEPTED = "acc";

  /** Plans still owed, by the last day they are due. */
  public static final String PLANS_DUE = "aDue";

  /** Activities still open, by the last day of their window. */
  public static final String ACTIVITIES_DUE = "actDue";

  /** Of these, the ones for which more time was asked and not answered yet. */
  public static final String ACTIVITIES_ASKING = "actAsk";

  static final String OUTPUTS = "out";
  private static final String BUDGET = "budget";
  private static final String OF_PLAN = "p";
  private static final String OF_PLAN_DUE = "pDue";

  private Counters() {}

  /** Assignments in mode IMPLEMENT that have come so far. */
  public static String of(AssignmentStatus status) {
    return "a:" + status;
  }

  /** Money of one source, of what is planned, spent or settled. */
  public static String ofSource(String what, FundingSource source) {
    return what + ":" + source;
  }

  /** Activities that have come so far. */
  public static String of(ActivityStatus status) {
    return "act:" + status;
  }

  /**
   * Figures of one kind of output.
   *
   * @throws IllegalArgumentException when the kind cannot be a part of a name
   */
  static String output(String kind) {
    if (!kind.matches("[A-Za-z0-9_-]{1,60}")) {
      throw new IllegalArgumentException("Not a kind of output: " + kind);
    }
    return OUTPUTS + ":" + kind;
  }

  static String due(String what, LocalDate day) {
    return what + ":" + day;
  }

  /** A counter of one plan; it is not told above the unit that issued the plan. */
  static String ofPlan(PlanId plan, UnitId issuer, String what) {
    return OF_PLAN + ":" + plan + ":" + issuer + ":" + what.toLowerCase(Locale.ROOT);
  }

  static String ofPlanDue(PlanId plan, UnitId issuer, LocalDate day) {
    return OF_PLAN_DUE + ":" + plan + ":" + issuer + ":" + day;
  }

  /** A figure of a report that was submitted. */
  public static String submitted(String name) {
    return SUBMITTED + ":" + name;
  }

  /** A figure of a report that was accepted. */
  public static String accepted(String name) {
    return ACCEPTED + ":" + name;
  }

  static boolean isSubmitted(String name) {
    return name.startsWith(SUBMITTED + ":");
  }

  /** True for what reports say, as opposed to what was entered. */
  static boolean isReported(String name) {
    return name.startsWith(SUBMITTED + ":") || name.startsWith(ACCEPTED + ":");
  }

  /** The sum with what one report says in place of what is reported in it. */
  static Totals reportedBy(Totals report, Totals sum) {
    return Totals.sum(
        List.of(sum.only(name -> !isReported(name)), report.only(Counters::isReported)));
  }

  /** A total with what the reports below say where its own report does not say anything yet. */
  static Totals filledIn(Totals total, Totals report, Totals below) {
    boolean accepted = report.get(of(ReportStatus.ACCEPTED)) > 0;
    boolean sent = accepted || report.get(of(ReportStatus.SUBMITTED)) > 0;
    Totals missing = below.only(name -> isReported(name) && !(isSubmitted(name) ? sent : accepted));
    return Totals.sum(List.of(total, missing));
  }

  /** Reports that have come so far. */
  public static String of(ReportStatus status) {
    return "rep:" + status;
  }

  /** True for outputs and money, which cross a unit's border only as the programme says. */
  static boolean isFigure(String name) {
    return name.startsWith(OUTPUTS + ":") || name.startsWith(BUDGET + ":");
  }

  /** True for a counter of a plan that this unit issued. */
  static boolean isOfPlanIssuedBy(UnitId unit, String name) {
    if (!name.startsWith(OF_PLAN + ":") && !name.startsWith(OF_PLAN_DUE + ":")) {
      return false;
    }
    return name.split(":", -1)[2].equals(unit.value());
  }

  /** Counts one unit once, however many plans are assigned to it. */
  static Totals unitOnce(Totals ofOneUnit) {
    if (ofOneUnit.get(UNITS) <= 1) {
      return ofOneUnit;
    }
    var counts = new TreeMap<>(ofOneUnit.counts());
    counts.put(UNITS, 1L);
    return new Totals(counts);
  }

  /** How many of the plans or activities owed were due before that day. */
  public static long overdue(Totals totals, String what, LocalDate today) {
    String prefix = what + ":";
    long overdue = 0;
    for (Map.Entry<String, Long> counter : totals.counts().entrySet()) {
      String name = counter.getKey();
      if (name.startsWith(prefix)
          && LocalDate.parse(name.substring(prefix.length())).isBefore(today)) {
        overdue = Math.addExact(overdue, counter.getValue());
      }
    }
    return overdue;
  }

  /** True for a counter of how far plans and activities have come, and of what is owed by day. */
  static boolean isState(String name) {
    return name.equals(ACTIVITIES)
        || name.startsWith(ACTIVITIES + ":")
        || name.startsWith("a:")
        || name.startsWith(ACTIVITIES_DUE + ":")
        || name.startsWith(PLANS_DUE + ":");
  }

  /**
   * A counter of what is owed as the one of the day before, when it was owed earlier still: on that
   * day and ever after it is overdue all the same. Any other stays as it is.
   */
  static String owedBefore(LocalDate day, String name) {
    for (String what : List.of(ACTIVITIES_DUE, PLANS_DUE)) {
      if (name.startsWith(what + ":")
          && LocalDate.parse(name.substring(what.length() + 1)).isBefore(day)) {
        return due(what, day.minusDays(1));
      }
    }
    return name;
  }

  /** The figures by kind of output. */
  public static Map<String, Long> outputs(Totals totals) {
    var byKind = new TreeMap<String, Long>();
    totals
        .only(name -> name.startsWith(OUTPUTS + ":"))
        .counts()
        .forEach((name, figure) -> byKind.put(name.substring(OUTPUTS.length() + 1), figure));
    return byKind;
  }

  /** Only the counters of one plan, with their names bare: {@code assigned}, {@code due:<day>}. */
  public static Totals ofPlan(Totals totals, PlanId plan) {
    var bare = new TreeMap<String, Long>();
    totals
        .counts()
        .forEach(
            (name, count) -> {
              if (name.startsWith(OF_PLAN + ":" + plan + ":")) {
                bare.merge(lastPart(name), count, Math::addExact);
              } else if (name.startsWith(OF_PLAN_DUE + ":" + plan + ":")) {
                bare.merge("due:" + lastPart(name), count, Math::addExact);
              }
            });
    return new Totals(bare);
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
