package vn.liencap.portal.pages.living;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.StepSettings;
import vn.liencap.portal.signin.CurrentUser;

/** Which optional steps the unit's plans go through before they are signed. */
@Controller
class StepSettingsController {
  private final PlanLifeClient life;
  private final UnitDirectory directory;
  private final Formats formats;
  private final Words words;

  StepSettingsController(
      PlanLifeClient life, UnitDirectory directory, Formats formats, Words words) {
    this.life = life;
    this.directory = directory;
    this.formats = formats;
    this.words = words;
  }

  @GetMapping("/don-vi/{id}/buoc")
  String page(@PathVariable String id, CurrentUser user, Model model) {
    UnitId unit = IllegalId.read(UnitId::new, id);
    UnitView view =
        directory.atOrLatest(unit, formats.today()).orElseThrow(() -> IllegalId.none(id));
    model.addAttribute("unit", view);
    model.addAttribute("settings", life.steps(unit));
    model.addAttribute("sets", user.unit().equals(unit) && user.hasAny(Role.HEAD, Role.ADMIN));
    return "don-vi-buoc";
  }

  @PostMapping("/don-vi/{id}/buoc")
  String set(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean consultation,
      @RequestParam(defaultValue = "false") boolean appraisal,
      @RequestParam(defaultValue = "false") boolean submission,
      RedirectAttributes redirect) {
    try {
      life.setSteps(
          IllegalId.read(UnitId::new, id), new StepSettings(consultation, appraisal, submission));
      Flash.done(redirect, words.say("steps.saved"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/don-vi/" + id + "/buoc";
  }
}
