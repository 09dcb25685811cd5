package vn.liencap.activity.progress.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.Refusal;
import vn.liencap.activity.progress.Outcome;
import vn.liencap.activity.progress.Progress;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Entering progress, completing, and naming an owner; all three answer with the activity. */
@RestController
@RequestMapping("/api/activities/{id}")
class ProgressController {
  private final Progress progress;
  private final Browsing browsing;

  ProgressController(Progress progress, Browsing browsing) {
    this.progress = progress;
    this.browsing = browsing;
  }

  @PostMapping("/progress")
  ResponseEntity<ActivityDetail> enter(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody ProgressRequest request,
      Actor actor) {
    return carryOut(id, request.toCommand(), actor, ifMatch);
  }

  @PostMapping("/complete")
  ResponseEntity<ActivityDetail> complete(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody CompletionRequest request,
      Actor actor) {
    return carryOut(id, request.toCommand(), actor, ifMatch);
  }

  @PutMapping("/owner")
  ResponseEntity<ActivityDetail> nameOwner(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody OwnerRequest request,
      Actor actor) {
    return carryOut(id, request.toCommand(), actor, ifMatch);
  }

  private ResponseEntity<ActivityDetail> carryOut(
      String id, ActivityCommand command, Actor actor, @Nullable String ifMatch) {
    @Nullable Long seen = ifMatch == null ? null : Etags.required(ifMatch);
    return switch (progress.carryOut(new ActivityId(id), command, actor, seen)) {
      case Outcome.Done(Activity activity) ->
          ResponseEntity.ok()
              .eTag(Etags.of(activity.state().sequence()))
              .body(browsing.detail(activity, actor));
      case Outcome.Refused(var refusal) -> throw problem(refusal);
      case Outcome.Missing() -> throw ProblemException.notFound("Không có hoạt động này.");
      case Outcome.Stale() -> throw ProblemException.stale();
    };
  }

  private static ProblemException problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotAllowed(var reason) -> ProblemException.forbidden(reason);
      case Refusal.Closed(var reason) -> ProblemException.conflict("activity-closed", reason);
      case Refusal.Invalid(var faults) -> {
        List<FieldProblem> errors =
            faults.stream().map(fault -> new FieldProblem(fault.field(), fault.message())).toList();
        yield ProblemException.invalid(refusal.reason(), errors);
      }
    };
  }
}
