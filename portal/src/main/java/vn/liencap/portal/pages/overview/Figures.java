package vn.liencap.portal.pages.overview;

import vn.liencap.portal.pages.Bar;
import vn.liencap.portal.services.ActivityCounts;
import vn.liencap.portal.services.RollupTotals;
import vn.liencap.portal.services.UnitCounts;

/** The totals of a subtree as bars and the numbers beside them. */
record Figures(RollupTotals totals) {

  /** Units that must issue a plan of their own. */
  public long units() {
    UnitCounts units = totals.units();
    return units.assigned() - units.executing();
  }

  /** Of these, those that have answered: issued, or waived by the superior. */
  public long unitsDone() {
    return totals.units().issued() + totals.units().waived();
  }

  /** Answered, late, drafting; the rest has not begun. */
  public Bar unitsBar() {
    UnitCounts units = totals.units();
    long drafting = Math.min(units.drafting(), Math.max(0, units() - unitsDone() - units.late()));
    return Bar.over(units())
        .and("ok", "overview.word.issued", unitsDone())
        .and("wip", "overview.word.drafting", drafting)
        .and("late", "overview.word.late", units.late());
  }

  /** Activities that count: all but the cancelled. */
  public long activities() {
    return totals.activities().total() - totals.activities().cancelled();
  }

  /** Completed, under way, overdue; the rest has not begun. */
  public Bar activitiesBar() {
    ActivityCounts counts = totals.activities();
    long room = Math.max(0, activities() - counts.completed() - counts.overdue());
    return Bar.over(activities())
        .and("ok", "overview.word.completed", counts.completed())
        .and("wip", "overview.word.inProgress", Math.min(counts.inProgress(), room))
        .and("late", "overview.word.overdue", counts.overdue());
  }

  /** Of the completed, those on time and those late. */
  public Bar onTimeBar() {
    ActivityCounts counts = totals.activities();
    return Bar.over(counts.onTime() + counts.late())
        .and("ok", "overview.word.onTime", counts.onTime())
        .and("late", "overview.word.completedLate", counts.late());
  }

  /** Spent of planned. */
  public Bar budgetBar() {
    long planned = totals.budget().planned();
    long spent = totals.budget().spent();
    return spent > planned
        ? Bar.over(spent).and("late", "overview.word.spent", spent)
        : Bar.over(planned).and("wip", "overview.word.spent", spent);
  }
}
