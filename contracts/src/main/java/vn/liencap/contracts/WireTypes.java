package vn.liencap.contracts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.calendar.CalendarEvent;
import vn.liencap.contracts.checking.CheckEvent;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.contracts.people.PersonEvent;
import vn.liencap.contracts.plan.AmendmentEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.CascadeEvent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.ProgrammeEvent;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.rollup.RollupEvent;
import vn.liencap.contracts.units.UnitEvent;

/** The one map between events and their names on the wire ({@code ce_type}). */
public final class WireTypes {
  private static final Map<String, Class<? extends Event>> BY_NAME =
      Map.ofEntries(
          Map.entry("unit.changed.v1", UnitEvent.UnitChanged.class),
          Map.entry("programme.changed.v1", ProgrammeEvent.ProgrammeChanged.class),
          Map.entry("plan.issued.v1", PlanEvent.PlanIssued.class),
          Map.entry("plan.parents-linked.v1", PlanEvent.ParentsLinked.class),
          Map.entry("plan.amended.v1", PlanEvent.PlanAmended.class),
          Map.entry("plan.corrected.v1", PlanEvent.PlanCorrected.class),
          Map.entry("plan.superseded.v1", PlanEvent.PlanSuperseded.class),
          Map.entry("plan.revoked.v1", PlanEvent.PlanRevoked.class),
          Map.entry("plan.closed.v1", PlanEvent.PlanClosed.class),
          Map.entry("amendment.issued.v1", AmendmentEvent.AmendmentIssued.class),
          Map.entry("plan.assigned.v1", AssignmentEvent.PlanAssigned.class),
          Map.entry("assignment.opened.v1", AssignmentEvent.AssignmentOpened.class),
          Map.entry("assignment.draft-started.v1", AssignmentEvent.DraftStarted.class),
          Map.entry("assignment.fulfilled.v1", AssignmentEvent.AssignmentFulfilled.class),
          Map.entry("assignment.waived.v1", AssignmentEvent.AssignmentWaived.class),
          Map.entry("assignment.changed.v1", AssignmentEvent.AssignmentChanged.class),
          Map.entry("assignment.change-answered.v1", AssignmentEvent.ChangeAnswered.class),
          Map.entry("assignment.withdrawn.v1", AssignmentEvent.AssignmentWithdrawn.class),
          Map.entry("assignment.passed-on.v1", AssignmentEvent.AssignmentPassedOn.class),
          Map.entry("assignment.taken-over.v1", AssignmentEvent.AssignmentTakenOver.class),
          Map.entry("cascade.end-planned.v1", CascadeEvent.EndPlanned.class),
          Map.entry("cascade.chunk-planned.v1", CascadeEvent.ChunkPlanned.class),
          Map.entry("activity.scheduled.v1", ActivityEvent.ActivityScheduled.class),
          Map.entry("activity.progressed.v1", ActivityEvent.ActivityProgressed.class),
          Map.entry("activity.completed.v1", ActivityEvent.ActivityCompleted.class),
          Map.entry("activity.cancelled.v1", ActivityEvent.ActivityCancelled.class),
          Map.entry("activity.extension-asked.v1", ActivityEvent.ExtensionAsked.class),
          Map.entry("activity.extension-granted.v1", ActivityEvent.ExtensionGranted.class),
          Map.entry("activity.extension-refused.v1", ActivityEvent.ExtensionRefused.class),
          Map.entry("activity.settled.v1", ActivityEvent.ActivitySettled.class),
          Map.entry("activity.withdrawn.v1", ActivityEvent.ActivityWithdrawn.class),
          Map.entry("activity.passed-on.v1", ActivityEvent.ActivityPassedOn.class),
          Map.entry("activity.owner-named.v1", ActivityEvent.OwnerNamed.class),
          Map.entry("report.opened.v1", ReportEvent.ReportOpened.class),
          Map.entry("report.submitted.v1", ReportEvent.ReportSubmitted.class),
          Map.entry("report.returned.v1", ReportEvent.ReportReturned.class),
          Map.entry("report.accepted.v1", ReportEvent.ReportAccepted.class),
          Map.entry("report.reopened.v1", ReportEvent.ReportReopened.class),
          Map.entry("report.passed-on.v1", ReportEvent.ReportPassedOn.class),
          Map.entry("report.excepted.v1", ReportEvent.ReportExcepted.class),
          Map.entry("check.sums-asked.v1", CheckEvent.SumsAsked.class),
          Map.entry("check.unit-summed.v1", CheckEvent.UnitSummed.class),
          Map.entry("check.sums-told.v1", CheckEvent.SumsTold.class),
          Map.entry("check.states-asked.v1", CheckEvent.StatesAsked.class),
          Map.entry("working-year.changed.v1", CalendarEvent.WorkingYearChanged.class),
          Map.entry("letter.drafted.v1", LetterEvent.LetterDrafted.class),
          Map.entry("letter.written.v1", LetterEvent.LetterWritten.class),
          Map.entry("letter.signed.v1", LetterEvent.LetterSigned.class),
          Map.entry("letter.dispatched.v1", LetterEvent.LetterDispatched.class),
          Map.entry("letter.discarded.v1", LetterEvent.LetterDiscarded.class),
          Map.entry("rollup.totalled.v1", RollupEvent.NodeTotalled.class),
          Map.entry("person.changed.v1", PersonEvent.PersonChanged.class));

  private static final Map<Class<? extends Event>, String> BY_CLASS =
      BY_NAME.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private WireTypes() {}

  /** The wire name of an event. */
  public static String nameOf(Event event) {
    String name = BY_CLASS.get(event.getClass());
    if (name == null) {
      throw new IllegalStateException("No wire name for " + event.getClass());
    }
    return name;
  }

  /** The class behind a wire name, empty when this version does not know it. */
  public static Optional<Class<? extends Event>> classOf(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names and their classes. */
  public static Map<String, Class<? extends Event>> all() {
    return BY_NAME;
  }
}
