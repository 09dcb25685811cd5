package vn.liencap.plan.ending.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.ending.Ending;
import vn.liencap.runtime.Etags;

@RestController
@RequestMapping("/api/plans/{id}")
class EndingController {
  private final Ending ending;
  private final PlanViews views;

  EndingController(Ending ending, PlanViews views) {
    this.ending = ending;
    this.views = views;
  }

  @PostMapping("/correct")
  ResponseEntity<PlanView> correct(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Ending.Order order,
      Actor actor) {
    return answer(ending.correct(id, Etags.required(ifMatch), order, actor), actor);
  }

  @PostMapping("/supersede")
  ResponseEntity<PlanView> supersede(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Ending.Order order,
      Actor actor) {
    return end(id, PlanStanding.SUPERSEDED, ifMatch, order, actor);
  }

  @PostMapping("/revoke")
  ResponseEntity<PlanView> revoke(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Ending.Order order,
      Actor actor) {
    return end(id, PlanStanding.REVOKED, ifMatch, order, actor);
  }

  @PostMapping("/close")
  ResponseEntity<PlanView> close(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Ending.Order order,
      Actor actor) {
    return end(id, PlanStanding.CLOSED, ifMatch, order, actor);
  }

  private ResponseEntity<PlanView> end(
      PlanId id, PlanStanding standing, @Nullable String ifMatch, Ending.Order order, Actor actor) {
    return answer(ending.end(id, Etags.required(ifMatch), standing, order, actor), actor);
  }

  private ResponseEntity<PlanView> answer(Plan plan, Actor actor) {
    return ResponseEntity.ok().eTag(Etags.of(plan.sequence())).body(views.of(plan, actor));
  }
}
