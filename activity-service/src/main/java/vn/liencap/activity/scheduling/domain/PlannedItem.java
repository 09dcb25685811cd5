package vn.liencap.activity.scheduling.domain;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.Terms;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Timing;

/** A key activity or a duty of an issued plan. */
record PlannedItem(
    IssuedPlan plan,
    ItemId id,
    ActivityKind kind,
    String title,
    Timing timing,
    Window window,
    List<Party> leads,
    List<Party> coordinating,
    long budget,
    List<SourceFigures> sources) {

  static PlannedItem of(IssuedPlan plan, KeyActivity activity) {
    return new PlannedItem(
        plan,
        activity.id(),
        ActivityKind.KEY_ACTIVITY,
        activity.title(),
        activity.timing(),
        calendar(plan).window(activity.timing()),
        activity.lead(),
        activity.coordinating(),
        budget(activity),
        FundingText.sources(activity.funding(), budget(activity)));
  }

  static PlannedItem of(IssuedPlan plan, Responsibility responsibility, Duty duty) {
    return new PlannedItem(
        plan,
        duty.id(),
        ActivityKind.DUTY,
        duty.text(),
        duty.timing(),
        calendar(plan).window(duty.timing()),
        responsibility.parties().isEmpty()
            ? List.of(new Party(responsibility.unit(), null, null, null))
            : responsibility.parties(),
        List.of(),
        0,
        List.of());
  }

  private static long budget(KeyActivity activity) {
    return activity.budget() == null ? 0 : activity.budget();
  }

  private static PlanCalendar calendar(IssuedPlan plan) {
    return new PlanCalendar(plan.content().year(), plan.issuedOn());
  }

  /** This item without the money that is counted elsewhere. */
  PlannedItem withoutMoney() {
    return new PlannedItem(
        plan, id, kind, title, timing, window, leads, coordinating, 0, List.of());
  }

  /**
   * This item as the activity of the unit that an assignment gives it to.
   *
   * @param today from when on its rounds are asked for
   */
  Activity at(AssignmentState assignment, Carrier carrier, LocalDate today) {
    return Activity.scheduled(
        state(assignment, carrier, today),
        window.evidence(),
        partners(assignment.unit(), carrier),
        new Terms(plan.sequence(), assignment.sequence()));
  }

  private ActivityState state(AssignmentState assignment, Carrier carrier, LocalDate today) {
    return new ActivityState(
        ActivityId.of(assignment.id(), id),
        plan.id(),
        id,
        plan.programme(),
        assignment.unit(),
        assignment.issuer(),
        plan.content().year(),
        title,
        kind,
        carrier,
        post(assignment.unit()),
        null,
        timing,
        window.start(),
        window.due(),
        window.due(),
        null,
        ActivityStatus.NOT_STARTED,
        0,
        Map.of(),
        Map.of(),
        Map.of(),
        budget,
        0,
        null,
        sources,
        null,
        null,
        null,
        1,
        null,
        today);
  }

  /** At the issuer itself, leads that are no units are its posts, as printed. */
  private @Nullable String post(UnitId unit) {
    if (!unit.equals(plan.issuer()) || leads.stream().anyMatch(lead -> isUnit(lead, unit))) {
      return null;
    }
    String posts =
        leads.stream()
            .filter(PlannedItem::isNoUnit)
            .map(lead -> lead.post() == null ? lead.text() : lead.post())
            .collect(joining("; "));
    return posts.isEmpty() ? null : posts;
  }

  /** A second lead takes part like a coordinating unit: what it does is counted for the first. */
  private List<Party> partners(UnitId unit, Carrier carrier) {
    boolean ledByPosts = post(unit) != null;
    Stream<Party> furtherLeads =
        leads.stream()
            .filter(_ -> carrier == Carrier.LEAD)
            .filter(lead -> !isUnit(lead, unit) && !(ledByPosts && isNoUnit(lead)));
    return Stream.concat(furtherLeads, coordinating.stream()).distinct().toList();
  }

  private static boolean isUnit(Party party, UnitId unit) {
    return unit.equals(party.unit());
  }

  private static boolean isNoUnit(Party party) {
    return party.unit() == null && party.group() == null;
  }
}
