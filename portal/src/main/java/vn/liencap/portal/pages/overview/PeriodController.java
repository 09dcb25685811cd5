package vn.liencap.portal.pages.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.PeriodTotals;
import vn.liencap.portal.services.PeriodTrend;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.ReportingPeriodView;
import vn.liencap.portal.signin.CurrentUser;

/** What a reporting period brought, from the country down to the report of one ward. */
@Controller
class PeriodController {
  private static final int REPORTED_UNTIL = 60;
  private static final String USUAL = "CCHC581";

  private final Programmes programmes;
  private final ReportingClient reporting;
  private final Way way;
  private final Formats formats;

  PeriodController(Programmes programmes, ReportingClient reporting, Way way, Formats formats) {
    this.programmes = programmes;
    this.reporting = reporting;
    this.way = way;
    this.formats = formats;
  }

  @GetMapping("/tong-quan/ky")
  String page(@ModelAttribute("asked") PeriodChoice asked, CurrentUser user, Model model) {
    Section<List<ProgrammeView>> known = programmes.ask();
    ProgrammeView programme = chosen(known.or(List.of()), asked.programme());
    UnitId unit = unit(asked, user);
    model.addAttribute("known", known);
    model.addAttribute("programmes", known.or(List.of()));
    model.addAttribute("programme", programme);
    model.addAttribute("demonstration", programme != null && programme.demonstration());
    model.addAttribute("path", way.to(unit, user.unit()));
    if (programme != null) {
      fill(programme, unit, asked, model);
    }
    return "tong-quan-ky";
  }

  private void fill(ProgrammeView programme, UnitId unit, PeriodChoice asked, Model model) {
    Section<Listing<ReportingPeriodView>> listed =
        Section.ask(() -> reporting.periods(programme.year()));
    List<ReportingPeriodView> periods = listed.or(new Listing<>(List.of(), null)).items();
    String period = asked.period() == null ? now(periods) : asked.period();
    var choice = new PeriodChoice(programme.id().value(), unit.value(), period, asked.indicator());
    model.addAttribute("choice", choice);
    model.addAttribute("periods", periods);
    if (period == null) {
      model.addAttribute("found", listed);
      return;
    }
    Section<PeriodTotals> found = Section.ask(() -> reporting.totals(programme.id(), unit, period));
    model.addAttribute("found", found);
    PeriodTotals totals = found.value();
    model.addAttribute("totals", totals);
    if (totals != null) {
      model.addAttribute("distances", Distance.of(totals));
      PeriodTrend trend = Section.ask(() -> reporting.trend(programme.id(), unit, period)).value();
      model.addAttribute("trend", trend == null ? null : Trend.of(trend, asked.indicator()));
    }
    String regime =
        periods.stream()
            .filter(each -> each.id().equals(period))
            .map(ReportingPeriodView::regime)
            .findFirst()
            .orElse(USUAL);
    model.addAttribute(
        "heat",
        Section.ask(() -> reporting.heat(programme.id(), unit, regime, programme.year())).value());
  }

  /** The period whose reports are written or were due lately; the last one before others. */
  private @Nullable String now(List<ReportingPeriodView> periods) {
    LocalDate today = formats.today();
    return periods.stream()
        .filter(period -> period.regime().equals(USUAL))
        .filter(period -> !period.to().plusDays(REPORTED_UNTIL).isBefore(today))
        .min(Comparator.comparing(ReportingPeriodView::to))
        .or(() -> periods.stream().max(Comparator.comparing(ReportingPeriodView::to)))
        .map(ReportingPeriodView::id)
        .orElse(null);
  }

  private @Nullable ProgrammeView chosen(List<ProgrammeView> all, @Nullable String wanted) {
    int year = formats.today().getYear();
    return all.stream()
        .filter(programme -> programme.id().value().equals(wanted))
        .findFirst()
        .or(() -> all.stream().filter(programme -> programme.year() == year).findFirst())
        .or(() -> all.stream().findFirst())
        .orElse(null);
  }

  private static UnitId unit(PeriodChoice asked, CurrentUser user) {
    String wanted = asked.unit();
    return wanted == null || wanted.isBlank() ? user.unit() : IllegalId.read(UnitId::new, wanted);
  }
}
