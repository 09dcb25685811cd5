package vn.liencap.portal.pages.inbox;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.NotificationClient;
import vn.liencap.portal.services.NotificationView;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;

/** What was told to the person, the unread first. */
@Controller
class InboxController {
  private static final int ON_A_PAGE = 50;

  private final NotificationClient notifications;
  private final Formats formats;
  private final Words words;

  InboxController(NotificationClient notifications, Formats formats, Words words) {
    this.notifications = notifications;
    this.formats = formats;
    this.words = words;
  }

  /**
   * The list.
   *
   * @param show {@code chua-doc} for the unread alone
   */
  @GetMapping("/thong-bao")
  String page(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "") String show,
      Model model) {
    boolean unreadOnly = show.equals("chua-doc");
    Query query =
        Query.none()
            .with("cursor", cursor)
            .with("limit", ON_A_PAGE)
            .with("unread", unreadOnly ? "true" : null);
    Section<Listing<NotificationView>> inbox =
        Section.ask(() -> notifications.notifications(query));
    Listing<NotificationView> listing = inbox.or(new Listing<>(List.of(), null));
    model.addAttribute("inbox", inbox);
    model.addAttribute(
        "entries",
        listing.items().stream().sorted(Comparator.comparing(NotificationView::read)).toList());
    model.addAttribute("next", listing.next());
    model.addAttribute("first", cursor == null);
    model.addAttribute("unreadOnly", unreadOnly);
    model.addAttribute("show", unreadOnly ? show : null);
    return "thong-bao";
  }

  /** The number in the tab; nothing while there is none or the service is away. */
  @GetMapping(path = "/thong-bao/so-moi", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String unread() {
    try {
      long unread = notifications.unread();
      return unread == 0 ? "" : formats.number(unread);
    } catch (ServiceUnavailable | ServiceRefused away) {
      return "";
    }
  }

  /** Opens an entry: notes that it was read and goes where it leads. */
  @PostMapping("/thong-bao/{id}/doc")
  String read(@PathVariable String id, @RequestParam(defaultValue = "") String link) {
    notifications.read(id);
    return "redirect:" + (Links.isOurs(link) ? link : "/thong-bao");
  }

  @PostMapping("/thong-bao/doc-het")
  String readAll(RedirectAttributes redirect) {
    notifications.readAll();
    Flash.done(redirect, words.say("inbox.readAll.done"));
    return "redirect:/thong-bao";
  }
}
