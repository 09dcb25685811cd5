package vn.liencap.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.scheduling.domain.Schedule;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

/** A small country: a ministry, two provinces, a department, three wards, and their plans. */
public final class Samples {
  public static final UnitId MINISTRY = new UnitId("bnv");
  public static final UnitId PROVINCE = new UnitId("tinh");
  public static final UnitId OTHER_PROVINCE = new UnitId("tinhkhac");
  public static final UnitId DEPARTMENT = new UnitId("so");
  public static final UnitId WARD = new UnitId("phuong1");
  public static final UnitId SECOND_WARD = new UnitId("phuong2");
  public static final UnitId FOREIGN_WARD = new UnitId("xakhac");
  public static final ProgrammeId PROGRAMME = new ProgrammeId("cchc2026");
  public static final PlanId PLAN = new PlanId("ke-hoach");
  public static final int YEAR = 2026;
  public static final LocalDate ISSUED = LocalDate.of(YEAR, 1, 20);
  public static final LocalDate TODAY = LocalDate.of(YEAR, 6, 15);
  public static final Instant NOW = Instant.parse("2026-06-15T03:00:00Z");

  private Samples() {}

  public static Actor officer(UnitId unit) {
    return actor(unit, Role.OFFICER);
  }

  public static Actor actor(UnitId unit, Role... roles) {
    return new Actor(new PersonId("p-" + unit.value()), "Nguyễn Văn A", unit, Set.of(roles));
  }

  public static UnitState unit(UnitId id, Level level, @Nullable UnitId parent, String name) {
    return new UnitState(
        id,
        List.of(
            new UnitAttributes(LocalDate.of(2025, 7, 1), null, id.value(), name, level, parent)),
        List.of(),
        null,
        null,
        1);
  }

  /** The whole country, upper levels first. */
  public static List<UnitState> country() {
    return List.of(
        unit(MINISTRY, Level.MINISTRY, null, "Bộ Nội vụ"),
        unit(PROVINCE, Level.PROVINCE, MINISTRY, "UBND tỉnh Đồng Nai"),
        unit(OTHER_PROVINCE, Level.PROVINCE, MINISTRY, "UBND tỉnh Lai Châu"),
        unit(DEPARTMENT, Level.DEPARTMENT, PROVINCE, "Sở Nội vụ"),
        unit(WARD, Level.COMMUNE, PROVINCE, "Phường Bình Phước"),
        unit(SECOND_WARD, Level.COMMUNE, PROVINCE, "Phường Đồng Xoài"),
        unit(FOREIGN_WARD, Level.COMMUNE, OTHER_PROVINCE, "Phường Đoàn Kết"));
  }

  public static Timing timing(TimingKind kind) {
    return new Timing(kind, null, null, null, null, null, null, null);
  }

  public static Party unitParty(UnitId unit) {
    return new Party("đơn vị " + unit.value(), unit, null, null);
  }

  public static Party wardsOf(UnitId province) {
    return new Party(
        "UBND các xã, phường", null, new UnitGroup(province, List.of(Level.COMMUNE)), null);
  }

  public static Party text(String words) {
    return new Party(words, null, null, null);
  }

  public static KeyActivity item(
      String id, Carrier carrier, List<Party> lead, List<Party> coordinating) {
    return new KeyActivity(
        new ItemId(id),
        "Tuyên truyền cải cách hành chính " + id,
        carrier,
        lead,
        coordinating,
        timing(TimingKind.CONTINUOUS),
        List.of(),
        List.of(new ExpectedOutput("04 buổi", "session", 4L)),
        1_000_000L,
        true,
        List.of());
  }

