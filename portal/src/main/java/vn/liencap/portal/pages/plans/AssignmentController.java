package vn.liencap.portal.pages.plans;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.AssignmentDetails;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/** What a plan asks of one unit, and the ways to answer it. */
@Controller
class AssignmentController {
  private static final String PAGE = "redirect:/giao-viec/";

  private final PlanClient plans;
  private final Words words;

  AssignmentController(PlanClient plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  @GetMapping("/giao-viec/{id}")
  String page(@PathVariable String id, CurrentUser user, Model model) {
    AssignmentDetails assignment = plans.assignment(read(id));
    boolean ours = assignment.unit().equals(user.unit());
    boolean owed =
        assignment.mode() == AssignmentMode.IMPLEMENT
            && assignment.standing() == PlanStanding.IN_FORCE
            && switch (assignment.status()) {
              case ASSIGNED, OPENED, DRAFTING -> true;
              case ISSUED, WAIVED, WITHDRAWN, PASSED_ON -> false;
            };
    boolean answering = ours && owed && user.hasAny(Role.OFFICER, Role.HEAD);
    model.addAttribute("a", assignment);
    model.addAttribute("unread", ours && assignment.status() == AssignmentStatus.ASSIGNED);
    model.addAttribute("answering", answering);
    model.addAttribute("waivable", assignment.allowed().contains("waive"));
    model.addAttribute("candidates", answering ? issuedByUs() : List.of());
    return "giao-viec";
  }

  private List<PlanSummary> issuedByUs() {
    Query query = Query.none().with("scope", "own").with("status", "ISSUED").with("limit", 50);
    return plans.plans(query).items().stream()
        .filter(p -> p.amends() == null && p.standing() == PlanStanding.IN_FORCE)
        .toList();
  }

  /** Sent by the page itself once somebody of the unit has it before them. */
  @PostMapping("/giao-viec/{id}/mo")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void open(@PathVariable String id) {
    plans.open(read(id));
  }

  @PostMapping("/giao-viec/{id}/du-thao")
  String startDraft(@PathVariable String id, RedirectAttributes redirect) {
    try {
      PlanId draft = plans.startDraft(read(id));
      Flash.done(redirect, words.say("assignment.drafted"));
      return "redirect:/ke-hoach/" + draft + "/sua";
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
      return PAGE + id;
    }
  }

  @PostMapping("/giao-viec/{id}/dap-ung")
  String fulfil(
      @PathVariable String id,
      @RequestParam String plan,
      @RequestParam String how,
      RedirectAttributes redirect) {
    return answer(
        id,
        redirect,
        "assignment.fulfilled",
        () -> plans.fulfil(read(id), IllegalId.read(PlanId::new, plan), how));
  }

  @PostMapping("/giao-viec/{id}/mien")
  String waive(@PathVariable String id, @RequestParam String reason, RedirectAttributes redirect) {
    return answer(id, redirect, "assignment.waived", () -> plans.waive(read(id), reason));
  }

  private String answer(String id, RedirectAttributes redirect, String done, Runnable deed) {
    try {
      deed.run();
      Flash.done(redirect, words.say(done));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return PAGE + id;
  }

  private static AssignmentId read(String id) {
    return IllegalId.read(AssignmentId::new, id);
  }
}
