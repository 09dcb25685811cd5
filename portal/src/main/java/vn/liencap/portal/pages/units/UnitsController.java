package vn.liencap.portal.pages.units;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.signin.CurrentUser;

/** The tree of units with its search, and a unit's page. */
@Controller
class UnitsController {
  private final Tree tree;
  private final Rights rights;

  UnitsController(Tree tree, Rights rights) {
    this.tree = tree;
    this.rights = rights;
  }

  @GetMapping("/don-vi")
  String page(@RequestParam(defaultValue = "") String q, CurrentUser user, Model model) {
    List<Branch> found = q.isBlank() ? List.of() : tree.search(q);
    model.addAttribute("q", q);
    model.addAttribute("found", found);
    model.addAttribute("top", q.isBlank() ? tree.top() : List.of());
    model.addAttribute("size", tree.size());
    model.addAttribute("ownWay", tree.above(user.unit()).stream().map(UnitView::id).toList());
    return "don-vi";
  }

  /** The units below one, when its branch is opened. */
  @GetMapping("/don-vi/{id}/cap-duoi")
  String below(@PathVariable String id, Model model) {
    model.addAttribute("branches", tree.below(IllegalId.read(UnitId::new, id)));
    return "don-vi-manh :: branches";
  }

  @GetMapping("/don-vi/{id}")
  String unit(@PathVariable String id, CurrentUser user, Model model) {
    UnitId unit = IllegalId.read(UnitId::new, id);
    var page = tree.page(unit);
    if (page.isEmpty()) {
      throw IllegalId.none(id);
    }
    model.addAttribute("page", page.get());
    model.addAttribute("branches", tree.below(unit));
    boolean manages = user.hasAny(Role.ADMIN) && rights.maySee(user.actor(), unit);
    model.addAttribute("manages", manages);
    model.addAttribute("ours", user.unit().equals(unit));
    return "don-vi-xem";
  }
}
