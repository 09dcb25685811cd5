package vn.liencap.activity.progress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.Refusal;
import vn.liencap.activity.progress.Outcome;
import vn.liencap.activity.progress.Progress;
import vn.liencap.activity.progress.SharedWork;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Has commands carried out and answers with the activity, or with why it was not done. */
@Component
class CommandDesk {
  private final Progress progress;
  private final SharedWork shared;
  private final Browsing browsing;

  CommandDesk(Progress progress, SharedWork shared, Browsing browsing) {
    this.progress = progress;
    this.shared = shared;
    this.browsing = browsing;
  }

  /**
   * Carries a command out.
   *
   * @param ifMatch the ETag that the caller saw; null when it does not matter
   * @throws ProblemException 403, 404, 409, 412 or 422
   */
  ResponseEntity<ActivityDetail> carryOut(
      String id, ActivityCommand command, Actor actor, @Nullable String ifMatch) {
    @Nullable Long seen = ifMatch == null ? null : Etags.required(ifMatch);
    return answer(progress.carryOut(new ActivityId(id), command, actor, seen), actor);
  }

  /**
   * Has work entered that serves further activities too.
   *
   * @param also the further activities
   * @throws ProblemException 403, 404, 409, 412 or 422
   */
  ResponseEntity<ActivityDetail> enter(
      String id,
      ActivityCommand command,
      List<ActivityId> also,
      Actor actor,
      @Nullable String ifMatch) {
    @Nullable Long seen = ifMatch == null ? null : Etags.required(ifMatch);
    return answer(shared.enter(new ActivityId(id), command, also, actor, seen), actor);
  }

  private ResponseEntity<ActivityDetail> answer(Outcome outcome, Actor actor) {
    return switch (outcome) {
      case Outcome.Done(var activity) ->
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
      case Refusal.NotNow(var code, var reason) -> ProblemException.conflict(code, reason);
      case Refusal.Invalid(var faults) -> {
        List<FieldProblem> errors =
            faults.stream().map(fault -> new FieldProblem(fault.field(), fault.message())).toList();
        yield ProblemException.invalid(refusal.reason(), errors);
      }
    };
  }
}
