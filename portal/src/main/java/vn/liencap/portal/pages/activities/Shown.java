package vn.liencap.portal.pages.activities;

import java.util.List;
import java.util.stream.Collectors;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.EvidenceView;

/**
 * The evidence of an activity as its page shows it.
 *
 * @param all oldest first
 * @param loose what belongs to none of the entries on the page
 */
record Shown(List<EvidenceView> all, List<EvidenceView> loose) {

  static Shown of(List<EvidenceView> all, ActivityDetails activity) {
    var entries = activity.entries().stream().map(entry -> entry.id()).collect(Collectors.toSet());
    return new Shown(
        all, all.stream().filter(e -> e.entry() == null || !entries.contains(e.entry())).toList());
  }

  /** What shows an entry. */
  public List<EvidenceView> of(String entry) {
    return all.stream().filter(e -> entry.equals(e.entry())).toList();
  }
}
