package vn.liencap.portal.pages.templates;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.editing.RowOrder;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.TemplateClient;
import vn.liencap.portal.services.TemplateView;
import vn.liencap.portal.signin.CurrentUser;

/** The builder of templates and of requests of one report: rows come and go, nothing is lost. */
@Controller
class TemplateBuilderController {
  private static final int MOST_COPIED = 200;

  private final TemplateClient templates;
  private final TemplateSaving saving;
  private final TemplateChoices choices;
  private final Formats formats;
  private final Words words;

  TemplateBuilderController(
      TemplateClient templates,
      TemplateSaving saving,
      TemplateChoices choices,
      Formats formats,
      Words words) {
    this.templates = templates;
    this.saving = saving;
    this.choices = choices;
    this.formats = formats;
    this.words = words;
  }

  /** Starts a template, with the questions of another one when it is named. */
  @GetMapping("/bieu-mau/moi")
  String periodic(
      @RequestParam(name = "tu", defaultValue = "") String from, CurrentUser user, Model model) {
    return show(begun(from, false), null, user, model);
  }

  /** Starts a request of one report. */
  @GetMapping("/bieu-mau/dot-xuat")
  String request(
      @RequestParam(name = "tu", defaultValue = "") String from, CurrentUser user, Model model) {
    return show(begun(from, true), null, user, model);
  }

  private TemplateForm begun(String from, boolean once) {
    if (!from.isBlank()) {
      return TemplateReading.copy(template(from).value(), once, formats.today());
    }
    return once ? TemplateReading.request(formats.today()) : TemplateReading.periodic();
  }

  /** The builder for the unit that asks, the questions for those who answer. */
  @GetMapping("/bieu-mau/{id}")
  String template(@PathVariable String id, CurrentUser user, Model model) {
    Tagged<TemplateView> template = template(id);
    if (!template.value().mayChange()) {
      model.addAttribute("template", template.value());
      model.addAttribute("regimes", choices.regimes());
      return "bieu-mau-xem";
    }
    return show(TemplateReading.read(template), null, user, model);
  }

  @PostMapping({"/bieu-mau/moi", "/bieu-mau/dot-xuat"})
  String create(
      @ModelAttribute("form") TemplateForm form,
      @RequestParam(name = "do", defaultValue = "save") String deed,
      CurrentUser user,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return edit(form, deed, new Page(user, model, response, redirect));
  }

  @PostMapping("/bieu-mau/{id}")
  String write(
      @PathVariable String id,
      @ModelAttribute("form") TemplateForm form,
      @RequestParam(name = "do", defaultValue = "save") String deed,
      CurrentUser user,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    if (!id.equals(form.key())) {
      throw IllegalId.none(id);
    }
    return edit(form, deed, new Page(user, model, response, redirect));
  }

  /** Where the answer goes. */
  private record Page(
      CurrentUser user, Model model, HttpServletResponse response, RedirectAttributes redirect) {}

  /** Saves; or shows the builder again without saving, with rows or units more or less. */
  private String edit(TemplateForm form, String deed, Page page) {
    Optional<TemplateForm> changed = changed(form, deed, page.user());
    if (changed.isPresent()) {
      page.model().addAttribute("kept", deed.equals("keep"));
      page.model().addAttribute("previewed", deed.equals("preview"));
      return show(changed.get(), null, page.user(), page.model());
    }
    TemplateSaving.Outcome outcome = saving.save(form.cleaned());
    if (outcome.problems() != null) {
      page.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(outcome.form(), outcome.problems(), page.user(), page.model());
    }
    Flash.done(page.redirect(), words.say("template.saved"), form.keptAs());
    String there = "redirect:/bieu-mau/" + outcome.form().key();
    return deed.equals("publish") ? there + "/ban-hanh" : there;
  }

  /** The form as a button changes it; empty for the buttons that save. */
  private Optional<TemplateForm> changed(TemplateForm form, String deed, CurrentUser user) {
    if (deed.equals("keep") || deed.equals("refresh")) {
      return Optional.of(form);
    }
    if (deed.equals("preview")) {
      return Optional.of(form.cleaned());
    }
    if (deed.equals("usual")) {
      return Optional.of(form.plusUsualSections());
    }
    if (deed.startsWith("below:")) {
      UnitId above = IllegalId.read(UnitId::new, deed.substring("below:".length()));
      return Optional.of(form.plusUnits(directlyBelow(above, user)));
    }
    return RowOrder.read(deed).map(form::with);
  }

  private List<String> directlyBelow(UnitId above, CurrentUser user) {
    return choices.below(above).stream()
        .map(choice -> choice.unit().id())
        .filter(unit -> choices.isBelow(unit, user.unit()))
        .map(UnitId::value)
        .toList();
  }

  private String show(
      TemplateForm form, @Nullable Problems problems, CurrentUser user, Model model) {
    boolean fresh = form.etag() == null || form.etag().isBlank();
    model.addAttribute("form", form);
    model.addAttribute("fresh", fresh);
    model.addAttribute("once", form.adHoc());
    model.addAttribute("heading", words.say(form.adHoc() ? "template.request" : "template.build"));
    model.addAttribute("at", at(form, fresh));
    model.addAttribute("template", fresh ? null : template(form.key()).value());
    model.addAttribute("preview", saving.preview(form.cleaned()));
    model.addAttribute("problems", problems);
    choices.offer(form, user.unit(), model);
    if (fresh) {
      model.addAttribute("others", others());
    }
    return "bieu-mau-soan";
  }

  private static String at(TemplateForm form, boolean fresh) {
    String beginning = form.adHoc() ? "dot-xuat" : "moi";
    return "/bieu-mau/" + (fresh ? beginning : form.key());
  }

  /** Those whose questions may be copied; none while reporting-service is away. */
  private List<TemplateView> others() {
    return Section.ask(() -> templates.templates(Query.none().with("limit", MOST_COPIED)).items())
        .or(List.of());
  }

  private Tagged<TemplateView> template(@Nullable String id) {
    return templates.template(TemplateIds.checked(id));
  }
}
