package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.ActivityId;

/** What happened to an activity before what its page shows at once, page by page. */
@Controller
class PastStepsController {
  private final PastSteps past;

  PastStepsController(PastSteps past) {
    this.past = past;
  }

  @GetMapping("/hoat-dong/{id}/dien-bien")
  String earlier(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    ActivityId activity = ActivityPageController.read(id);
    model.addAttribute("id", activity);
    model.addAttribute("cursor", cursor);
    model.addAttribute("past", past.of(activity, cursor));
    return "hoat-dong-manh :: steps";
  }
}
