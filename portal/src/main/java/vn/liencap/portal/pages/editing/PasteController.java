package vn.liencap.portal.pages.editing;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.editing.pasting.Column;
import vn.liencap.portal.pages.editing.pasting.PastedTable;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.runtime.ProblemException;

/** Shows what would be taken of a pasted table, before it is. */
@Controller
class PasteController {
  private static final int SHOWN = 8;

  private final PlanClient plans;
  private final Words words;

  PasteController(PlanClient plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  @PostMapping("/ke-hoach/{id}/dan-bang")
  String look(
      @PathVariable String id, @ModelAttribute("pasting") TablePasting pasting, Model model) {
    if (!plans.plan(IllegalId.read(PlanId::new, id)).value().allows("edit")) {
      throw ProblemException.forbidden(words.say("paste.forbidden"));
    }
    PastedTable table = pasting.table();
    model.addAttribute("id", id);
    model.addAttribute("table", table);
    model.addAttribute("shown", table.rows().stream().limit(SHOWN).toList());
    model.addAttribute("kinds", List.of(Column.values()));
    return "ke-hoach-sua-manh :: pasted";
  }
}
