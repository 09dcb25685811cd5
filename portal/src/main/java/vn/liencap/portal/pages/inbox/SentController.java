package vn.liencap.portal.pages.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.PersonId;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.DeliveryView;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.NotificationClient;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.signin.CurrentUser;

/** What was sent outside the portal: to oneself, and for administrators to the whole unit. */
@Controller
class SentController {
  private static final int ON_A_PAGE = 50;

  private final NotificationClient notifications;
  private final Accounts accounts;
  private final InboxRights rights;

  SentController(NotificationClient notifications, Accounts accounts, InboxRights rights) {
    this.notifications = notifications;
    this.accounts = accounts;
    this.rights = rights;
  }

  /**
   * Something sent.
   *
   * @param to the name of the person; null for the unit itself
   * @param colour how its state is shown
   */
  record Row(DeliveryView sent, @Nullable String to, String colour) {

    static Row of(DeliveryView sent, @Nullable String to) {
      String colour =
          switch (sent.state()) {
            case "SENT" -> "ok";
            case "WAITING" -> sent.error() == null ? "wip" : "soon";
            default -> "late";
          };
      return new Row(sent, to, colour);
    }
  }

  /**
   * The list.
   *
   * @param of {@code don-vi} for all of the unit
   */
  @GetMapping("/thong-bao/da-gui")
  String page(
      @RequestParam(defaultValue = "") String of,
      @RequestParam(required = false) @Nullable String cursor,
      CurrentUser user,
      Model model) {
    boolean ofUnit = of.equals("don-vi") && rights.maySeeAll(user);
    Query query =
        Query.none()
            .with("cursor", cursor)
            .with("limit", ON_A_PAGE)
            .with("unit", ofUnit ? user.unit().value() : null);
    Section<Listing<DeliveryView>> found = Section.ask(() -> notifications.deliveries(query));
    Listing<DeliveryView> listing = found.or(new Listing<>(List.of(), null));
    Map<PersonId, String> names = new HashMap<>();
    model.addAttribute("found", found);
    model.addAttribute(
        "rows", listing.items().stream().map(sent -> Row.of(sent, nameOf(sent, names))).toList());
    model.addAttribute("next", listing.next());
    model.addAttribute("first", cursor == null);
    model.addAttribute("ofUnit", ofUnit);
    model.addAttribute("of", ofUnit ? of : null);
    return "thong-bao-da-gui";
  }

  private @Nullable String nameOf(DeliveryView sent, Map<PersonId, String> names) {
    PersonId person = sent.person();
    return person == null
        ? null
        : names.computeIfAbsent(
            person,
            id -> accounts.find(id).map(account -> account.profile().name()).orElse(id.value()));
  }
}
