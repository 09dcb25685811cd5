package vn.liencap.portal.pages.cascade;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.BranchCounts;
import vn.liencap.portal.services.CascadeUnit;

/**
 * A unit in the cascade's tree with what its branch has done.
 *
 * @param unit the unit and its own assignment
 * @param counts its subtree, null while reporting-service is away or has counted nothing
 */
record Branch(CascadeUnit unit, @Nullable BranchCounts counts) {

  /** The colour of its own state. */
  public String state() {
    var assignment = unit.assignment();
    if (assignment == null) {
      return "none";
    }
    if (assignment.late()) {
      return "late";
    }
    return switch (assignment.status()) {
      case ASSIGNED -> "none";
      case OPENED, DRAFTING -> "wip";
      case ISSUED, WAIVED -> "ok";
      case WITHDRAWN, PASSED_ON -> "";
    };
  }
}
