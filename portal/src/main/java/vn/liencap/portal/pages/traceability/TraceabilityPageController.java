package vn.liencap.portal.pages.traceability;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.TraceMatrix;

/** From the objectives of a plan down to the units that carry them. */
@Controller
class TraceabilityPageController {
  private static final int ROWS = 50;
  private static final Set<String> GOALS = Set.of("OBJECTIVE", "TARGET");
  private static final Set<String> WORK = Set.of("ACTIVITY", "DUTY");

  private final PlanClient plans;

  TraceabilityPageController(PlanClient plans) {
    this.plans = plans;
  }

  @GetMapping("/doi-chieu")
  String page(
      @RequestParam(required = false) @Nullable String plan,
      @RequestParam(required = false) @Nullable String unit,
      Model model) {
    if (plan == null || plan.isBlank()) {
      Query issued = Query.none().with("status", "ISSUED").with("limit", ROWS);
      model.addAttribute(
          "plans",
          plans.plans(issued).items().stream().filter(each -> each.amends() == null).toList());
      return "doi-chieu-chon";
    }
    PlanId id = IllegalId.read(PlanId::new, plan);
    PlanDetails details = plans.plan(id).value();
    @Nullable UnitId branch = branch(unit);
    TraceMatrix whole = plans.traceability(id, null);
    TraceMatrix matrix = branch == null ? whole : plans.traceability(id, branch);
    model.addAttribute("plan", details);
    model.addAttribute("demonstration", details.demonstration());
    model.addAttribute("matrix", matrix);
    model.addAttribute("branches", whole.branches());
    model.addAttribute("unit", branch);
    List<TracedRow> rows =
        matrix.rows().stream().map(row -> TracedRow.of(row, matrix.branches())).toList();
    model.addAttribute("goals", of(rows, GOALS));
    model.addAttribute("work", of(rows, WORK));
    model.addAttribute(
        "rest",
        rows.stream()
            .filter(row -> !GOALS.contains(row.row().kind()) && !WORK.contains(row.row().kind()))
            .toList());
    return "doi-chieu";
  }

  private static List<TracedRow> of(List<TracedRow> rows, Set<String> kinds) {
    return rows.stream().filter(row -> kinds.contains(row.row().kind())).toList();
  }

  private static @Nullable UnitId branch(@Nullable String unit) {
    return unit == null || unit.isBlank() ? null : IllegalId.read(UnitId::new, unit);
  }

  /** The units behind an item in a branch, when it is opened. */
  @GetMapping("/doi-chieu/don-vi")
  String carriers(
      @RequestParam String plan,
      @RequestParam String item,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    PlanId id = IllegalId.read(PlanId::new, plan);
    ItemId of = IllegalId.read(ItemId::new, item);
    Query query =
        Query.none().with("unit", branch(unit)).with("cursor", cursor).with("limit", ROWS);
    Listing<TraceMatrix.Carrier> carriers = plans.carriers(id, of, query);
    model.addAttribute("plan", id);
    model.addAttribute("item", of);
    model.addAttribute("unit", unit);
    model.addAttribute("carriers", carriers.items());
    model.addAttribute("next", carriers.next());
    return "doi-chieu-manh :: carriers";
  }

  /** The activities below that serve nothing of the plan. */
  @GetMapping("/doi-chieu/chua-gan")
  String orphans(
      @RequestParam String plan,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    PlanId id = IllegalId.read(PlanId::new, plan);
    Query query =
        Query.none().with("unit", branch(unit)).with("cursor", cursor).with("limit", ROWS);
    Listing<TraceMatrix.Orphan> orphans = plans.orphans(id, query);
    model.addAttribute("plan", id);
    model.addAttribute("unit", unit);
    model.addAttribute("orphans", orphans.items());
    model.addAttribute("next", orphans.next());
    return "doi-chieu-manh :: orphans";
  }
}
