package vn.liencap.portal.pages.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.CourseOfYear;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.RollupView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** What is counted of a unit and its branches, as the overview shows it. */
@Component
class Counted {
  private final ReportingClient reporting;
  private final OutputKinds kinds;

  Counted(ReportingClient reporting, OutputKinds kinds) {
    this.reporting = reporting;
    this.kinds = kinds;
  }

  /** The figures of a unit; empty while nothing is counted yet. */
  Optional<RollupView> of(ProgrammeId programme, UnitId unit) {
    return rollup(programme, unit, null);
  }

  /** The same when they are newer than what was seen; empty while they are not. */
  Optional<RollupView> since(long seen, ProgrammeId programme, UnitId unit) {
    return rollup(programme, unit, "\"" + seen + "\"").filter(found -> found.sequence() != seen);
  }

  private Optional<RollupView> rollup(ProgrammeId programme, UnitId unit, @Nullable String etag) {
    try {
      return reporting.newerRollup(programme, unit, null, etag).map(Tagged::value);
    } catch (ServiceRefused refusal) {
      if (refusal.notFound()) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  /** How states went from day to day; nothing while that is away or not known. */
  List<CourseOfYear.Day> course(ProgrammeId programme, UnitId unit) {
    try {
      return Section.ask(() -> reporting.course(programme, unit).days()).or(List.of());
    } catch (ServiceRefused refusal) {
      if (refusal.notFound()) {
        return List.of();
      }
      throw refusal;
    }
  }

  /** Puts the figures, or what is missing in their place, before the reader. */
  void show(Section<Optional<RollupView>> found, OverviewChoice choice, Model model) {
    RollupView rollup = found.or(Optional.empty()).orElse(null);
    model.addAttribute("found", found);
    model.addAttribute("choice", choice);
    model.addAttribute("rollup", rollup);
    model.addAttribute("live", choice.live(rollup == null ? 0 : rollup.sequence()));
    if (rollup != null) {
      model.addAttribute("figures", new Figures(rollup.totals()));
      model.addAttribute("branches", branches(rollup, choice.order()));
      model.addAttribute("outputs", largestFirst(rollup.totals().outputs()));
      model.addAttribute("kinds", kinds.byCode());
    }
  }

  /** In an order that does not change by itself. */
  private static List<Map.Entry<String, Long>> largestFirst(Map<String, Long> outputs) {
    return outputs.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static List<BranchFigures> branches(RollupView rollup, @Nullable String order) {
    List<BranchFigures> branches = rollup.children().stream().map(BranchFigures::of).toList();
    return "late".equals(order)
        ? branches.stream()
            .sorted(Comparator.comparingLong(BranchFigures::late).reversed())
            .toList()
        : branches;
  }
}
