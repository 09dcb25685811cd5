package vn.liencap.portal.pages.activities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.EvidenceView;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.Query;

/** The entries of an activity that its page does not show at once, page by page. */
@Controller
class EarlierEntriesController {
  /** As many as the page of the activity shows. */
  private static final int SHOWN = 20;

  private static final int ROWS = 50;

  private final ActivityClient activities;
  private final OutputKinds kinds;
  private final UnitNames names;

  EarlierEntriesController(ActivityClient activities, OutputKinds kinds, UnitNames names) {
    this.activities = activities;
    this.kinds = kinds;
    this.names = names;
  }

  @GetMapping("/hoat-dong/{id}/ghi-nhan-truoc")
  String earlier(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    ActivityId activity = ActivityPageController.read(id);
    int skipped = cursor == null ? SHOWN : 0;
    Query query = Query.none().with("cursor", cursor).with("limit", ROWS + skipped);
    Section<Listing<ProgressEntry>> found = Section.ask(() -> activities.entries(activity, query));
    Listing<ProgressEntry> listing = found.or(new Listing<>(List.of(), null));
    List<ProgressEntry> older = listing.items().stream().skip(skipped).toList();
    model.addAttribute("id", activity);
    model.addAttribute("cursor", cursor);
    model.addAttribute("away", found.missing() != null);
    model.addAttribute("older", older);
    model.addAttribute("next", listing.next());
    model.addAttribute("units", names.of(unitsOf(older)));
    model.addAttribute("kinds", kinds.byCode(programmeOf(activity)));
    model.addAttribute("evidence", new Shown(evidenceOf(activity), List.of()));
    return "hoat-dong-manh :: before";
  }

  private @Nullable ProgrammeId programmeOf(ActivityId activity) {
    ActivityDetails known = Section.ask(() -> activities.activity(activity).value()).value();
    return known == null ? null : known.programme();
  }

  private List<EvidenceView> evidenceOf(ActivityId activity) {
    return Section.ask(() -> activities.evidence(activity).items()).or(List.of());
  }

  private static Set<UnitId> unitsOf(List<ProgressEntry> entries) {
    return entries.stream()
        .map(ProgressEntry::unit)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
