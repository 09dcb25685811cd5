package vn.liencap.portal.pages.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.RollupView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.signin.CurrentUser;

/** The live figures of a unit and its branches, from the ministry down to the ward. */
@Controller
class OverviewController {
  private final ReportingClient reporting;
  private final ActivityClient activities;
  private final Programmes programmes;
  private final Way way;
  private final Formats formats;

  OverviewController(
      ReportingClient reporting,
      ActivityClient activities,
      Programmes programmes,
      Way way,
      Formats formats) {
    this.reporting = reporting;
    this.activities = activities;
    this.programmes = programmes;
    this.way = way;
    this.formats = formats;
  }

  @GetMapping("/tong-quan")
  String page(@ModelAttribute("asked") OverviewChoice asked, CurrentUser user, Model model) {
    List<ProgrammeView> all = programmes.all();
    ProgrammeView programme = chosen(all, asked.programme());
    UnitId unit = unit(asked, user);
    model.addAttribute("programmes", all);
    model.addAttribute("programme", programme);
    model.addAttribute("demonstration", programme != null && programme.demonstration());
    model.addAttribute("path", way.to(unit, user.unit()));
    if (programme != null) {
      var choice = new OverviewChoice(programme.id().value(), unit.value(), asked.order());
      var found = Section.ask(() -> rollup(programme.id(), unit, null));
      show(found, choice, model);
    }
    return "tong-quan";
  }

  /**
   * The moving part: nothing (204) while nothing changed, only a note beside the last figures while
   * reporting-service is away.
   */
  @GetMapping("/tong-quan/song")
  String live(
      @ModelAttribute("asked") OverviewChoice asked,
      @RequestParam long seen,
      CurrentUser user,
      Model model,
      HttpServletResponse response) {
    ProgrammeId programme = IllegalId.read(ProgrammeId::new, String.valueOf(asked.programme()));
    UnitId unit = unit(asked, user);
    try {
      Optional<RollupView> newer = rollup(programme, unit, "\"" + seen + "\"");
      if (newer.isEmpty() || newer.get().sequence() == seen) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return "tong-quan-manh :: nothing";
      }
      show(new Section<>(newer, null), asked, model);
      return "tong-quan-manh :: live";
    } catch (ServiceUnavailable away) {
      response.setHeader("HX-Reswap", "none");
      model.addAttribute("found", new Section<>(null, away));
      return "tong-quan-manh :: away";
    }
  }

  private void show(Section<Optional<RollupView>> found, OverviewChoice choice, Model model) {
    RollupView rollup = found.or(Optional.empty()).orElse(null);
    model.addAttribute("found", found);
    model.addAttribute("choice", choice);
    model.addAttribute("rollup", rollup);
    model.addAttribute("live", choice.live(rollup == null ? 0 : rollup.sequence()));
    if (rollup != null) {
      model.addAttribute("figures", new Figures(rollup.totals()));
      model.addAttribute("branches", branches(rollup, choice.order()));
      model.addAttribute("kinds", kinds());
    }
  }

  private static List<BranchFigures> branches(RollupView rollup, @Nullable String order) {
    List<BranchFigures> branches = rollup.children().stream().map(BranchFigures::of).toList();
    return "late".equals(order)
        ? branches.stream()
            .sorted(Comparator.comparingLong(BranchFigures::late).reversed())
            .toList()
        : branches;
  }

  /** Nothing while nothing is counted yet or nothing changed since that tag. */
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

  private Map<String, OutputKind> kinds() {
    try {
      return activities.outputKinds().items().stream()
          .collect(Collectors.toMap(OutputKind::code, kind -> kind, (one, same) -> one));
    } catch (ServiceUnavailable | ServiceRefused away) {
      return Map.of();
    }
  }

  private @Nullable ProgrammeView chosen(List<ProgrammeView> all, @Nullable String wanted) {
    int year = formats.today().getYear();
    return all.stream()
        .filter(p -> p.id().value().equals(wanted))
        .findFirst()
        .or(() -> all.stream().filter(p -> p.year() == year).findFirst())
        .or(() -> all.stream().findFirst())
        .orElse(null);
  }

  private static UnitId unit(OverviewChoice asked, CurrentUser user) {
    String wanted = asked.unit();
    return wanted == null || wanted.isBlank() ? user.unit() : IllegalId.read(UnitId::new, wanted);
  }
}
