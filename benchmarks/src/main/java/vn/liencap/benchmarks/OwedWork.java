package vn.liencap.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.notification.deadlines.domain.DeadlineNews;

/** Activities that units owe by a day. */
final class OwedWork {
  private static final PlanId PLAN = new PlanId("pdoluong");

  private OwedWork() {}

  /** So many activities of a unit, all due on that day. */
  static Stream<DeadlineNews> of(UnitId unit, int count, LocalDate due, Instant at) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                DeadlineNews.of(new ActivityScheduled(activity(unit, "hd" + number, due), at)));
  }

  private static ActivityState activity(UnitId unit, String item, LocalDate due) {
    ItemId itemId = new ItemId(item);
    return new ActivityState(
        ActivityId.of(AssignmentId.of(PLAN, unit), itemId),
        PLAN,
        itemId,
        new ProgrammeId("do-luong"),
        unit,
        new UnitId("bnv"),
        due.getYear(),
        "Phát thanh về cải cách hành chính trên hệ thống truyền thanh cơ sở",
        ActivityKind.KEY_ACTIVITY,
        Carrier.EACH,
        null,
        null,
        new Timing(TimingKind.DATE, null, null, null, null, due, due, null),
        due.minusDays(30),
        due,
        due,
        null,
        ActivityStatus.NOT_STARTED,
        0,
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        0,
        null,
        List.of(),
        null,
        null,
        null,
        1,
        null,
        null);
  }
}
