package vn.liencap.reporting.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.reporting.calendar.domain.Regimes;
import vn.liencap.reporting.calendar.domain.ReportingPeriod;
import vn.liencap.reporting.reports.Periods;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;

/** Which period a briefing speaks of, and which one it is compared with. */
@Component
class BriefedPeriods {
  private static final int MOST_TEMPLATES = 200;
  private static final int LOOKED_BACK = 40;

  private final Templates templates;
  private final Regimes regimes;
  private final Periods periods;

  BriefedPeriods(Templates templates, Regimes regimes, Periods periods) {
    this.templates = templates;
    this.regimes = regimes;
    this.periods = periods;
  }

  /** The newest period whose reports are open, the shortest of those that end together. */
  Optional<String> newest(ProgrammeId programme, LocalDate today) {
    return templates.list(programme, null, MOST_TEMPLATES).stream()
        .flatMap(template -> template.newest().map(Template.Version::content).stream())
        .flatMap(content -> asked(content, today))
        .filter(period -> !today.isBefore(period.to().minusDays(AskedPeriod.OPENS_BEFORE)))
        .max(Comparator.comparing(ReportingPeriod::to).thenComparing(ReportingPeriod::from))
        .map(ReportingPeriod::id);
  }

  private Stream<ReportingPeriod> asked(Content content, LocalDate today) {
    return Optional.ofNullable(content.regime()).flatMap(regimes::find).stream()
        .flatMap(
            regime ->
                IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                    .boxed()
                    .flatMap(year -> regime.periodsOf(year).stream()))
        .filter(period -> content.isAskedIn(period.code()));
  }

  /** The newest one before of the same length. */
  Optional<AskedPeriod> before(AskedPeriod period) {
    List<AskedPeriod> before = periods.before(period, LOOKED_BACK);
    return before.stream().filter(other -> kind(other).equals(kind(period))).findFirst();
  }

  private static String kind(AskedPeriod period) {
    return period.id().substring(period.id().lastIndexOf('-') + 1).replaceAll("\\d", "");
  }
}
