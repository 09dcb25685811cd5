package vn.liencap.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;

/** A small country: a ministry, two provinces, each with a department and two wards. */
public final class Example {
  public static final UnitId MINISTRY = new UnitId("bnv");
  public static final UnitId PROVINCE = new UnitId("p1");
  public static final UnitId OTHER_PROVINCE = new UnitId("p2");
  public static final UnitId DEPARTMENT = new UnitId("p1-snv");
  public static final UnitId WARD = new UnitId("p1-w1");
  public static final UnitId OTHER_WARD = new UnitId("p1-w2");
  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private Example() {}

  public static UnitDirectory country() {
    var directory = new UnitDirectory();
    directory.apply(unit("bnv", "BNV", "Bộ Nội vụ", Level.MINISTRY, null));
    for (String province : List.of("p1", "p2")) {
      directory.apply(unit(province, province, "Tỉnh " + province, Level.PROVINCE, "bnv"));
      directory.apply(
          unit(
              province + "-snv",
              province + ".SNV",
              "Sở Nội vụ tỉnh " + province,
              Level.DEPARTMENT,
              province));
      for (String ward : List.of("-w1", "-w2")) {
        directory.apply(
            unit(province + ward, province + ward, "Phường " + ward, Level.COMMUNE, province));
      }
    }
    return directory;
  }

  private static UnitState unit(
      String id, String code, String name, Level level, @Nullable String parent) {
    return new UnitState(
        new UnitId(id),
        List.of(
            new UnitAttributes(
                LocalDate.of(2025, 7, 1),
                null,
                code,
                name,
                level,
                parent == null ? null : new UnitId(parent))),
        List.of(),
        null,
        null,
        1);
  }

  public static Actor actor(UnitId unit, Role... roles) {
    return new Actor(new PersonId("nguoi1"), "Nguyễn Thị Hoa", unit, Set.of(roles));
  }

  public static Party group(UnitId within, Level... levels) {
    return new Party("nhóm", null, new UnitGroup(within, List.of(levels)), null);
  }

  public static Party party(UnitId unit) {
    return new Party(unit.value(), unit, null, null);
  }

  public static Party text(String text) {
    return new Party(text, null, null, null);
  }

  public static Timing always() {
    return new Timing(TimingKind.CONTINUOUS, "Thường xuyên", null, null, null, null, null, null);
  }

  public static KeyActivity activity(String id, Carrier carrier, Party... lead) {
    return new KeyActivity(
        new ItemId(id),
        "Việc " + id,
        carrier,
        List.of(lead),
        List.of(),
        always(),
        List.of(),
        List.of(),
        1_000_000L,
        false,
        List.of());
  }

  public static Responsibility section(List<Party> parties, String... duties) {
    return new Responsibility(
        "Tổ chức thực hiện",
        parties,
        java.util.stream.Stream.of(duties)
            .map(id -> new Duty(new ItemId(id), "Nhiệm vụ " + id, always()))
            .toList());
  }

  public static PlanContent content(
      List<KeyActivity> activities, List<Responsibility> responsibilities) {
    return new PlanContent(
        "Tuyên truyền cải cách hành chính",
        "Kế hoạch",
        "KH-UBND",
        null,
        2026,
        List.of(),
        List.of(new TextItem(new ItemId("o1"), "Mục tiêu", true, List.of())),
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
  }

  public static Addressing levels(AssignmentMode mode, Level... levels) {
    return new Addressing(
        List.of(levels), List.of(), false, mode, Map.of("PROVINCE", LocalDate.of(2026, 6, 30)));
  }

  public static Addressing everybody(AssignmentMode mode) {
    return new Addressing(List.of(), List.of(), true, mode, Map.of());
  }

  public static IssuedPlan issued(UnitId issuer, PlanContent content, List<Addressing> addressing) {
    return new IssuedPlan(
        new PlanId("plan1"),
        new ProgrammeId("cchc"),
        issuer,
        null,
        1,
        "12/KH-UBND",
        DAY,
        content,
        List.of(),
        addressing,
        List.of(),
        3,
        List.of(),
        List.of());
  }

  public static Plan draft(UnitId issuer, PlanContent content) {
    return Plan.draft(
        new PlanId("plan1"),
        issuer,
        new PlanCommand.Edit(new ProgrammeId("cchc"), null, content, List.of(), List.of()),
        NOW);
  }
}
