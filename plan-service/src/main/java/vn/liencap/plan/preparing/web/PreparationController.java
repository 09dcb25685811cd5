package vn.liencap.plan.preparing.web;

import java.time.LocalDate;
import java.util.List;
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
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.preparing.Preparation;
import vn.liencap.runtime.Etags;

@RestController
@RequestMapping("/api/plans/{id}")
class PreparationController {
  private final Preparation preparation;
  private final PlanViews views;

  PreparationController(Preparation preparation, PlanViews views) {
    this.preparation = preparation;
    this.views = views;
  }

  record Consultation(
      @Nullable List<@Nullable UnitId> units, @Nullable LocalDate until, @Nullable String text) {}

  record Said(@Nullable String text) {}

  record Reason(@Nullable String reason) {}

  @PostMapping("/consult")
  ResponseEntity<PlanView> consult(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Consultation asked,
      Actor actor) {
    List<@Nullable UnitId> units = asked.units() == null ? List.of() : asked.units();
    return answer(
        preparation.consult(id, Etags.required(ifMatch), units, asked.until(), asked.text(), actor),
        actor);
  }

  @PostMapping("/appraise")
  ResponseEntity<PlanView> appraise(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable Said said,
      Actor actor) {
    return answer(
        preparation.appraise(id, Etags.required(ifMatch), said == null ? null : said.text(), actor),
        actor);
  }

  @PostMapping("/submit")
  ResponseEntity<PlanView> submit(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable Said said,
      Actor actor) {
    return answer(
        preparation.submit(id, Etags.required(ifMatch), said == null ? null : said.text(), actor),
        actor);
  }

  @PostMapping("/send-back")
  ResponseEntity<PlanView> sendBack(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Reason reason,
      Actor actor) {
    return answer(preparation.sendBack(id, Etags.required(ifMatch), reason.reason(), actor), actor);
  }

  private ResponseEntity<PlanView> answer(Plan plan, Actor actor) {
    return ResponseEntity.ok().eTag(Etags.of(plan.sequence())).body(views.of(plan, actor));
  }
}
