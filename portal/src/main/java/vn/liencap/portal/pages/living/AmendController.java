package vn.liencap.portal.pages.living;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.ServiceRefused;

/** Sửa đổi, bổ sung: starts the amendment, which is then written like any draft. */
@Controller
class AmendController {
  private final PlanClient plans;
  private final PlanLifeClient life;
  private final Words words;

  AmendController(PlanClient plans, PlanLifeClient life, Words words) {
    this.plans = plans;
    this.life = life;
    this.words = words;
  }

  /** What amending means, before it is begun. */
  @GetMapping("/ke-hoach/{id}/sua-doi")
  String before(@PathVariable String id, Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    model.addAttribute("plan", plans.plan(plan).value());
    model.addAttribute("reach", plans.reach(plan));
    return "ke-hoach-sua-doi";
  }

  @PostMapping("/ke-hoach/{id}/sua-doi")
  String start(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    try {
      PlanId draft = life.amend(IllegalId.read(PlanId::new, id), reason);
      Flash.done(redirect, words.say("amend.started"));
      return "redirect:/ke-hoach/" + draft + "/sua";
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
      return "redirect:/ke-hoach/" + id;
    }
  }
}
