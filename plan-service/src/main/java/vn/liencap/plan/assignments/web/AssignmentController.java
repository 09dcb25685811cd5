package vn.liencap.plan.assignments.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.plan.assignments.AssignmentDesk;
import vn.liencap.plan.assignments.AssignmentViews;
import vn.liencap.plan.assignments.AssignmentViews.AssignmentView;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

@RestController
@RequestMapping("/api/assignments")
class AssignmentController {
  private final AssignmentDesk desk;
  private final AssignmentViews views;

  AssignmentController(AssignmentDesk desk, AssignmentViews views) {
    this.desk = desk;
    this.views = views;
  }

  /** The plan in answer. */
  record Answer(PlanId plan) {}

  /** How a duty can be met by a plan that was not drafted for it. */
  enum How {
    INTEGRATED,
    EXISTING
  }

  record Fulfilment(
      @NotNull(message = "Hãy chọn một kế hoạch đã ban hành.") PlanId plan, @Nullable How how) {}

  record Waiver(@Nullable String reason) {}

  @GetMapping
  Page<AssignmentView> list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable PlanId plan,
      @RequestParam(required = false) @Nullable AssignmentStatus status,
      @RequestParam(required = false) @Nullable AssignmentMode mode,
      PageRequest page,
      Actor actor) {
    return views.list(new Assignments.Wanted(unit, plan, status, mode), page, actor);
  }

  @GetMapping("/{id}")
  AssignmentView find(@PathVariable AssignmentId id, Actor actor) {
    return views.find(id, actor);
  }

  @PostMapping("/{id}/open")
  AssignmentView open(@PathVariable AssignmentId id, Actor actor) {
    return views.of(desk.open(id, actor), actor);
  }

  @PostMapping("/{id}/draft")
  ResponseEntity<Answer> draft(@PathVariable AssignmentId id, Actor actor) {
    AssignmentDesk.Started started = desk.draft(id, actor);
    PlanId plan = started.plan().id();
    URI location = URI.create("/api/plans/" + plan);
    return started.isNew()
        ? ResponseEntity.created(location).body(new Answer(plan))
        : ResponseEntity.ok().location(location).body(new Answer(plan));
  }

  @PostMapping("/{id}/fulfil")
  AssignmentView fulfil(
      @PathVariable AssignmentId id, @Valid @RequestBody Fulfilment fulfilment, Actor actor) {
    How how = fulfilment.how() == null ? How.EXISTING : fulfilment.how();
    return views.of(desk.fulfil(id, fulfilment.plan(), how.name(), actor), actor);
  }

  /** What the unit says to a change of the plan above. */
  record Acceptance(@Nullable String text) {}

  @PostMapping("/{id}/accept")
  AssignmentView accept(
      @PathVariable AssignmentId id,
      @RequestBody(required = false) @Nullable Acceptance said,
      Actor actor) {
    return views.of(desk.accept(id, said == null ? null : said.text(), actor), actor);
  }

  @PostMapping("/{id}/adapt")
  ResponseEntity<Answer> adapt(@PathVariable AssignmentId id, Actor actor) {
    PlanId draft = desk.adapt(id, actor).id();
    return ResponseEntity.created(URI.create("/api/plans/" + draft)).body(new Answer(draft));
  }

  @PostMapping("/{id}/waive")
  AssignmentView waive(@PathVariable AssignmentId id, @RequestBody Waiver waiver, Actor actor) {
    return views.of(desk.waive(id, waiver.reason(), actor), actor);
  }
}
