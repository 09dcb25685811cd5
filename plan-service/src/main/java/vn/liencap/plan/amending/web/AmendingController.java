package vn.liencap.plan.amending.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.amending.Amending;
import vn.liencap.plan.amending.Comparing;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;

@RestController
@RequestMapping("/api/plans/{id}")
class AmendingController {
  private final Amending amending;
  private final Comparing comparing;
  private final PlanViews views;

  AmendingController(Amending amending, Comparing comparing, PlanViews views) {
    this.amending = amending;
    this.comparing = comparing;
    this.views = views;
  }

  record Reason(@Nullable String reason) {}

  @PostMapping("/amend")
  ResponseEntity<PlanView> amend(@PathVariable PlanId id, @RequestBody Reason reason, Actor actor) {
    Plan draft = amending.start(id, reason.reason(), actor);
    return ResponseEntity.created(URI.create("/api/plans/" + draft.id()))
        .eTag(Etags.of(draft.sequence()))
        .body(views.of(draft, actor));
  }

  /** As many as a plan has amendments, which is never many. */
  @GetMapping("/versions")
  Page<Comparing.VersionView> versions(@PathVariable PlanId id, Actor actor) {
    return new Page<>(comparing.versions(id, actor), null);
  }

  @GetMapping("/versions/{version}")
  PlanView version(@PathVariable PlanId id, @PathVariable int version, Actor actor) {
    return views.former(comparing.version(id, version, actor), actor);
  }

  @GetMapping("/difference")
  Comparing.DifferenceView difference(
      @PathVariable PlanId id,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to,
      Actor actor) {
    return comparing.difference(id, from, to, actor);
  }
}
