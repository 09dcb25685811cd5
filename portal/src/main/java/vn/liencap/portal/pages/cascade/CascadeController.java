package vn.liencap.portal.pages.cascade;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.BranchCounts;
import vn.liencap.portal.services.CascadeProgress;
import vn.liencap.portal.services.CascadeUnit;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.PlanBranch;
import vn.liencap.portal.services.PlanBranches;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.ServiceRefused;

/** A plan on its way down: progress while it runs, then the tree with each unit's state. */
@Controller
class CascadeController {
  private static final int ROWS = 100;

  private final PlanClient plans;
  private final ReportingClient reporting;

  CascadeController(PlanClient plans, ReportingClient reporting) {
    this.plans = plans;
    this.reporting = reporting;
  }

  @GetMapping("/ke-hoach/{id}/giao")
  String page(@PathVariable String id, Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    PlanDetails details = plans.plan(plan).value();
    model.addAttribute("plan", details);
    model.addAttribute("cascade", plans.cascade(plan));
    model.addAttribute("demonstration", details.demonstration());
    Section<PlanBranches> counted = counted(details, details.issuer());
    PlanBranches branches = counted.value();
    model.addAttribute("counted", counted);
    model.addAttribute("counts", branches == null ? null : branches.counts());
    model.addAttribute("answers", asksForPlans(details));
    level(details, null, null, branches, model);
    return "giao";
  }

  private static boolean asksForPlans(PlanDetails plan) {
    return plan.addressing().stream().anyMatch(rule -> rule.mode() == AssignmentMode.IMPLEMENT);
  }

  /** What moves while the cascade runs; the page asks every second until it is complete. */
  @GetMapping("/ke-hoach/{id}/giao/tien-do")
  String progress(@PathVariable String id, Model model, HttpServletResponse response) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    CascadeProgress cascade = plans.cascade(plan);
    if (cascade.complete()) {
      // The tree and the counts have filled meanwhile: the whole page is read once more.
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("plan", plan);
    model.addAttribute("cascade", cascade);
    return "giao-manh :: progress";
  }

  /** The units below one, when its branch is opened. */
  @GetMapping("/ke-hoach/{id}/giao/don-vi")
  String below(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    PlanDetails plan = plans.plan(IllegalId.read(PlanId::new, id)).value();
    UnitId above = parent == null ? null : IllegalId.read(UnitId::new, parent);
    PlanBranches counted = counted(plan, above == null ? plan.issuer() : above).value();
    level(plan, above, cursor, counted, model);
    return "giao-manh :: branches";
  }

  private void level(
      PlanDetails plan,
      @Nullable UnitId above,
      @Nullable String cursor,
      @Nullable PlanBranches counted,
      Model model) {
    Query query = Query.none().with("cursor", cursor).with("limit", ROWS);
    Listing<CascadeUnit> units = plans.cascadeUnits(plan.id(), above, query);
    Map<UnitId, BranchCounts> byUnit = byUnit(counted);
    List<Branch> branches =
        units.items().stream().map(unit -> new Branch(unit, byUnit.get(unit.unit()))).toList();
    model.addAttribute("plan", plan);
    model.addAttribute("branches", branches);
    model.addAttribute("next", units.next());
    model.addAttribute("above", above);
    model.addAttribute("lateHere", counted == null ? 0 : counted.counts().late());
  }

  private static Map<UnitId, BranchCounts> byUnit(@Nullable PlanBranches counted) {
    return counted == null
        ? Map.of()
        : counted.children().stream()
            .collect(Collectors.toMap(PlanBranch::unit, PlanBranch::counts, (one, same) -> one));
  }

  /** The counts are an extra: without reporting-service the tree is shown without them. */
  private Section<PlanBranches> counted(PlanDetails plan, UnitId unit) {
    var programme = plan.programme();
    if (programme == null) {
      return new Section<>(null, null);
    }
    try {
      return Section.ask(() -> reporting.branches(programme, unit, plan.id()));
    } catch (ServiceRefused nothingCounted) {
      return new Section<>(null, null);
    }
  }
}
