package vn.liencap.reporting.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.contracts.Level;
import vn.liencap.reporting.calendar.ReportingCalendar;
import vn.liencap.reporting.calendar.domain.Deadlines;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.Regimes;
import vn.liencap.reporting.calendar.domain.ReportingPeriod;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.templates.domain.AdHoc;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Templates;

/** Which periods a template asks for, and when each level has to answer. */
@Component
public class Periods {
  private static final int LOCK_OF_AD_HOC = 5;

  private final Regimes regimes;
  private final Templates templates;
  private final ReportingCalendar calendar;
  private final Clock clock;

  Periods(Regimes regimes, Templates templates, ReportingCalendar calendar, Clock clock) {
    this.regimes = regimes;
    this.templates = templates;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * A period that is open, and when it ends.
   *
   * @param due last day to be on time, by level
   * @param lock last day to submit at all, by level
   */
  record Open(
      AskedPeriod period,
      java.util.function.Function<Level, LocalDate> due,
      java.util.function.Function<Level, LocalDate> lock) {}

  /** The periods that a template asks for and that are to be written today. */
  List<Open> openOn(String template, Content content, LocalDate today) {
    WorkingDays days = calendar.workingDays();
    AdHoc adHoc = content.adHoc();
    if (adHoc != null) {
      return List.of(open(template, content, adHoc, days));
    }
    return Optional.ofNullable(content.regime()).flatMap(regimes::find).stream()
        .flatMap(
            regime ->
                around(regime, today).stream()
                    .filter(period -> content.isAskedIn(period.code()))
                    .map(period -> open(regime, period, days)))
        .filter(open -> !today.isBefore(open.period().to().minusDays(AskedPeriod.OPENS_BEFORE)))
        .filter(
            open ->
                content.levels().stream()
                    .anyMatch(level -> !today.isAfter(open.lock().apply(level))))
        .toList();
  }

  /** The same, in words. */
  public List<String> labelsOpenOn(String template, Content content, LocalDate today) {
    return openOn(template, content, today).stream().map(open -> open.period().label()).toList();
  }

  private static Open open(String template, Content content, AdHoc adHoc, WorkingDays days) {
    LocalDate lock = days.plus(adHoc.due(), LOCK_OF_AD_HOC);
    return new Open(
        new AskedPeriod(AskedPeriod.adHoc(template), content.name(), adHoc.from(), adHoc.to()),
        _ -> adHoc.due(),
        _ -> lock);
  }

  private static Open open(Regime regime, ReportingPeriod period, WorkingDays days) {
    return new Open(
        asked(period),
        level -> Deadlines.due(regime, period, level, days),
        level -> Deadlines.lock(regime, period, level, days));
  }

  private static AskedPeriod asked(ReportingPeriod period) {
    return new AskedPeriod(period.id(), period.label(), period.from(), period.to());
  }

  private static List<ReportingPeriod> around(Regime regime, LocalDate today) {
    var periods = new ArrayList<ReportingPeriod>();
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      periods.addAll(regime.periodsOf(year));
    }
    return periods;
  }

  /** The period by its id; empty when there is none. */
  public Optional<AskedPeriod> find(String id) {
    return AskedPeriod.templateOf(id)
        .map(
            template ->
                templates
                    .find(template)
                    .flatMap(found -> found.newest())
                    .flatMap(
                        version ->
                            Optional.ofNullable(version.content().adHoc())
                                .map(
                                    adHoc ->
                                        new AskedPeriod(
                                            id,
                                            version.content().name(),
                                            adHoc.from(),
                                            adHoc.to()))))
        .orElseGet(() -> regimes.period(id).map(Periods::asked));
  }

  /**
   * The periods of the same regime that were over before this one, the newest first.
   *
   * @param most how many at most
   */
  public List<AskedPeriod> before(AskedPeriod period, int most) {
    return regimes
        .period(period.id())
        .flatMap(asked -> regimes.find(asked.regime()))
        .map(
            regime ->
                around(regime, period.to()).stream()
                    .filter(other -> other.to().isBefore(period.to()))
                    .sorted(Comparator.comparing(ReportingPeriod::to).reversed())
                    .limit(most)
                    .map(Periods::asked)
                    .toList())
        .orElse(List.of());
  }

  /** Today in Asia/Ho_Chi_Minh. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
