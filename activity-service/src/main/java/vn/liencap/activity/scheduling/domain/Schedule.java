package vn.liencap.activity.scheduling.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.units.Succession;

/** An issued plan, ready to say which activities an assignment becomes. */
public final class Schedule {
  private final IssuedPlan plan;
  private final Map<ItemId, PlannedItem> items;

  private Schedule(IssuedPlan plan, Map<ItemId, PlannedItem> items) {
    this.plan = plan;
    this.items = items;
  }

  /** The sequence of the plan that this was made of. */
  public long sequence() {
    return plan.sequence();
  }

  /** The schedule of a plan; making it reads the whole plan once. */
  public static Schedule of(IssuedPlan plan) {
    var items = new HashMap<ItemId, PlannedItem>();
    for (KeyActivity activity : plan.content().activities()) {
      items.put(activity.id(), PlannedItem.of(plan, activity));
    }
    for (Responsibility responsibility : plan.content().responsibilities()) {
      for (Duty duty : responsibility.duties()) {
        items.put(duty.id(), PlannedItem.of(plan, responsibility, duty));
      }
    }
    return new Schedule(plan, items);
  }

  /** False when the assignment speaks of a later version of the plan than this. */
  public boolean knowsAll(AssignmentState assignment) {
    return plan.version() >= assignment.version()
        && carried(assignment).stream().allMatch(item -> items.containsKey(item.item()));
  }

  /**
   * The activities of an assignment, as many as this version of the plan knows; those too that its
   * unit carries only because it took them over.
   *
   * @param today the day on which they are scheduled, if they are new
   */
  public List<Activity> activities(AssignmentState assignment, LocalDate today) {
    List<ItemId> taken = Succession.orNone(assignment.succession()).items();
    return carried(assignment).stream()
        .filter(item -> items.containsKey(item.item()))
        .map(item -> planned(item, taken).at(assignment, item.carrier(), today))
        .toList();
  }

  /** What was planned for an item that was taken over is counted where the plan gave it. */
  private PlannedItem planned(AssignedItem item, List<ItemId> taken) {
    PlannedItem planned = planned(item);
    return taken.contains(item.item()) ? planned.withoutMoney() : planned;
  }

  private PlannedItem planned(AssignedItem item) {
    PlannedItem planned = items.get(item.item());
    if (planned == null) {
      throw new IllegalStateException("Not in the plan: " + item);
    }
    return planned;
  }

  /** Who implements by a plan of its own takes the items of EACH into that plan. */
  private static List<AssignedItem> carried(AssignmentState assignment) {
    // What was passed on was asked: it is closed with what was planned and done of it.
    if (!assignment.isAsked() && assignment.status() != AssignmentStatus.PASSED_ON) {
      return List.of();
    }
    return assignment.mode() == AssignmentMode.EXECUTE
        ? assignment.items()
        : assignment.items().stream().filter(item -> item.carrier() == Carrier.LEAD).toList();
  }
}
