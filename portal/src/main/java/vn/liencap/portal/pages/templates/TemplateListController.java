package vn.liencap.portal.pages.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.RegimeView;
import vn.liencap.portal.services.TemplateClient;
import vn.liencap.portal.services.TemplateView;
import vn.liencap.portal.signin.CurrentUser;

/** What is asked of whom, programme by programme. */
@Controller
class TemplateListController {
  private static final int A_PAGE = 100;

  private final TemplateClient templates;
  private final Programmes programmes;
  private final TemplateChoices choices;
  private final TemplateRights rights;

  TemplateListController(
      TemplateClient templates,
      Programmes programmes,
      TemplateChoices choices,
      TemplateRights rights) {
    this.templates = templates;
    this.programmes = programmes;
    this.choices = choices;
    this.rights = rights;
  }

  /**
   * A template in the list.
   *
   * @param regime the name of its regime; null for a request of one report
   * @param asksUs true when the person's unit has to answer it
   */
  record Row(TemplateView template, @Nullable String regime, boolean asksUs) {}

  /** The templates of a programme. */
  record Group(String programme, List<Row> rows) {}

  @GetMapping("/bieu-mau")
  String page(
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String cursor,
      CurrentUser user,
      Model model) {
    List<ProgrammeView> all = programmes.all();
    Section<Listing<TemplateView>> found =
        Section.ask(
            () ->
                templates.templates(
                    Query.none()
                        .with("programme", programme)
                        .with("cursor", cursor)
                        .with("limit", A_PAGE)));
    Listing<TemplateView> listing = found.or(new Listing<>(List.of(), null));
    model.addAttribute("programme", programme);
    model.addAttribute("programmes", all);
    model.addAttribute("found", found);
    model.addAttribute("groups", groups(listing.items(), all, user));
    model.addAttribute("next", listing.next());
    model.addAttribute("mayBuild", rights.mayBuild(user));
    model.addAttribute("mayAsk", rights.mayAsk(user));
    return "bieu-mau";
  }

  private List<Group> groups(List<TemplateView> found, List<ProgrammeView> all, CurrentUser user) {
    Map<String, String> regimes =
        found.isEmpty()
            ? Map.of()
            : choices.regimes().stream()
                .collect(Collectors.toMap(RegimeView::id, RegimeView::name, (one, _) -> one));
    Map<String, List<Row>> byProgramme =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    template -> template.programme().value(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        template -> row(template, regimes, user), Collectors.toList())));
    return byProgramme.entrySet().stream()
        .map(entry -> new Group(nameOf(entry.getKey(), all), entry.getValue()))
        .toList();
  }

  private Row row(TemplateView template, Map<String, String> regimes, CurrentUser user) {
    String regime = template.content().regime();
    return new Row(
        template,
        regime == null ? null : regimes.getOrDefault(regime, regime),
        rights.asks(template, user));
  }

  private static String nameOf(String programme, List<ProgrammeView> all) {
    return all.stream()
        .filter(known -> known.id().value().equals(programme))
        .map(ProgrammeView::name)
        .findFirst()
        .orElse(programme);
  }
}
