package vn.liencap.plan.assignments;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.plan.assignments.domain.AssignmentCommand;
import vn.liencap.plan.assignments.domain.AssignmentDecision;
import vn.liencap.plan.assignments.domain.AssignmentLife;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;

/**
 * Meets assignments by the plans issued in answer to them; it does not matter whether the
 * assignment or the answer came first.
 */
@Service
public class Answering {
  private final Assignments assignments;
  private final Plans plans;
  private final EventPublisher publisher;
  private final Clock clock;

  Answering(Assignments assignments, Plans plans, EventPublisher publisher, Clock clock) {
    this.assignments = assignments;
    this.plans = plans;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Marks those of the assignments as met that an issued plan answers, and publishes their state;
   * also of those met before, because a crash may have kept it from being published.
   *
   * @throws TransientFaultException when somebody changed one at the same moment
   */
  public void settle(Collection<AssignmentId> ids) {
    Map<AssignmentId, Plans.Answer> answers =
        plans.issuedAnswersTo(ids).stream()
            .sorted(
                Comparator.comparing(Plans.Answer::issuedOn).thenComparing(a -> a.plan().value()))
            .collect(toMap(Plans.Answer::assignment, answer -> answer, (first, _) -> first));
    List<AssignmentEvent> met = new ArrayList<>();
    for (AssignmentState assignment : assignments.findAll(answers.keySet())) {
      Plans.Answer answer = answers.get(assignment.id());
      if (answer != null) {
        met.addAll(settled(assignment, answer));
      }
    }
    publisher.publish(met);
    publisher.publish(assignments.findAll(ids).stream().flatMap(this::adapted).toList());
  }

  /** A change of the plan above is answered once the unit's own plan is amended, or has ended. */
  private Stream<AssignmentEvent> adapted(AssignmentState assignment) {
    PlanChange change = assignment.change();
    if (change == null) {
      return Stream.empty();
    }
    Optional<Plan> by =
        Stream.of(
                plans(change.adaptedBy()).filter(Plan::isIssued),
                plans(assignment.answer()).filter(own -> own.standing() != PlanStanding.IN_FORCE))
            .flatMap(Optional::stream)
            .findFirst();
    return by.isEmpty() ? Stream.empty() : adapted(assignment, by.get());
  }

  private Optional<Plan> plans(@Nullable PlanId id) {
    return id == null ? Optional.empty() : plans.find(id);
  }

  private Stream<AssignmentEvent> adapted(AssignmentState assignment, Plan by) {
    LocalDate on =
        by.issuedOn() == null || by.standing() != PlanStanding.IN_FORCE
            ? LocalDate.now(clock)
            : by.issuedOn();
    var command = new AssignmentCommand.Adapted(by.id(), on);
    return switch (AssignmentLife.decide(assignment, command, clock.instant())) {
      case AssignmentDecision.Changed changed -> {
        if (!assignments.replace(changed.state())) {
          throw new TransientFaultException("Changed at the same moment: " + assignment.id());
        }
        yield Stream.of(changed.event());
      }
      case AssignmentDecision.Unchanged unchanged ->
          Stream.of(new AssignmentEvent.ChangeAnswered(unchanged.state(), clock.instant()));
      case AssignmentDecision.Refused _ -> Stream.empty();
    };
  }

  private List<AssignmentEvent> settled(AssignmentState assignment, Plans.Answer answer) {
    var fulfil = new AssignmentCommand.Fulfil(answer.plan(), answer.issuedOn());
    return switch (AssignmentLife.decide(assignment, fulfil, clock.instant())) {
      case AssignmentDecision.Changed changed -> {
        if (!assignments.replace(changed.state())) {
          throw new TransientFaultException("Changed at the same moment: " + assignment.id());
        }
        yield List.of(changed.event());
      }
      case AssignmentDecision.Unchanged unchanged ->
          unchanged.state().status() == AssignmentStatus.ISSUED
              ? List.of(new AssignmentEvent.AssignmentFulfilled(unchanged.state(), clock.instant()))
              : List.of();
      case AssignmentDecision.Refused _ -> List.of(); // carried out directly, no plan is owed
    };
  }
}
