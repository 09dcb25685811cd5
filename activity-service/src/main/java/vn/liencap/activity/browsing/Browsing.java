package vn.liencap.activity.browsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.browsing.ActivityDetail.Agency;
import vn.liencap.activity.browsing.ActivityDetail.CarriedOn;
import vn.liencap.activity.browsing.ActivityDetail.Contributor;
import vn.liencap.activity.browsing.ActivityDetail.CoordinatingParty;
import vn.liencap.activity.browsing.ActivityDetail.EntryRow;
import vn.liencap.activity.browsing.ActivityDetail.TakenOver;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.Part;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.units.Succession;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.runtime.ProblemException;

/**
 * Reads activities and dresses them with what a page shows beside them: names, titles, what the
 * reader may do.
 */
@Service
public class Browsing {
  private final Activities activities;
  private final KnownPlans plans;
  private final ActivityRights rights;
  private final UnitDirectory directory;
  private final Clock clock;

  Browsing(
      Activities activities,
      KnownPlans plans,
      ActivityRights rights,
      UnitDirectory directory,
      Clock clock) {
    this.activities = activities;
    this.plans = plans;
    this.rights = rights;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * An activity, for somebody who wants to read it.
   *
   * @throws ProblemException 404 when there is none, 403 when it is not the reader's to see
   */
  public Activity readable(ActivityId id, Actor actor) {
    Activity activity =
        activities.find(id).orElseThrow(() -> ProblemException.notFound("Không có hoạt động này."));
    if (!rights.maySee(actor, activity, planOf(activity))) {
      throw ProblemException.forbidden(
          "Hoạt động này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    return activity;
  }

  private @Nullable IssuedPlan planOf(Activity activity) {
    return plans.find(activity.state().plan()).orElse(null);
  }

  /** The rows of a list. */
  public List<ActivityRow> rows(List<ActivityState> activities) {
    Map<PlanId, IssuedPlan> known =
        plans.find(activities.stream().map(ActivityState::plan).distinct().toList());
    return activities.stream().map(state -> row(state, known.get(state.plan()))).toList();
  }

  /** All that the page of an activity shows to a reader. */
  public ActivityDetail detail(Activity activity, Actor actor) {
    @Nullable IssuedPlan plan = planOf(activity);
    ActivityState state = activity.state();
    return new ActivityDetail(
        row(state, plan),
        activity.evidence(),
        plan == null ? List.of() : outputsExpected(plan, state),
        activity.coordinating().stream().map(party -> coordinating(party, state)).toList(),
        contributors(state),
        allowed(actor, activity, plan),
        behalf(actor, activity),
        carriedOn(state),
        takenOver(state),
        entryRows(activity.recent().reversed()));
  }

  private CoordinatingParty coordinating(Party party, ActivityState state) {
    UnitId unit = party.unit();
    Agency answering =
        unit == null
            ? null
            : directory
                .find(unit)
                .map(UnitState::answerableUnit)
                .map(answerable -> agency(answerable, state.start()))
                .orElse(null);
    return new CoordinatingParty(party.text(), unit, answering);
  }

  private @Nullable CarriedOn carriedOn(ActivityState state) {
    Succession succession = Succession.orNone(state.succession());
    UnitId to = succession.to();
    return to == null
        ? null
        : new CarriedOn(
            ActivityId.of(AssignmentId.of(state.plan(), to), state.item()),
            to,
            nameOf(to, LocalDate.now(clock)),
            succession.lastDay());
  }

  private List<TakenOver> takenOver(ActivityState state) {
    Succession succession = Succession.orNone(state.succession());
    if (succession.from().isEmpty()) {
      return List.of();
    }
    List<ActivityId> ids =
        succession.from().stream()
            .map(unit -> ActivityId.of(AssignmentId.of(state.plan(), unit), state.item()))
            .toList();
    return activities.findAll(ids).stream()
        .map(Activity::state)
        .map(
            past ->
                new TakenOver(
                    past.id(),
                    past.unit(),
                    nameOf(past.unit(), past.start()),
                    past.outputs(),
                    past.budgetPlanned(),
                    past.budgetSpent(),
                    succession.items().contains(state.item())))
        .sorted(Comparator.comparing(TakenOver::unitName))
        .toList();
  }

  private Agency agency(UnitId unit, LocalDate day) {
    return new Agency(unit, nameOf(unit, day));
  }

  private List<Agency> behalf(Actor actor, Activity activity) {
    return rights.answersFor(actor, activity).stream()
        .map(unit -> agency(unit, activity.state().start()))
        .sorted(Comparator.comparing(Agency::name))
        .toList();
  }

  /** Entries and the names of their units. */
  public List<EntryRow> entryRows(List<ProgressEntry> entries) {
    return entries.stream()
        .map(entry -> new EntryRow(entry, nameOf(entry.unit(), entry.date())))
        .toList();
  }

  private ActivityRow row(ActivityState state, @Nullable IssuedPlan plan) {
    return new ActivityRow(
        state,
        plan == null ? "" : plan.content().title(),
        plan == null ? "" : plan.number(),
        nameOf(state.unit(), state.start()),
        Activity.isOpen(state) && state.nextDue().isBefore(LocalDate.now(clock)),
        state.nextDue());
  }

  /** What is expected of activities, by their ids; of those whose plan is not known nothing is. */
  public Map<ActivityId, List<ExpectedOutput>> outputsExpected(List<ActivityState> activities) {
    Map<PlanId, IssuedPlan> known =
        plans.find(activities.stream().map(ActivityState::plan).distinct().toList());
    Map<ActivityId, List<ExpectedOutput>> expected = new HashMap<>();
    for (ActivityState state : activities) {
      @Nullable IssuedPlan plan = known.get(state.plan());
      if (plan != null) {
        expected.put(state.id(), outputsExpected(plan, state));
      }
    }
    return expected;
  }

  private static List<ExpectedOutput> outputsExpected(IssuedPlan plan, ActivityState state) {
    return plan.content().activities().stream()
        .filter(item -> item.id().equals(state.item()))
        .map(KeyActivity::outputs)
        .findFirst()
        .orElse(List.of());
  }

  private List<Contributor> contributors(ActivityState state) {
    return state.contributions().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            contribution -> {
              var unit = new UnitId(contribution.getKey());
              return new Contributor(unit, nameOf(unit, state.start()), contribution.getValue());
            })
        .toList();
  }

  private List<String> allowed(Actor actor, Activity activity, @Nullable IssuedPlan plan) {
    var actions = new ArrayList<String>();
    if (Activity.isOpen(activity.state())) {
      whileOpen(actor, activity, actions);
    }
    if (activity.state().status() == ActivityStatus.PASSED_ON) {
      var _ = entering(actor, activity, actions);
    }
    if (actor.hasAny(Role.OFFICER, Role.HEAD)
        && Activity.maySettle(activity.state())
        && rights.settles(actor, plan)) {
      actions.add("settle");
    }
    return actions;
  }

  /** True when the reader may enter what was done. */
  private boolean entering(Actor actor, Activity activity, List<String> actions) {
    Part part = rights.partOf(actor, activity);
    boolean takesPart = part != Part.NONE || !rights.answersFor(actor, activity).isEmpty();
    if (!actor.hasAny(Role.OFFICER, Role.HEAD) || !takesPart) {
      return false;
    }
    actions.add("progress");
    if (part != Part.NONE) {
      actions.add("own-part");
    }
    return true;
  }

  private void whileOpen(Actor actor, Activity activity, List<String> actions) {
    if (entering(actor, activity, actions)) {
      Part part = rights.partOf(actor, activity);
      if (part == Part.LEAD) {
        actions.addAll(List.of("complete", "owner"));
      }
      if (part == Part.LEAD && mayAskForTime(activity.state())) {
        actions.add("extension");
      }
    }
    if (actor.hasAny(Role.HEAD) && rights.isAbove(actor, activity)) {
      actions.add("cancel");
      if (waits(activity.state())) {
        actions.add("decide-extension");
      }
    }
  }

  private boolean mayAskForTime(ActivityState state) {
    return !waits(state) && !state.due().isBefore(LocalDate.now(clock));
  }

  private static boolean waits(ActivityState state) {
    return state.extension() != null && state.extension().waits();
  }

  /** Old plans keep the name that a unit had in their time. */
  private String nameOf(UnitId unit, LocalDate day) {
    return directory.atOrLatest(unit, day).map(UnitView::name).orElse(unit.value());
  }
}
