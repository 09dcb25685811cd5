package vn.liencap.portal.pages.templates;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.signin.CurrentUser;

/** Units below one's own to ask: by name, or down the tree. */
@Controller
class UnitPickerController {
  private final TemplateChoices choices;

  UnitPickerController(TemplateChoices choices) {
    this.choices = choices;
  }

  /** Units whose name or code fits. */
  @GetMapping("/bieu-mau/tim-don-vi")
  String find(
      @RequestParam(name = "find", defaultValue = "") String words, CurrentUser user, Model model) {
    model.addAttribute("units", words.isBlank() ? List.of() : choices.search(user.unit(), words));
    return "bieu-mau-manh :: found";
  }

  /** The units directly below one, when its branch is opened. */
  @GetMapping("/bieu-mau/cay/{unit}")
  String below(@PathVariable String unit, CurrentUser user, Model model) {
    UnitId above = IllegalId.read(UnitId::new, unit);
    model.addAttribute(
        "branches", choices.isBelow(above, user.unit()) ? choices.below(above) : List.of());
    return "bieu-mau-manh :: branches";
  }
}
