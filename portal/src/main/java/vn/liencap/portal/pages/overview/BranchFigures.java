package vn.liencap.portal.pages.overview;

import vn.liencap.portal.services.RollupChild;

/**
 * A branch with its figures.
 *
 * @param branch the unit at its top
 * @param figures its subtree
 */
record BranchFigures(RollupChild branch, Figures figures) {
  static BranchFigures of(RollupChild branch) {
    return new BranchFigures(branch, new Figures(branch.totals()));
  }

  /** How much of it is late: units and activities. */
  long late() {
    return figures.totals().units().late() + figures.totals().activities().overdue();
  }
}
