package vn.liencap.portal.pages.accounts;

import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.AccountAdministration;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** What an administrator does with one account: lock it, unlock it, make a new password. */
@Controller
class AccountDeedsController {
  private final AccountAdministration administration;
  private final Words words;

  AccountDeedsController(AccountAdministration administration, Words words) {
    this.administration = administration;
    this.words = words;
  }

  @PostMapping("/tai-khoan/{id}/khoa")
  String disable(
      @PathVariable String id,
      @RequestParam String unit,
      CurrentUser user,
      RedirectAttributes next) {
    PersonId person = read(id);
    return done(
        unit, next, "accounts.disabled", () -> administration.disable(user.actor(), person));
  }

  @PostMapping("/tai-khoan/{id}/mo-khoa")
  String enable(
      @PathVariable String id,
      @RequestParam String unit,
      CurrentUser user,
      RedirectAttributes next) {
    PersonId person = read(id);
    return done(unit, next, "accounts.enabled", () -> administration.enable(user.actor(), person));
  }

  private String done(String unit, RedirectAttributes next, String key, Supplier<Account> deed) {
    return attempt(
        unit, next, () -> Flash.done(next, words.say(key, deed.get().username().value())));
  }

  @PostMapping("/tai-khoan/{id}/chuc-danh")
  String belong(
      @PathVariable String id,
      @RequestParam String unit,
      @RequestParam(defaultValue = "") String post,
      CurrentUser user,
      RedirectAttributes next) {
    PersonId person = read(id);
    UnitId place = IllegalId.read(UnitId::new, unit);
    return done(
        unit,
        next,
        "accounts.belongs",
        () -> administration.belong(user.actor(), person, place, post));
  }

  @PostMapping("/tai-khoan/{id}/cap-lai-mat-khau")
  String resetPassword(
      @PathVariable String id,
      @RequestParam String unit,
      CurrentUser user,
      RedirectAttributes next) {
    PersonId person = read(id);
    return attempt(
        unit, next, () -> HandOver.of(administration.resetPassword(user.actor(), person)).to(next));
  }

  private static String attempt(String unit, RedirectAttributes next, Runnable deed) {
    UnitId place = IllegalId.read(UnitId::new, unit);
    try {
      deed.run();
    } catch (ProblemException refusal) {
      Flash.refused(next, String.valueOf(refusal.getBody().getDetail()));
    }
    return "redirect:/tai-khoan?unit=" + place;
  }

  private static PersonId read(String id) {
    return IllegalId.read(PersonId::new, id);
  }
}