  /** As many items of EACH as said, at the wards of the province. */
  public static List<KeyActivity> eachItems(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> item("i" + i, Carrier.EACH, List.of(wardsOf(PROVINCE)), List.of()))
        .toList();
  }

  public static IssuedPlan plan(PlanId id, UnitId issuer, List<KeyActivity> activities) {
    return plan(id, issuer, activities, List.of(), 1);
  }

  public static IssuedPlan plan(
      PlanId id,
      UnitId issuer,
      List<KeyActivity> activities,
      List<Responsibility> responsibilities,
      long sequence) {
    var content =
        new PlanContent(
            "Tuyên truyền cải cách hành chính năm 2026",
            "Kế hoạch",
            "KH-UBND",
            "Đồng Nai",
            YEAR,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            activities,
            responsibilities,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new IssuedPlan(
        id,
        PROGRAMME,
        issuer,
        null,
        1,
        "12/KH-UBND",
        ISSUED,
        content,
        List.of(),
        List.of(),
        List.of(),
        sequence,
        List.of(),
        List.of());
  }

  /** The next version of a plan, with these key activities. */
  public static IssuedPlan amended(IssuedPlan plan, List<KeyActivity> activities) {
    IssuedPlan next = plan(plan.id(), plan.issuer(), activities, List.of(), plan.sequence() + 1);
    var notes = new ArrayList<>(plan.notes());
    int version = plan.version() + 1;
    notes.add(
        new PlanNote(
            PlanNote.Kind.AMENDED, "15/QĐ-UBND", TODAY, version, "Điều chỉnh", null, null));
    return new IssuedPlan(
        next.id(),
        next.programme(),
        next.issuer(),
        null,
        version,
        next.number(),
        next.issuedOn(),
        next.content(),
        List.of(),
        List.of(),
        List.of(),
        next.sequence(),
        notes,
        plan.finance());
  }

  /** The plan with the unit that settles its money. */
  public static IssuedPlan financedBy(UnitId unit, IssuedPlan plan) {
    return new IssuedPlan(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        plan.draftingUnit(),
        plan.version(),
        plan.number(),
        plan.issuedOn(),
        plan.content(),
        plan.parents(),
        plan.addressing(),
        plan.readerKeys(),
        plan.sequence(),
        plan.notes(),
        List.of(unit));
  }

  /** The assignment as that version of the plan has it, after the one before. */
  public static AssignmentState following(AssignmentState before, IssuedPlan plan) {
    AssignmentState anew = assignAll(plan, before.unit());
    return with(before, anew.items(), before.status(), plan.version(), PlanStanding.IN_FORCE);
  }

  /** The assignment after the plan asked no more of the unit. */
  public static AssignmentState withdrawn(AssignmentState before, int version) {
    return with(before, before.items(), AssignmentStatus.WITHDRAWN, version, PlanStanding.IN_FORCE);
  }

  private static AssignmentState with(
      AssignmentState before,
      List<AssignedItem> items,
      AssignmentStatus status,
      int version,
      PlanStanding standing) {
    return new AssignmentState(
        before.id(),
        before.plan(),
        before.programme(),
        before.unit(),
        before.issuer(),
        before.planTitle(),
        before.planNumber(),
        before.planYear(),
        before.mode(),
        before.due(),
        items,
        status,
        null,
        null,
        before.sequence() + 1,
        version,
        standing,
        null,
        null);
  }

  public static AssignmentState assignment(
      IssuedPlan plan, UnitId unit, AssignmentMode mode, List<AssignedItem> items) {
    return new AssignmentState(
        AssignmentId.of(plan.id(), unit),
        plan.id(),
        plan.programme(),
        unit,
        plan.issuer(),
        plan.content().title(),
        plan.number(),
        YEAR,
        mode,
        null,
        items,
        AssignmentStatus.ASSIGNED,
        null,
        null,
        1,
        plan.version(),
        PlanStanding.IN_FORCE,
        null,
        null);
  }

  /** An assignment of every key activity of the plan, as its carrier says. */
  public static AssignmentState assignAll(IssuedPlan plan, UnitId unit) {
    return assignment(
        plan,
        unit,
        AssignmentMode.EXECUTE,
        plan.content().activities().stream()
            .map(item -> new AssignedItem(item.id(), item.carrier()))
            .toList());
  }

  /** An activity that the ward leads and in which the second ward and the department take part. */
  public static Activity activity() {
    IssuedPlan plan =
        plan(
            PLAN,
            PROVINCE,
            List.of(
                item(
                    "i1",
                    Carrier.LEAD,
                    List.of(unitParty(WARD)),
                    List.of(unitParty(SECOND_WARD), unitParty(DEPARTMENT)))));
    return Schedule.of(plan).activities(assignAll(plan, WARD), TODAY).getFirst();
  }

  public static Map<String, Long> sessions(long count) {
    return Map.of("session", count);
  }
}
