package vn.liencap.portal.pages.indices;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.IndexClient;
import vn.liencap.portal.services.IndexFigures.Definition;
import vn.liencap.portal.services.IndexFigures.Definitions;
import vn.liencap.portal.services.IndexFigures.Line;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.signin.CurrentUser;

/** The indices of a province over the years, and for the ministry all provinces side by side. */
@Controller
class IndicesController {
  private static final int YEARS = 8;

  private final IndexClient indices;
  private final Programmes programmes;
  private final IndexPlaces places;

  IndicesController(IndexClient indices, Programmes programmes, IndexPlaces places) {
    this.programmes = programmes;
    this.indices = indices;
    this.places = places;
  }

  @GetMapping("/chi-so")
  String page(@ModelAttribute("asked") IndexChoice asked, CurrentUser user, Model model) {
    Section<Definitions> known = Section.ask(indices::definitions);
    Definitions definitions = known.or(Definitions.NONE);
    model.addAttribute("known", known);
    model.addAttribute("definitions", definitions);
    model.addAttribute(
        "demonstration",
        programmes.ask().or(List.of()).stream().anyMatch(ProgrammeView::demonstration));
    String wanted = asked.unit();
    boolean one = wanted != null && !wanted.isBlank();
    if (!one && places.isMinistry(user)) {
      return all(asked, definitions, user, model);
    }
    UnitId unit = one ? IllegalId.read(UnitId::new, String.valueOf(wanted)) : user.unit();
    return province(places.provinceOf(unit), definitions, user, model);
  }

  private String all(IndexChoice asked, Definitions definitions, CurrentUser user, Model model) {
    int year = asked.year() == null ? places.newestYear() : asked.year();
    Optional<Definition> index =
        definitions.items().stream()
            .filter(each -> each.code().equals(asked.index()))
            .findFirst()
            .or(() -> definitions.items().stream().findFirst());
    model.addAttribute("index", index.orElse(null));
    model.addAttribute("year", year);
    model.addAttribute(
        "years", IntStream.rangeClosed(0, YEARS).map(i -> places.newestYear() + 1 - i).toArray());
    model.addAttribute("entersForAll", places.entersForAll(user));
    index.ifPresent(
        each -> {
          boolean byName = "name".equals(asked.order());
          Section<List<Line>> found = Section.ask(() -> indices.list(null, each.code(), year));
          model.addAttribute("found", found);
          model.addAttribute("choice", new IndexChoice(null, each.code(), year, asked.order()));
          model.addAttribute(
              "rows", IndexRow.of(places.provinces(year), found.or(List.of()), byName));
        });
    return "chi-so-cac-tinh";
  }

  private String province(
      Optional<UnitView> province, Definitions definitions, CurrentUser user, Model model) {
    model.addAttribute("province", province.orElse(null));
    model.addAttribute("ministry", places.isMinistry(user));
    model.addAttribute("newestYear", places.newestYear());
    province.ifPresent(
        unit -> {
          Section<List<Line>> found = Section.ask(() -> indices.list(unit.id(), null, null));
          model.addAttribute("found", found);
          model.addAttribute(
              "indices", ProvinceIndex.of(unit.id(), definitions.items(), found.or(List.of())));
        });
    return "chi-so";
  }
}
