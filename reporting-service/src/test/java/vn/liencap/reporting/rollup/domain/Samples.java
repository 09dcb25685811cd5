package vn.liencap.reporting.rollup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.SliceFigures;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

/** States as other services tell them, with the rest filled in. */
public final class Samples {
  public static final ProgrammeId PROGRAMME = new ProgrammeId("cchc-2026");
  public static final PlanId PLAN = new PlanId("pke-hoach");
  public static final UnitId MINISTRY = new UnitId("bnv");
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  public static final LocalDate DUE = LocalDate.of(2026, 6, 30);

  private Samples() {}

  /** The programme, with the border it lets figures cross at. */
  public static ProgrammeState programme(FigureBorder border, long sequence) {
    return programme(PROGRAMME, border, sequence);
  }

  /** Another programme of 2026. */
  public static ProgrammeState programme(ProgrammeId id, FigureBorder border, long sequence) {
    return new ProgrammeState(id, "CCHC 2026", 2026, border, MINISTRY, true, sequence);
  }

  /** A unit that has stood under that parent since 2025. */
  public static UnitState unit(String id, Level level, @Nullable String parent, long sequence) {
    return unit(id, id, level, parent, sequence);
  }

  /** A unit with a name. */
  public static UnitState unit(
      String id, String name, Level level, @Nullable String parent, long sequence) {
    var attributes =
        new UnitAttributes(
            LocalDate.of(2025, 7, 1),
            null,
            id,
            name,
            level,
            parent == null ? null : new UnitId(parent));
    return new UnitState(new UnitId(id), List.of(attributes), List.of(), null, null, sequence);
  }

  /** An activity of item {@code item}, due on {@link #DUE}. */
  public static ActivityState activity(
      UnitId unit, String item, ActivityStatus status, Map<String, Long> outputs, long sequence) {
    boolean completed = status == ActivityStatus.COMPLETED;
    return activity(unit, item, status, outputs, completed ? TODAY : null, sequence);
  }

  /** An activity with the day it was completed. */
  public static ActivityState activity(
      UnitId unit,
      String item,
      ActivityStatus status,
      Map<String, Long> outputs,
      @Nullable LocalDate completedOn,
      long sequence) {
    return activity(PROGRAMME, unit, item, status, outputs, completedOn, sequence);
  }

  /** An activity of another programme. */
  public static ActivityState activity(
      ProgrammeId programme,
      UnitId unit,
      String item,
      ActivityStatus status,
      Map<String, Long> outputs,
      @Nullable LocalDate completedOn,
      long sequence) {
    return new ActivityState(
        ActivityId.of(AssignmentId.of(PLAN, unit), new ItemId(item)),
        PLAN,
        new ItemId(item),
        programme,
        unit,
        MINISTRY,
        2026,
        "Tuyên truyền",
        ActivityKind.KEY_ACTIVITY,
        Carrier.EACH,
        null,
        null,
        new Timing(TimingKind.MONTH, "tháng 6", 2026, null, 6, null, null, null),
        LocalDate.of(2026, 6, 1),
        DUE,
        DUE,
        null,
        status,
        0,
        outputs,
        Map.of(),
        outputs.isEmpty() ? Map.of() : Map.of("2026-05b", new SliceFigures(outputs, 200_000)),
        1_000_000,
        200_000,
        null,
        List.of(),
        completedOn,
        null,
        null,
        sequence,
        null,
        null);
  }

  /** The activity with a request for more time. */
  public static ActivityState asking(ActivityState known, Extension extension) {
    return new ActivityState(
        known.id(),
        known.plan(),
        known.item(),
        known.programme(),
        known.unit(),
        known.issuer(),
        known.year(),
        known.title(),
        known.kind(),
        known.carrier(),
        known.post(),
        known.owner(),
        known.timing(),
        known.start(),
        known.due(),
        known.originalDue(),
        extension,
        known.status(),
        known.percent(),
        known.outputs(),
        known.contributions(),
        known.slices(),
        known.budgetPlanned(),
        known.budgetSpent(),
        known.settlement(),
        known.sources(),
        known.completedOn(),
        known.cancelReason(),
        known.lastProgressOn(),
        known.sequence() + 1,
        known.succession(),
        known.scheduledOn());
  }

  /** An assignment of {@link #PLAN} by the ministry. */
  public static AssignmentState assignment(
      UnitId unit, AssignmentMode mode, AssignmentStatus status, long sequence) {
    return assignment(PLAN, MINISTRY, unit, mode, status, null, sequence);
  }

  /** An assignment with the day it was met. */
  public static AssignmentState assignment(
      PlanId plan,
      UnitId issuer,
      UnitId unit,
      AssignmentMode mode,
      AssignmentStatus status,
      @Nullable LocalDate fulfilledOn,
      long sequence) {
    return assignment(PROGRAMME, plan, issuer, unit, mode, status, fulfilledOn, sequence);
  }

  /** An assignment of another programme. */
  public static AssignmentState assignment(
      ProgrammeId programme,
      PlanId plan,
      UnitId issuer,
      UnitId unit,
      AssignmentMode mode,
      AssignmentStatus status,
      @Nullable LocalDate fulfilledOn,
      long sequence) {
    return new AssignmentState(
        AssignmentId.of(plan, unit),
        plan,
        programme,
        unit,
        issuer,
        "Kế hoạch tuyên truyền",
        "12/KH-BNV",
        2026,
        mode,
        DUE,
        List.of(),
        status,
        null,
        fulfilledOn,
        sequence,
        1,
        PlanStanding.IN_FORCE,
        null,
        null);
  }
}
