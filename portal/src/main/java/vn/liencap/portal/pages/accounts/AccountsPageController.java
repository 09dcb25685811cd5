package vn.liencap.portal.pages.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.AccountAdministration;
import vn.liencap.portal.accounts.OneTimePassword;
import vn.liencap.portal.accounts.UnitPosts;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Accounts of a unit and of the units below: who there is, and a new one. */
@Controller
class AccountsPageController {
  private static final List<String> FIELDS = List.of("username", "name", "email", "memberships");

  private final AccountAdministration administration;
  private final UnitPosts posts;
  private final UnitNames names;
  private final Words words;

  AccountsPageController(
      AccountAdministration administration, UnitPosts posts, UnitNames names, Words words) {
    this.administration = administration;
    this.posts = posts;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/tai-khoan")
  String page(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(defaultValue = "") String q,
      PageRequest page,
      CurrentUser user,
      Model model) {
    return show(unit(unit, user), q, page, user, AccountForm.EMPTY, null, model);
  }

  private String show(
      UnitId unit,
      String q,
      PageRequest page,
      CurrentUser user,
      AccountForm form,
      @Nullable Problems problems,
      Model model) {
    var found = administration.list(user.actor(), unit, q, page);
    model.addAttribute("unit", unit);
    model.addAttribute("unitName", names.of(unit));
    model.addAttribute("q", q);
    model.addAttribute("rows", found.items().stream().map(account -> row(account, unit)).toList());
    model.addAttribute("posts", posts.of(unit));
    model.addAttribute("next", found.next());
    model.addAttribute("first", page.after() == null);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("roles", Role.values());
    return "tai-khoan";
  }

  @PostMapping("/tai-khoan")
  String create(
      @RequestParam String unit,
      @ModelAttribute("form") AccountForm form,
      PageRequest page,
      CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    UnitId place = unit(unit, user);
    try {
      OneTimePassword made = administration.create(user.actor(), form.account(place));
      HandOver.of(made).to(redirect);
      Flash.done(redirect, words.say("accounts.created", made.account().username().value()));
      return "redirect:/tai-khoan?unit=" + place;
    } catch (ProblemException refusal) {
      return show(place, "", page, user, form, Refused.problems(refusal, FIELDS), model);
    }
  }

  private AccountRow row(Account account, UnitId unit) {
    return new AccountRow(
        account,
        account.profile().units().contains(unit),
        account.profile().postAt(unit),
        account.profile().memberships().stream()
            .map(m -> new AccountRow.Place(names.of(m.unit()), m.post(), m.roles()))
            .toList());
  }

  private static UnitId unit(@Nullable String wanted, CurrentUser user) {
    return wanted == null || wanted.isBlank() ? user.unit() : IllegalId.read(UnitId::new, wanted);
  }
}
