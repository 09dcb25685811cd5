package vn.liencap.portal.pages.living;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.CommentView;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/** Góp ý: every item of a draft with what was said of it beside. */
@Controller
class CommentController {
  private static final int MOST = 200;
  private final PlanClient plans;
  private final PlanLifeClient life;
  private final Words words;

  CommentController(PlanClient plans, PlanLifeClient life, Words words) {
    this.plans = plans;
    this.life = life;
    this.words = words;
  }

  /** An item of the draft, and what was said of it. */
  record Commented(String part, @Nullable ItemId item, String words, List<CommentView> comments) {}

  @GetMapping("/ke-hoach/{id}/gop-y")
  String page(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String cursor,
      CurrentUser user,
      Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    PlanDetails details = plans.plan(plan).value();
    Query query = Query.none().with("limit", MOST).with("cursor", cursor);
    Listing<CommentView> said = life.comments(plan, query);
    model.addAttribute("plan", details);
    model.addAttribute("items", items(details.content(), said.items()));
    model.addAttribute("next", said.next());
    model.addAttribute("total", said.items().size());
    model.addAttribute(
        "open", said.items().stream().filter(comment -> comment.reply() == null).count());
    model.addAttribute("answers", details.allows("edit"));
    model.addAttribute("comments", details.allows("comment"));
    model.addAttribute("ours", user.unit());
    return "ke-hoach-gop-y";
  }

  private static List<Commented> items(PlanContent content, List<CommentView> said) {
    List<Commented> items = new ArrayList<>();
    items.add(commented("whole", null, "", said));
    texts(items, "objectives", content.objectives(), said);
    texts(items, "requirements", content.requirements(), said);
    texts(items, "audiences", content.audiences(), said);
    texts(items, "contents", content.contents(), said);
    texts(items, "channels", content.channels(), said);
    content.targets().forEach(t -> items.add(commented("targets", t.id(), t.text(), said)));
    content.activities().forEach(a -> items.add(commented("activities", a.id(), a.title(), said)));
    content
        .responsibilities()
        .forEach(
            section ->
                section
                    .duties()
                    .forEach(d -> items.add(commented("duties", d.id(), d.text(), said))));
    texts(items, "monitoring", content.monitoring(), said);
    texts(items, "funding", content.funding(), said);
    items.addAll(gone(items, said));
    return items;
  }

  private static void texts(
      List<Commented> items, String part, List<TextItem> texts, List<CommentView> said) {
    texts.forEach(text -> items.add(commented(part, text.id(), text.text(), said)));
  }

  private static Commented commented(
      String part, @Nullable ItemId item, String words, List<CommentView> said) {
    return new Commented(
        part,
        item,
        words,
        said.stream().filter(comment -> Objects.equals(comment.item(), item)).toList());
  }

  /** What was said of items that are no more stands at the end, with their words of then. */
  private static List<Commented> gone(List<Commented> items, List<CommentView> said) {
    List<@Nullable ItemId> known = new ArrayList<>();
    items.forEach(item -> known.add(item.item()));
    return said.stream()
        .filter(comment -> !known.contains(comment.item()))
        .map(comment -> new Commented("gone", null, comment.about(), List.of(comment)))
        .toList();
  }

  @PostMapping("/ke-hoach/{id}/gop-y")
  String say(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect) {
    return done(
        id,
        "comment.said",
        redirect,
        () -> life.comment(IllegalId.read(PlanId::new, id), item, text));
  }

  @PostMapping("/ke-hoach/{id}/gop-y/{comment}")
  String answer(
      @PathVariable String id,
      @PathVariable String comment,
      @RequestParam(defaultValue = "") String text,
      @RequestParam boolean taken,
      RedirectAttributes redirect) {
    if (!comment.matches("[0-9a-f-]{1,40}")) {
      throw IllegalId.none(comment);
    }
    return done(
        id,
        "comment.answered",
        redirect,
        () -> life.answer(IllegalId.read(PlanId::new, id), comment, text, taken));
  }

  private String done(String id, String said, RedirectAttributes redirect, Runnable deed) {
    try {
      deed.run();
      Flash.done(redirect, words.say(said));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/ke-hoach/" + id + "/gop-y";
  }
}
