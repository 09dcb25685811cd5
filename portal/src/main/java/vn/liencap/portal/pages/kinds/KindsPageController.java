package vn.liencap.portal.pages.kinds;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/** What a programme counts; the unit that runs it adds, renames and retires. */
@Controller
class KindsPageController {
  private static final String PAGE = "loai-san-pham";
  private static final Set<String> FIELDS = Set.of("label", "unit");

  private final ActivityClient activities;
  private final OutputKinds kinds;
  private final Programmes programmes;
  private final Words words;

  KindsPageController(
      ActivityClient activities, OutputKinds kinds, Programmes programmes, Words words) {
    this.activities = activities;
    this.kinds = kinds;
    this.programmes = programmes;
    this.words = words;
  }

  @GetMapping("/loai-san-pham")
  String page(
      @RequestParam(required = false) @Nullable String programme, CurrentUser user, Model model) {
    var form = new KindForm(programme, "", "", "", "");
    return show(form, null, user, model);
  }

  @PostMapping("/loai-san-pham")
  String keep(
      @ModelAttribute("form") KindForm form,
      CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    String named = form.programme() == null ? "" : form.programme();
    ProgrammeId programme = IllegalId.read(ProgrammeId::new, named);
    OutputKind kind = form.kind();
    if (form.isNew() && isTaken(programme, kind)) {
      return show(form, Problems.at("label", words.say("kinds.taken")), user, model);
    }
    try {
      if (form.isNew()) {
        activities.addOutputKind(programme, kind);
      } else {
        activities.changeOutputKind(programme, kind);
      }
    } catch (ServiceRefused refusal) {
      return show(form, Problems.of(refusal, FIELDS::contains), user, model);
    }
    Flash.done(redirect, words.say("kinds.done"));
    return "redirect:/loai-san-pham?programme=" + programme.value();
  }

  private boolean isTaken(ProgrammeId programme, OutputKind wanted) {
    return kinds.of(programme).stream()
        .anyMatch(
            kind ->
                kind.code().equals(wanted.code())
                    || kind.label().strip().equalsIgnoreCase(wanted.label()));
  }

  private String show(KindForm form, @Nullable Problems problems, CurrentUser user, Model model) {
    List<ProgrammeView> all = programmes.all();
    @Nullable ProgrammeView shown =
        all.stream()
            .filter(programme -> programme.id().value().equals(form.programme()))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.getFirst());
    Section<List<OutputKind>> found = kinds.ask(shown == null ? null : shown.id());
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("programmes", all);
    model.addAttribute("programme", shown);
    model.addAttribute("found", found);
    model.addAttribute("kinds", found.or(List.of()));
    model.addAttribute("runs", shown != null && runs(user, shown));
    return PAGE;
  }

  private static boolean runs(CurrentUser user, ProgrammeView programme) {
    return user.unit().equals(programme.owner())
        && user.hasAny(Role.OFFICER, Role.HEAD, Role.ADMIN);
  }
}
