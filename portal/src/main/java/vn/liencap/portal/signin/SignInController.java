package vn.liencap.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.runtime.ProblemException;

/** The page to sign in, the page to change one's password, and the choice of the unit. */
@Controller
class SignInController {
  private final Accounts accounts;
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  SignInController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping(Pages.SIGN_IN)
  String signIn(
      @RequestParam(name = "sai", required = false) @Nullable String wrong,
      @RequestParam(name = "cho", required = false) @Nullable Long waitMinutes,
      @RequestParam(name = "da-thoat", required = false) @Nullable String signedOut,
      @RequestParam(name = "het-phien", required = false) @Nullable String expired,
      Model model) {
    if (model.getAttribute("user") != null) {
      return "redirect:/";
    }
    model.addAttribute("failed", wrong != null);
    model.addAttribute("waitMinutes", waitMinutes);
    model.addAttribute("signedOut", signedOut != null);
    model.addAttribute("expired", expired != null);
    return "dang-nhap";
  }

  @GetMapping(Pages.PASSWORD)
  String password(CurrentUser user, Model model) {
    model.addAttribute("mustChange", user.mustChangePassword());
    model.addAttribute("error", null);
    return "mat-khau";
  }

  @PostMapping(Pages.PASSWORD)
  String changePassword(
      CurrentUser user,
      @RequestParam String current,
      @RequestParam String replacement,
      @RequestParam String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String error =
        replacement.equals(repeated)
            ? accounts.replacePassword(user.person(), current, replacement).orElse(null)
            : "Hai lần nhập mật khẩu mới chưa giống nhau.";
    if (error == null) {
      remember(user, user.unit(), request, response);
      return "redirect:/";
    }
    model.addAttribute("mustChange", user.mustChangePassword());
    model.addAttribute("error", error);
    return "mat-khau";
  }

  @PostMapping(Pages.SWITCH_UNIT)
  String switchUnit(
      CurrentUser user,
      @RequestParam UnitId unit,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (user.memberships().stream().noneMatch(place -> place.unit().equals(unit))) {
      throw ProblemException.forbidden("Bạn không làm việc ở đơn vị này.");
    }
    remember(user, unit, request, response);
    return "redirect:/";
  }

  /** Writes anew what the session remembers, under a new session id. */
  private void remember(
      CurrentUser user, UnitId unit, HttpServletRequest request, HttpServletResponse response) {
    int credentials =
        accounts
            .find(user.person())
            .orElseThrow(() -> ProblemException.forbidden("Tài khoản không còn."))
            .credentials();
    String _ = request.changeSessionId();
    SecurityContext context =
        new SecurityContextImpl(
            AccountAuthentication.signedIn(
                new SignedIn(user.person().value(), unit.value(), credentials)));
    sessions.saveContext(context, request, response);
  }
}
