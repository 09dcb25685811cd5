package vn.liencap.portal.pages.editing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.NewProgramme;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanInput;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.UnitClient;
import vn.liencap.portal.signin.CurrentUser;

/** Starts a draft with a title; everything else is typed in the editor, which saves by itself. */
@Controller
class NewPlanController {
  private final PlanClient plans;
  private final UnitClient units;
  private final Programmes programmes;
  private final Issuers issuers;
  private final Formats formats;
  private final Words words;

  NewPlanController(
      PlanClient plans,
      UnitClient units,
      Programmes programmes,
      Issuers issuers,
      Formats formats,
      Words words) {
    this.plans = plans;
    this.units = units;
    this.programmes = programmes;
    this.issuers = issuers;
    this.formats = formats;
    this.words = words;
  }

  @GetMapping("/ke-hoach/moi")
  String page(CurrentUser user, Model model) {
    String year = String.valueOf(formats.today().getYear());
    return show(
        user, new NewPlanForm(UUID.randomUUID().toString(), "", "", "", "", "", year), null, model);
  }

  private String show(
      CurrentUser user, NewPlanForm form, @Nullable Problems problems, Model model) {
    boolean mayStart =
        (Level.MINISTRY.equals(user.level()) || Level.PROVINCE.equals(user.level()))
            && user.hasAny(Role.OFFICER, Role.HEAD, Role.ADMIN);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    Section<List<ProgrammeView>> known = programmes.ask();
    model.addAttribute("known", known);
    model.addAttribute("programmes", known.or(List.of()));
    model.addAttribute("issuers", issuers.of(user));
    model.addAttribute("mayStartProgramme", mayStart);
    return "ke-hoach-moi";
  }

  @PostMapping("/ke-hoach/moi")
  String create(
      @ModelAttribute("form") NewPlanForm form,
      CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var typed = new Typed(words.say("entry.noNumber"), words.say("entry.noDate"));
    int year = (int) typed.number("year", form.year(), formats.today().getYear());
    Problems typos =
        Rows.clean(form.title()).isEmpty()
            ? Problems.at("title", words.say("editor.noTitle"))
            : typed.problems();
    if (typos != null) {
      return show(user, form, typos, model);
    }
    try {
      PlanDetails draft = plans.create(input(form, year), form.key());
      Flash.done(redirect, words.say("editor.created"), "ke-hoach-moi");
      return "redirect:/ke-hoach/" + draft.id() + "/sua";
    } catch (ServiceRefused refusal) {
      List<String> here = List.of("title", "programme", "year", "name", "issuerUnit");
      return show(user, form, Problems.of(refusal, here::contains), model);
    }
  }

  private PlanInput input(NewPlanForm form, int year) {
    return new PlanInput(
        Rows.clean(form.title()),
        null,
        null,
        null,
        null,
        year,
        programme(form, year),
        form.issuingUnit(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** The same form sent again means the same programme; null when the form has no key. */
  private static @Nullable ProgrammeId idFor(NewPlanForm form, String name) {
    if (form.key() == null || form.key().isBlank()) {
      return null;
    }
    UUID id = UUID.nameUUIDFromBytes((form.key() + "\n" + name).getBytes(StandardCharsets.UTF_8));
    return new ProgrammeId("pr" + id.toString().replace("-", ""));
  }

  private @Nullable ProgrammeId programme(NewPlanForm form, int year) {
    if (form.startsProgramme()) {
      FigureBorder border =
          "WHEN_SUBMITTED".equals(form.figuresCross())
              ? FigureBorder.WHEN_SUBMITTED
              : FigureBorder.WHEN_ENTERED;
      String name = Rows.clean(form.programmeName());
      return units.createProgramme(new NewProgramme(idFor(form, name), name, year, border)).id();
    }
    String chosen = Rows.clean(form.programme());
    return chosen.isEmpty() ? null : new ProgrammeId(chosen);
  }
}
