package vn.liencap.plan.traceability.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.traceability.ParentProposals;
import vn.liencap.runtime.Page;

/** What linking a parent plan could link item by item. */
@RestController
@RequestMapping("/api/plans/{id}/parents/proposals")
class ProposalsController {
  private final ParentProposals proposals;

  ProposalsController(ParentProposals proposals) {
    this.proposals = proposals;
  }

  /** All at once: one for each item of the plan at most. */
  @GetMapping
  Page<ParentProposals.Proposal> proposals(
      @PathVariable PlanId id, @RequestParam PlanId plan, Actor actor) {
    return new Page<>(proposals.of(id, plan, actor), null);
  }
}
