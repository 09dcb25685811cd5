package vn.liencap.reporting.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.reports.domain.Acting;
import vn.liencap.reporting.reports.domain.Drafters;

/**
 * Who may do what with a report: its unit writes, and so does the unit that receives for it those
 * of the units below; the head signs; the unit above and the one it goes via judge. Others above
 * read what was submitted, not what is being written.
 */
@Component
public class ReportRights {
  private final Rights rights;
  private final UnitDirectory directory;
  private final Drafters drafters;
  private final Clock clock;

  ReportRights(Rights rights, UnitDirectory directory, Drafters drafters, Clock clock) {
    this.drafters = drafters;
    this.rights = rights;
    this.directory = directory;
    this.clock = clock;
  }

  /** Who acts on a report, now. */
  public Acting acting(Actor actor, ReportState report) {
    return new Acting(
        actor,
        rights.isOwn(actor, report.unit()),
        prepares(actor, report.unit()),
        isAbove(actor, report.unit()),
        LocalDate.now(clock),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** At the top of the tree nobody stands above the unit but itself. */
  private boolean isAbove(Actor actor, UnitId unit) {
    boolean top =
        directory.root(LocalDate.now(clock)).map(UnitView::id).filter(unit::equals).isPresent();
    return top ? rights.isOwn(actor, unit) : rights.supervises(actor, unit);
  }

  /**
   * True in a unit directly below through which its siblings report (cơ quan đầu mối), or which
   * drafts the unit's plans.
   */
  private boolean prepares(Actor actor, UnitId unit) {
    LocalDate today = LocalDate.now(clock);
    boolean below =
        directory.at(actor.unit(), today).filter(own -> unit.equals(own.parent())).isPresent();
    return below
        && (directory.childrenOf(unit, today).stream()
                .anyMatch(child -> actor.unit().equals(child.via()))
            || drafters.drafts(actor.unit(), unit));
  }

  /** True when the actor may know that there is such a report and how far it has come. */
  public boolean maySee(Actor actor, UnitId unit) {
    return rights.maySee(actor, unit) || prepares(actor, unit);
  }

  /** True when the actor may read what it says: one's own at any time, another's once submitted. */
  public boolean mayRead(Actor actor, ReportState report) {
    Acting acting = acting(actor, report);
    return acting.own()
        || acting.prepares()
        || (rights.maySee(actor, report.unit())
            && (report.status() == ReportStatus.SUBMITTED
                || report.status() == ReportStatus.ACCEPTED));
  }

  /** The units whose reports the actor writes: their own, and one they prepare for. */
  public Set<UnitId> writtenBy(Actor actor) {
    var units = new HashSet<>(Set.of(actor.unit()));
    directory
        .at(actor.unit(), LocalDate.now(clock))
        .map(UnitView::parent)
        .filter(parent -> prepares(actor, parent))
        .ifPresent(units::add);
    return units;
  }
}
