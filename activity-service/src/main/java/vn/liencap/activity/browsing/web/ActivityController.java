package vn.liencap.activity.browsing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.activity.browsing.ActivityDetail.EntryRow;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityFilter.UnitRole;
import vn.liencap.activity.browsing.ActivityLists;
import vn.liencap.activity.browsing.ActivityRow;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.browsing.Listing;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.progress.Entries;
import vn.liencap.activity.progress.Entries.Recorded;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Lists of activities, one activity, and its history. */
@RestController
@RequestMapping("/api/activities")
class ActivityController {
  private final Activities activities;
  private final Listing listing;
  private final Browsing browsing;
  private final Entries entries;
  private final ActivityRights rights;

  ActivityController(
      Activities activities,
      Listing listing,
      Browsing browsing,
      Entries entries,
      ActivityRights rights) {
    this.activities = activities;
    this.listing = listing;
    this.browsing = browsing;
    this.entries = entries;
    this.rights = rights;
  }

  @GetMapping
  Page<ActivityRow> list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable PlanId plan,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable ActivityStatus status,
      @RequestParam(name = "due-before", required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable String q,
      PageRequest page,
      Actor actor) {
    @Nullable UnitRole wanted =
        role == null || role.isEmpty() ? null : UnitRole.valueOf(role.toUpperCase(Locale.ROOT));
    var filter = new ActivityFilter(unit, wanted, plan, programme, status, dueBefore, q);
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
    Activity activity = readable(id, actor);
    return ResponseEntity.ok()
        .eTag(Etags.of(activity.state().sequence()))
        .body(browsing.detail(activity, actor));
  }

  @GetMapping("/{id}/entries")
  Page<EntryRow> entries(@PathVariable String id, PageRequest page, Actor actor) {
    Activity activity = readable(id, actor);
    @Nullable Long before = page.after() == null ? null : Long.valueOf(page.after());
    Page<Recorded> recorded =
        page.page(
            entries.of(activity.state().id(), before, page.limit() + 1),
            entry -> Long.toString(entry.sequence()));
    return new Page<>(
        browsing.entryRows(recorded.items().stream().map(Recorded::entry).toList()),
        recorded.next());
  }

  private Activity readable(String id, Actor actor) {
    Activity activity =
        activities
            .find(new ActivityId(id))
            .orElseThrow(() -> ProblemException.notFound("Không có hoạt động này."));
    if (!rights.maySee(actor, activity, browsing.planOf(activity).orElse(null))) {
      throw ProblemException.forbidden(
          "Hoạt động này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    return activity;
  }
}
