package vn.liencap.plan.drafting.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.drafting.Drafting;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.runtime.Etags;

@RestController
@RequestMapping("/api/plans")
class DraftingController {
  private final Drafting drafting;
  private final PlanViews views;

  DraftingController(Drafting drafting, PlanViews views) {
    this.drafting = drafting;
    this.views = views;
  }

  /** A parent plan, and which items serve which of its items. */
  record Link(PlanId plan, @Nullable List<PlanCommand.Service> items) {}

  @PostMapping
  ResponseEntity<PlanView> create(@RequestBody PlanInput input, Actor actor) {
    Plan plan = drafting.create(input, actor);
    return ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
        .eTag(Etags.of(plan.sequence()))
        .body(views.of(plan, actor));
  }

  @PutMapping("/{id}")
  ResponseEntity<PlanView> edit(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody PlanInput input,
      Actor actor) {
    return answer(drafting.edit(id, Etags.required(ifMatch), input, actor), actor);
  }

  @PostMapping("/{id}/parents")
  ResponseEntity<PlanView> linkParent(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Link link,
      Actor actor) {
    List<PlanCommand.Service> services = link.items() == null ? List.of() : link.items();
    return answer(
        drafting.linkParent(id, Etags.required(ifMatch), link.plan(), services, actor), actor);
  }

  private ResponseEntity<PlanView> answer(Plan plan, Actor actor) {
    return ResponseEntity.ok().eTag(Etags.of(plan.sequence())).body(views.of(plan, actor));
  }
}
