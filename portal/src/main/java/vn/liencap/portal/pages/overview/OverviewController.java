package vn.liencap.portal.pages.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import vn.liencap.portal.pages.indices.NewestIndices;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.RollupView;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.signin.CurrentUser;

/** The live figures of a unit and its branches, from the ministry down to the ward. */
@Controller
class OverviewController {
  private final Programmes programmes;
  private final Counted counted;
  private final Way way;
  private final NewestIndices indices;
  private final Formats formats;

  OverviewController(
      Programmes programmes, Counted counted, Way way, NewestIndices indices, Formats formats) {
    this.indices = indices;
    this.programmes = programmes;
    this.counted = counted;
    this.way = way;
    this.formats = formats;
  }

  @GetMapping("/tong-quan")
  String page(@ModelAttribute("asked") OverviewChoice asked, CurrentUser user, Model model) {
    Section<List<ProgrammeView>> known = programmes.ask();
    List<ProgrammeView> all = known.or(List.of());
    ProgrammeView programme = chosen(all, asked.programme());
    UnitId unit = unit(asked, user);
    model.addAttribute("known", known);
    model.addAttribute("programmes", all);
    model.addAttribute("programme", programme);
    model.addAttribute("demonstration", programme != null && programme.demonstration());
    model.addAttribute("path", way.to(unit, user.unit()));
    if (programme != null) {
      var choice = new OverviewChoice(programme.id().value(), unit.value(), asked.order());
      var found = Section.ask(() -> counted.of(programme.id(), unit));
      counted.show(found, choice, model);
      model.addAttribute("course", counted.course(programme.id(), unit));
    }
    indices.show(unit, model);
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
      Optional<RollupView> newer = counted.since(seen, programme, unit);
      if (newer.isEmpty()) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return "tong-quan-manh :: nothing";
      }
      counted.show(new Section<>(newer, null), asked, model);
      return "tong-quan-manh :: live";
    } catch (ServiceUnavailable away) {
      response.setHeader("HX-Reswap", "none");
      model.addAttribute("found", new Section<>(null, away));
      return "tong-quan-manh :: away";
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
