package vn.liencap.portal.pages.living;

import java.util.Map;
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

/** Thẩm định, trình, trả lại: what each step means, and the deed. */
@Controller
class StepController {
  private static final Map<String, String> STEPS =
      Map.of("tham-dinh", "appraise", "trinh", "submit", "tra-lai", "send-back");
  private final PlanClient plans;
  private final PlanLifeClient life;
  private final Words words;

  StepController(PlanClient plans, PlanLifeClient life, Words words) {
    this.plans = plans;
    this.life = life;
    this.words = words;
  }

  @GetMapping("/ke-hoach/{id}/buoc/{step}")
  String before(@PathVariable String id, @PathVariable String step, Model model) {
    var plan = plans.plan(IllegalId.read(PlanId::new, id));
    model.addAttribute("plan", plan.value());
    model.addAttribute("etag", plan.etag());
    model.addAttribute("step", step);
    model.addAttribute("key", "step." + read(step));
    return "ke-hoach-buoc";
  }

  @PostMapping("/ke-hoach/{id}/buoc/{step}")
  String take(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String text,
      @RequestParam String etag,
      RedirectAttributes redirect) {
    try {
      life.step(IllegalId.read(PlanId::new, id), read(step), text, etag);
      Flash.done(redirect, words.say("step." + read(step) + ".done"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.stale() ? words.say("plan.stale") : refusal.detail());
    }
    return "redirect:/ke-hoach/" + id;
  }

  private static String read(String step) {
    String command = STEPS.get(step);
    if (command == null) {
      throw IllegalId.none(step);
    }
    return command;
  }
}
