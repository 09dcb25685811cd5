package vn.liencap.portal.pages.accounts;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.accounts.OneTimePassword;

/**
 * A one-time password on its way to the person: the next page shows it, once.
 *
 * @param username whose it is
 * @param password in clear
 */
record HandOver(String username, String password) {
  static HandOver of(OneTimePassword made) {
    return new HandOver(made.account().username().value(), made.password());
  }

  void to(RedirectAttributes next) {
    next.addFlashAttribute("madeFor", username);
    next.addFlashAttribute("madePassword", password);
  }
}
