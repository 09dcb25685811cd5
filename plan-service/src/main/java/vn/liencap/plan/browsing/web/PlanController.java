package vn.liencap.plan.browsing.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.browsing.PlanBrowsing;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.browsing.domain.PlanQuery;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanStatus;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

@RestController
@RequestMapping("/api/plans")
class PlanController {
  private final PlanBrowsing browsing;
  private final PlanAccess access;
  private final PlanViews views;

  PlanController(PlanBrowsing browsing, PlanAccess access, PlanViews views) {
    this.browsing = browsing;
    this.access = access;
    this.views = views;
  }

  @GetMapping
  Page<PlanBrowsing.Listed> list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable PlanStatus status,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "all") String scope,
      PageRequest page,
      Actor actor) {
    var wanted = PlanQuery.Scope.valueOf(scope.toUpperCase(Locale.ROOT));
    return browsing.list(unit, programme, status, q, wanted, page, actor);
  }

  @GetMapping("/{id}")
  ResponseEntity<PlanView> find(@PathVariable PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    return ResponseEntity.ok().eTag(Etags.of(plan.sequence())).body(views.of(plan, actor));
  }
}
