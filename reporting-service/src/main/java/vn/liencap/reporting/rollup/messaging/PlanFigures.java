package vn.liencap.reporting.rollup.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.ProgrammeEvent;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.Received;
import vn.liencap.reporting.aims.domain.Aims;
import vn.liencap.reporting.aims.domain.PlanAims;
import vn.liencap.reporting.reports.domain.Drafters;
import vn.liencap.reporting.rollup.RollUp;
import vn.liencap.reporting.rollup.Survey;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Contributions;

/**
 * Assignments count in the node of their unit; programmes say what may cross its border, and plans
 * who drafts for whom and what they aim at.
 */
@Component
class PlanFigures implements BatchHandler {
  private final Survey survey;
  private final RollUp rollUp;
  private final Drafters drafters;
  private final PlanAims aims;

  PlanFigures(Survey survey, RollUp rollUp, Drafters drafters, PlanAims aims) {
    this.survey = survey;
    this.rollUp = rollUp;
    this.drafters = drafters;
    this.aims = aims;
  }

  @Override
  public void handle(List<Received> batch) {
    var changes = new Changes();
    for (Received received : batch) {
      switch (received.event()) {
        case ProgrammeEvent told -> survey.take(told.programme());
        case AssignmentEvent told -> add(told.assignment(), received, changes);
        case PlanEvent told -> {
          drafters.learn(told.plan());
          aims.learn(Aims.of(told.plan()));
        }
        default -> {} // nothing else is counted
      }
    }
    rollUp.take(changes);
  }

  private static void add(AssignmentState assignment, Received received, Changes changes) {
    try {
      changes.add(Contributions.nodeOf(assignment), Contributions.of(assignment), received.time());
    } catch (IllegalArgumentException e) {
      throw new PoisonMessageException("Cannot be counted: " + e.getMessage(), e);
    }
  }
}
