package vn.liencap.plan.drafting;

import java.util.List;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;

/**
 * Which unit a name means, wherever it stands in a plan and is not understood yet.
 *
 * @param text the name as printed
 * @param unit who is meant
 */
record Meaning(String text, UnitId unit) {

  PlanContent in(PlanContent plan) {
    return new PlanContent(
        plan.title(),
        plan.type(),
        plan.symbol(),
        plan.place(),
        plan.year(),
        plan.legalBases(),
        plan.objectives(),
        plan.requirements(),
        plan.audiences(),
        plan.contents(),
        plan.channels(),
        plan.targets(),
        plan.indices(),
        plan.activities().stream().map(this::in).toList(),
        plan.responsibilities().stream().map(this::in).toList(),
        plan.reporting(),
        plan.monitoring(),
        plan.funding(),
        in(plan.recipients()),
        plan.signer());
  }

  private KeyActivity in(KeyActivity activity) {
    return new KeyActivity(
        activity.id(),
        activity.title(),
        activity.carrier(),
        in(activity.lead()),
        in(activity.coordinating()),
        activity.timing(),
        activity.funding(),
        activity.outputs(),
        activity.budget(),
        activity.mandatory(),
        activity.serves());
  }

  private Responsibility in(Responsibility section) {
    return new Responsibility(section.unit(), in(section.parties()), section.duties());
  }

  private List<Party> in(List<Party> parties) {
    return parties.stream().map(this::in).toList();
  }

  private Party in(Party party) {
    boolean understood = party.unit() != null || party.group() != null || party.post() != null;
    return understood || !party.text().strip().equals(text.strip())
        ? party
        : new Party(party.text(), unit, null, null);
  }
}
