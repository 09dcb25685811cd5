package vn.liencap.portal.pages.activities;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.HandOverInput;
import vn.liencap.portal.services.HandOverInput.Named;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.OwnerView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/** Who inside the unit has its work; its head hands all of somebody's over in one go. */
@Controller
class HandOverController {
  private final ActivityClient activities;
  private final OwnerChoices choices;
  private final Colleagues colleagues;
  private final Words words;

  HandOverController(
      ActivityClient activities, OwnerChoices choices, Colleagues colleagues, Words words) {
    this.activities = activities;
    this.choices = choices;
    this.colleagues = colleagues;
    this.words = words;
  }

  /**
   * Somebody who has open work.
   *
   * @param value see {@link Chosen}
   * @param name of the person, the room or post
   * @param open how many activities
   * @param left true when nobody is there to do it any more
   */
  record Row(String value, String name, long open, boolean left) {}

  @GetMapping("/phan-cong")
  String page(CurrentUser user, Model model) {
    Section<Listing<OwnerView>> found = Section.ask(() -> activities.owners(user.unit()));
    Staff staff = colleagues.of(user);
    List<Row> rows =
        found.or(new Listing<>(List.of(), null)).items().stream()
            .map(owner -> row(owner, staff))
            .sorted(Comparator.comparing((Row row) -> !row.left()).thenComparing(Row::name))
            .toList();
    model.addAttribute("found", found);
    model.addAttribute("rows", rows);
    model.addAttribute("choices", choices.of(user.unit()));
    model.addAttribute("hands", user.hasAny(Role.HEAD));
    return "phan-cong";
  }

  private Row row(OwnerView owner, Staff staff) {
    var chosen = new Chosen(owner.person(), owner.post());
    return new Row(chosen.value(), name(owner), owner.open(), staff.isLeft(owner));
  }

  private String name(OwnerView owner) {
    if (owner.person() == null) {
      return owner.post() == null ? words.say("owner.unit") : owner.post();
    }
    String name = choices.nameOf(owner.person());
    return name.isEmpty() ? words.say("owner.unknown") : name;
  }

  @PostMapping("/phan-cong")
  String handOver(
      @RequestParam String from,
      @RequestParam String to,
      CurrentUser user,
      RedirectAttributes redirect) {
    Chosen giving = Chosen.read(from);
    Chosen getting = choices.withPost(Chosen.read(to), user.unit());
    try {
      int done = activities.handOver(new HandOverInput(named(giving), named(getting)));
      Flash.done(redirect, words.say("handOver.done", done));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/phan-cong";
  }

  private static Named named(Chosen chosen) {
    return new Named(chosen.person(), chosen.post());
  }
}
