package vn.liencap.portal.pages.operations;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.directory.Rights;
import vn.liencap.messaging.operations.Watch;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.DeadLetterView;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.OperationsClients;
import vn.liencap.portal.services.OperationsView;
import vn.liencap.portal.services.Part;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** How the system runs, for its administrators; the services check the right once more. */
@Controller("operationsPage")
class OperationsController {
  private static final int LETTERS = 20;

  private final OperationsClients services;
  private final Watch portal;
  private final Rights rights;
  private final Words words;

  OperationsController(OperationsClients services, Watch portal, Rights rights, Words words) {
    this.services = services;
    this.portal = portal;
    this.rights = rights;
    this.words = words;
  }

  /** A part of the system and how it runs, or since when it is away. */
  record Row(Part part, Section<OperationsView> now) {

    /** How many messages it could not process. */
    public long deadLetters() {
      OperationsView view = now.value();
      return view == null
          ? 0
          : view.messages().topics().stream()
              .mapToLong(OperationsView.TopicView::deadLetters)
              .sum();
    }

    /** How many messages it has not processed yet. */
    public long behind() {
      OperationsView view = now.value();
      return view == null
          ? 0
          : view.messages().topics().stream().mapToLong(OperationsView.TopicView::behind).sum();
    }
  }

  @GetMapping("/van-hanh")
  String page(CurrentUser user, Model model) {
    check(user);
    List<Row> rows =
        Arrays.stream(Part.values())
            .map(part -> new Row(part, Section.ask(() -> services.now(part))))
            .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("portal", portal.latest().outbox());
    model.addAttribute("deadLetters", rows.stream().mapToLong(Row::deadLetters).sum());
    model.addAttribute("away", rows.stream().filter(row -> row.now().missing() != null).count());
    model.addAttribute("check", Section.ask(services::check).value());
    return "van-hanh";
  }

  @GetMapping("/van-hanh/tin-loi")
  String deadLetters(
      @RequestParam Part part,
      @RequestParam String topic,
      @RequestParam String group,
      @RequestParam(required = false) @Nullable String cursor,
      CurrentUser user,
      Model model) {
    check(user);
    Query query =
        Query.none()
            .with("topic", topic)
            .with("group", group)
            .with("cursor", cursor)
            .with("limit", LETTERS);
    Section<Listing<DeadLetterView>> found = Section.ask(() -> services.deadLetters(part, query));
    Listing<DeadLetterView> listing = found.or(new Listing<>(List.of(), null));
    model.addAttribute("part", part);
    model.addAttribute("topic", topic);
    model.addAttribute("group", group);
    model.addAttribute("found", found);
    model.addAttribute("letters", listing.items());
    model.addAttribute("next", listing.next());
    model.addAttribute("first", cursor == null);
    return "van-hanh-tin-loi";
  }

  @PostMapping("/van-hanh/tin-loi/xu-ly-lai")
  String replay(
      @RequestParam Part part,
      @RequestParam String topic,
      @RequestParam String group,
      @RequestParam long offset,
      CurrentUser user,
      RedirectAttributes redirect) {
    check(user);
    return after(
        part,
        topic,
        group,
        redirect,
        "operations.replayed",
        () -> services.replay(part, topic, group, offset));
  }

  @PostMapping("/van-hanh/tin-loi/bo-qua")
  String dismiss(
      @RequestParam Part part,
      @RequestParam String topic,
      @RequestParam String group,
      @RequestParam long offset,
      CurrentUser user,
      RedirectAttributes redirect) {
    check(user);
    return after(
        part,
        topic,
        group,
        redirect,
        "operations.dismissed",
        () -> services.dismiss(part, topic, group, offset));
  }

  private String after(
      Part part,
      String topic,
      String group,
      RedirectAttributes redirect,
      String done,
      Runnable command) {
    try {
      command.run();
      Flash.done(redirect, words.say(done));
    } catch (ServiceRefused refused) {
      Flash.refused(redirect, refused.detail());
    } catch (ServiceUnavailable away) {
      Flash.refused(redirect, away.getMessage() + ".");
    }
    redirect.addAttribute("part", part);
    redirect.addAttribute("topic", topic);
    redirect.addAttribute("group", group);
    return "redirect:/van-hanh/tin-loi";
  }

  private void check(CurrentUser user) {
    if (!rights.operates(user.actor())) {
      throw ProblemException.forbidden(words.say("operations.forbidden"));
    }
  }
}
