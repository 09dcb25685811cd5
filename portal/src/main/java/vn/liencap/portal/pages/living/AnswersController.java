package vn.liencap.portal.pages.living;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.Query;

/** Who below has answered a change of a plan, and who has not. */
@Controller
class AnswersController {
  private static final int ROWS = 50;
  private final PlanClient plans;
  private final PlanLifeClient life;

  AnswersController(PlanClient plans, PlanLifeClient life) {
    this.plans = plans;
    this.life = life;
  }

  @GetMapping("/ke-hoach/{id}/tra-loi")
  String page(
      @PathVariable String id,
      @RequestParam(name = "loc", defaultValue = "") String filter,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    Boolean owed =
        switch (filter) {
          case "chua" -> Boolean.TRUE;
          case "da" -> Boolean.FALSE;
          default -> null;
        };
    var found =
        life.answers(
            plan, Query.none().with("owed", owed).with("cursor", cursor).with("limit", ROWS));
    model.addAttribute("plan", plans.plan(plan).value());
    model.addAttribute("counts", life.answerCounts(plan));
    model.addAttribute("answers", found.items());
    model.addAttribute("next", found.next());
    model.addAttribute("filter", filter);
    model.addAttribute("cursor", cursor);
    return "ke-hoach-tra-loi";
  }
}
