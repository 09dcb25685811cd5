package vn.liencap.portal.pages.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;

/** Offers what a row of the editor may implement. */
@Controller
class ServesController {
  private static final Pattern ROW = Pattern.compile("[a-z]+\\[\\d{1,3}]");

  private final PlanClient plans;
  private final ServableItems servable;

  ServesController(PlanClient plans, ServableItems servable) {
    this.plans = plans;
    this.servable = servable;
  }

  /**
   * The choice for one row.
   *
   * @param at the row, for example {@code activities[2]}
   * @param fields what is chosen so far, under {@code activities[2].serves[…]}
   */
  @GetMapping("/ke-hoach/{id}/muc-thuc-hien")
  String choose(
      @PathVariable String id,
      @RequestParam String at,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    PlanDetails plan = plans.plan(IllegalId.read(PlanId::new, id)).value();
    if (!ROW.matcher(at).matches()) {
      throw IllegalId.none(at);
    }
    List<String> sent =
        fields.entrySet().stream()
            .filter(field -> field.getKey().startsWith(at + ".serves["))
            .flatMap(field -> field.getValue().stream())
            .toList();
    List<String> chosen = Objects.requireNonNull(Served.present(sent));
    List<ServableItems.Group> groups = servable.of(plan);
    var known = ServableItems.labels(groups).keySet();
    List<String> unknown = chosen.stream().filter(ref -> !known.contains(ref)).toList();
    Map<String, Integer> places = new HashMap<>();
    known.forEach(key -> places.put(key, unknown.size() + places.size() + 1));
    model.addAttribute("at", at);
    model.addAttribute("groups", groups);
    model.addAttribute("chosen", chosen);
    model.addAttribute("unknown", unknown);
    model.addAttribute("places", places);
    return "ke-hoach-sua-manh :: choose";
  }
}
