package vn.liencap.portal.pages.living;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.NoteOrder;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** Đính chính, thay thế, thu hồi, kết thúc: what it means, how many it reaches, and the deed. */
@Controller
class EndController {
  private static final Map<String, String> WAYS =
      Map.of(
          "dinh-chinh",
          "correct",
          "thay-the",
          "supersede",
          "thu-hoi",
          "revoke",
          "ket-thuc",
          "close");
  private static final List<String> FIELDS = List.of("number", "date", "text", "by", "answerBy");
  private static final int CANDIDATES = 100;
  private final PlanClient plans;
  private final PlanLifeClient life;
  private final Formats formats;
  private final Words words;

  EndController(PlanClient plans, PlanLifeClient life, Formats formats, Words words) {
    this.plans = plans;
    this.life = life;
    this.formats = formats;
    this.words = words;
  }

  /** What was typed; kept as typed until it is right. */
  record Form(
      @Nullable String number,
      @Nullable String date,
      @Nullable String text,
      @Nullable String by,
      @Nullable String answerBy,
      @Nullable String etag) {}

  @GetMapping("/ke-hoach/{id}/van-ban/{how}")
  String before(@PathVariable String id, @PathVariable String how, Model model) {
    Tagged<PlanDetails> plan = plans.plan(IllegalId.read(PlanId::new, id));
    var form = new Form("", formats.today().toString(), "", "", "", plan.etag());
    return show(plan.value(), how, form, null, model);
  }

  private String show(
      PlanDetails plan, String how, Form form, @Nullable Problems problems, Model model) {
    String command = read(how);
    model.addAttribute("plan", plan);
    model.addAttribute("how", how);
    model.addAttribute("key", "end." + command);
    model.addAttribute("command", command);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("reach", command.equals("correct") ? null : plans.reach(plan.id()));
    model.addAttribute("candidates", command.equals("supersede") ? others(plan) : List.of());
    return "ke-hoach-ket-thuc";
  }

  private List<PlanSummary> others(PlanDetails plan) {
    Query issued =
        Query.none().with("scope", "own").with("status", "ISSUED").with("limit", CANDIDATES);
    return plans.plans(issued).items().stream()
        .filter(p -> p.amends() == null && p.standing() == PlanStanding.IN_FORCE)
        .filter(p -> p.issuer().equals(plan.issuer()) && !p.id().equals(plan.id()))
        .toList();
  }

  @PostMapping("/ke-hoach/{id}/van-ban/{how}")
  String take(
      @PathVariable String id,
      @PathVariable String how,
      @ModelAttribute("form") Form form,
      Model model,
      RedirectAttributes redirect) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    try {
      life.note(plan, read(how), order(form), form.etag());
      Flash.done(redirect, words.say("end." + read(how) + ".done"));
      return "redirect:/ke-hoach/" + id;
    } catch (ServiceRefused refusal) {
      Tagged<PlanDetails> now = plans.plan(plan);
      Form renewed =
          new Form(form.number(), form.date(), form.text(), form.by(), form.answerBy(), now.etag());
      return show(now.value(), how, renewed, Problems.of(refusal, FIELDS::contains), model);
    }
  }

  private static NoteOrder order(Form form) {
    String by = text(form.by());
    return new NoteOrder(
        text(form.number()).isEmpty() ? null : text(form.number()),
        day(form.date()),
        text(form.text()),
        by.isEmpty() ? null : IllegalId.read(PlanId::new, by),
        day(form.answerBy()));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static String read(String how) {
    String command = WAYS.get(how);
    if (command == null) {
      throw IllegalId.none(how);
    }
    return command;
  }
}
