package vn.liencap.portal.pages.editing;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.PlanClient;

/** Finds units to address while one types. */
@Controller
class UnitSearchController {
  private final PlanClient plans;
  private final EditorChoices choices;

  UnitSearchController(PlanClient plans, EditorChoices choices) {
    this.plans = plans;
    this.choices = choices;
  }

  @GetMapping("/ke-hoach/{id}/tim-don-vi")
  String find(
      @PathVariable String id,
      @RequestParam int rule,
      @RequestParam(name = "find", defaultValue = "") String words,
      Model model) {
    var plan = plans.plan(IllegalId.read(PlanId::new, id)).value();
    model.addAttribute("plan", plan);
    model.addAttribute("rule", rule);
    model.addAttribute("units", words.isBlank() ? List.of() : choices.units(plan.issuer(), words));
    return "ke-hoach-sua :: units";
  }

  /** Units that a name in the document may mean. */
  @GetMapping("/ke-hoach/{id}/tim-ten")
  String meant(
      @PathVariable String id,
      @RequestParam String key,
      @RequestParam(name = "find", defaultValue = "") String words,
      Model model) {
    var plan = plans.plan(IllegalId.read(PlanId::new, id)).value();
    model.addAttribute("id", plan.id());
    model.addAttribute("key", key);
    model.addAttribute(
        "units", words.isBlank() ? List.of() : choices.anyUnits(plan.issuer(), words));
    return "ke-hoach-sua-manh :: meant";
  }
}
