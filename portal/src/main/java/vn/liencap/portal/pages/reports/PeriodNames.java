package vn.liencap.portal.pages.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.services.RegimeView;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.ReportingPeriodView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;

/** Which periods there are, and under which name their reports go. */
@Component("periods")
public class PeriodNames {
  private final ReportingClient reporting;
  private final Formats formats;
  private volatile List<RegimeView> known = List.of();

  PeriodNames(ReportingClient reporting, Formats formats) {
    this.reporting = reporting;
    this.formats = formats;
  }

  /** Periods that may be chosen, of one regime. */
  record Choice(String name, List<ReportingPeriodView> periods) {

    /** True when that period is among them. */
    boolean has(@Nullable String period) {
      return periods.stream().anyMatch(it -> it.id().equals(period));
    }
  }

  /** What reports of this period are called; empty for one that was asked for once. */
  public String regimeOf(String period) {
    return regimes().stream()
        .filter(regime -> period.startsWith(regime.id() + "-"))
        .map(RegimeView::name)
        .findFirst()
        .orElse("");
  }

  /** Those that have begun, of this year and the one before, the newest first. */
  List<Choice> choices() {
    LocalDate today = formats.today();
    var periods = new ArrayList<ReportingPeriodView>();
    try {
      // What is done from the middle of December on belongs to the year after.
      for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
        periods.addAll(reporting.periods(year).items());
      }
    } catch (ServiceUnavailable | ServiceRefused away) {
      return List.of();
    }
    return regimes().stream()
        .map(
            regime ->
                new Choice(
                    regime.name(),
                    periods.stream()
                        .filter(period -> period.regime().equals(regime.id()))
                        .filter(period -> !period.from().isAfter(today))
                        .sorted(Comparator.comparing(ReportingPeriodView::to).reversed())
                        .toList()))
        .toList();
  }

  /** The regimes hardly change: while reporting-service is away the last ones known go on. */
  private List<RegimeView> regimes() {
    if (known.isEmpty()) {
      try {
        known = reporting.regimes().items();
      } catch (ServiceUnavailable | ServiceRefused away) {
        return List.of();
      }
    }
    return known;
  }
}
