package vn.liencap.reporting.reports.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;

/** All reports. */
public interface Reports {
  /** The report by its id. */
  Optional<Report> find(ReportId id);

  /** Those of the reports that are there, without texts and comments. */
  List<ReportState> states(Collection<ReportId> ids);

  /** How far those of the reports that are there have come. */
  List<Progress> progress(Collection<ReportId> ids);

  /** The reports of a period of all units directly below one, whole. */
  List<Report> below(UnitId parent, String period);

  /** Their states only. */
  List<ReportState> statesBelow(UnitId parent, String period);

  /** Keeps new ones; those that are there already stay as they are. */
  void insertNew(Collection<Report> opened);

  /**
   * Replaces what was read before, its event beside it in the same write.
   *
   * @param event what others are told; null for nothing
   * @return false when somebody else was faster
   */
  boolean replace(Report before, Report after, @Nullable ReportEvent event);

  /**
   * What is looked for.
   *
   * @param units only of these units; null for all
   * @param receivers only of units that one of these receives from (directly above, or via); null
   *     for all
   * @param period only of this period; null for all
   * @param statuses only these; empty for all
   */
  record Wanted(
      @Nullable Set<UnitId> units,
      @Nullable Set<UnitId> receivers,
      @Nullable String period,
      Set<ReportStatus> statuses) {}

  /**
   * A page, the earliest due first.
   *
   * @param after the sort key ({@link #sortKey}) of the last one before; null for the first page
   */
  List<ReportState> list(Wanted wanted, @Nullable String after, int limit);

  /** The order of lists. */
  static String sortKey(ReportState report) {
    return report.due() + "/" + report.id().value();
  }
}
