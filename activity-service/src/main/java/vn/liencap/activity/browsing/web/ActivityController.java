package vn.liencap.activity.browsing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityFilter.UnitRole;
import vn.liencap.activity.browsing.ActivityLists;
import vn.liencap.activity.browsing.ActivityRow;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.browsing.Listing;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Lists of activities, and one activity. */
@RestController
@RequestMapping("/api/activities")
class ActivityController {
  private final Listing listing;
  private final Browsing browsing;

  ActivityController(Listing listing, Browsing browsing) {
    this.listing = listing;
    this.browsing = browsing;
  }

  @GetMapping
  Page<ActivityRow> list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable PlanId plan,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable ActivityStatus status,
      @RequestParam(name = "due-from", required = false) @Nullable LocalDate dueFrom,
      @RequestParam(name = "due-before", required = false) @Nullable LocalDate dueBefore,
      @RequestParam(defaultValue = "false") boolean asking,
      @RequestParam(required = false) @Nullable PersonId owner,
      @RequestParam(required = false) @Nullable String post,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "false") boolean unsettled,
      PageRequest page,
      Actor actor) {
    @Nullable UnitRole wanted = UnitRole.named(role);
    var filter =
        new ActivityFilter(
            unit, wanted, plan, programme, status, dueFrom, dueBefore, asking, owner, post, q,
            unsettled);
    List<ActivityState> found =
        listing
            .find(filter, actor, page.after(), page.limit() + 1)
            .orElseThrow(
                () ->
                    ProblemException.forbidden(
                        "Đơn vị này không thuộc phạm vi được xem của đơn vị bạn."));
    Page<ActivityState> states = page.page(found, ActivityLists::sortKey);
    return new Page<>(browsing.rows(states.items()), states.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<ActivityDetail> get(@PathVariable String id, Actor actor) {
    Activity activity = browsing.readable(new ActivityId(id), actor);
    return ResponseEntity.ok()
        .eTag(Etags.of(activity.state().sequence()))
        .body(browsing.detail(activity, actor));
  }
}
