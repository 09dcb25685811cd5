package vn.liencap.notification.lateness;

import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.Units;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.domain.DeadlineNews;

/** A province with wards that owe plans, and its department, via which two of them go. */
public final class Branch {
  public static final UnitId PROVINCE = new UnitId("utinhdon");
  public static final UnitId DEPARTMENT = new UnitId("usodon");
  public static final List<UnitId> WARDS =
      IntStream.rangeClosed(1, 5).mapToObj(number -> new UnitId("uxadon" + number)).toList();

  private Branch() {}

  /** Enters the units; wards 4 and 5 go via the department. */
  public static void enter(UnitDirectory directory) {
    Units.all().forEach(directory::apply);
    UnitId ministry = Units.all().getFirst().id();
    directory.apply(unit(PROVINCE, "71", "Tỉnh Đôn Đốc", Level.PROVINCE, ministry, null));
    directory.apply(unit(DEPARTMENT, "71.SNV", "Sở Nội vụ", Level.DEPARTMENT, PROVINCE, null));
    for (int i = 0; i < WARDS.size(); i++) {
      directory.apply(
          unit(
              WARDS.get(i),
              "7100" + i,
              "Xã Đôn " + (i + 1),
              Level.COMMUNE,
              PROVINCE,
              i < 3 ? null : DEPARTMENT));
    }
  }

  private static UnitState unit(
      UnitId id,
      String code,
      String name,
      Level level,
      @Nullable UnitId parent,
      @Nullable UnitId via) {
    return new UnitState(
        id,
        List.of(new UnitAttributes(LocalDate.of(2025, 7, 1), null, code, name, level, parent)),
        List.of(),
        via,
        null,
        1);
  }

  /** These wards have to issue a plan by {@link vn.liencap.notification.Samples#DUE}. */
  public static void owe(FollowDeadlines deadlines, MovableClock clock, List<UnitId> wards) {
    tell(deadlines, clock, wards, AssignmentStatus.ASSIGNED, 1);
  }

  /** These wards have issued it. */
  public static void fulfil(FollowDeadlines deadlines, MovableClock clock, List<UnitId> wards) {
    tell(deadlines, clock, wards, AssignmentStatus.ISSUED, 2);
  }

  private static void tell(
      FollowDeadlines deadlines,
      MovableClock clock,
      List<UnitId> wards,
      AssignmentStatus status,
      long sequence) {
    deadlines.follow(
        wards.stream()
            .map(
                ward ->
                    DeadlineNews.of(
                        new PlanAssigned(
                            assignment(ward, AssignmentMode.IMPLEMENT, DUE, 2, status, sequence),
                            clock.instant())))
            .toList());
  }

  public static Actor actor(String person, UnitId unit, Role... roles) {
    return new Actor(new PersonId(person), "Nguyễn Văn " + person, unit, Set.of(roles));
  }
}
