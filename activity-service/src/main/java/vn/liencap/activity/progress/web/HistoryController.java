package vn.liencap.activity.progress.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityDetail.EntryRow;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.progress.Entries;
import vn.liencap.activity.progress.Entries.Recorded;
import vn.liencap.activity.progress.Step;
import vn.liencap.activity.progress.Steps;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** The whole history of an activity, its entries and its other steps, newest first. */
@RestController
class HistoryController {
  private final Entries entries;
  private final Steps steps;
  private final Browsing browsing;

  HistoryController(Entries entries, Steps steps, Browsing browsing) {
    this.entries = entries;
    this.steps = steps;
    this.browsing = browsing;
  }

  @GetMapping("/api/activities/{id}/entries")
  Page<EntryRow> entries(@PathVariable String id, PageRequest page, Actor actor) {
    Activity activity = browsing.readable(new ActivityId(id), actor);
    Page<Recorded> recorded =
        page.page(
            entries.of(activity.state().id(), before(page), page.limit() + 1),
            entry -> Long.toString(entry.sequence()));
    return new Page<>(
        browsing.entryRows(recorded.items().stream().map(Recorded::entry).toList()),
        recorded.next());
  }

  @GetMapping("/api/activities/{id}/steps")
  Page<Step> steps(@PathVariable String id, PageRequest page, Actor actor) {
    Activity activity = browsing.readable(new ActivityId(id), actor);
    return page.page(
        steps.of(activity.state().id(), before(page), page.limit() + 1),
        step -> Long.toString(step.sequence()));
  }

  private static @Nullable Long before(PageRequest page) {
    return page.after() == null ? null : Long.valueOf(page.after());
  }
}
