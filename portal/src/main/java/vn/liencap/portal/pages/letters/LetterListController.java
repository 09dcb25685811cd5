package vn.liencap.portal.pages.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.LetterClient;
import vn.liencap.portal.services.LetterSummary;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.signin.CurrentUser;

/** The letters a unit has written, and those it has received. */
@Controller
class LetterListController {
  private static final int ROWS = 50;
  private static final String RECEIVED = "received";

  private final LetterClient letters;

  LetterListController(LetterClient letters) {
    this.letters = letters;
  }

  @GetMapping("/cong-van")
  String page(
      @RequestParam(defaultValue = "sent") String box,
      @RequestParam(required = false) @Nullable String cursor,
      CurrentUser user,
      Model model) {
    boolean received = box.equals(RECEIVED);
    Query query =
        Query.none()
            .with("box", received ? "RECEIVED" : "SENT")
            .with("cursor", cursor)
            .with("limit", ROWS);
    Section<Listing<LetterSummary>> found = Section.ask(() -> letters.letters(query));
    Listing<LetterSummary> listing = found.or(new Listing<>(List.of(), null));
    model.addAttribute("found", found);
    model.addAttribute("letters", listing.items());
    model.addAttribute("next", listing.next());
    model.addAttribute("cursor", cursor);
    model.addAttribute("received", received);
    model.addAttribute("mayUrge", user.hasAny(Role.OFFICER, Role.HEAD));
    return "cong-van";
  }
}
