package vn.liencap.portal.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.signin.CurrentUser;

/** What every page has: the person it is for, and a plain answer when it cannot be shown. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
class PageAdvice {

  @ModelAttribute("user")
  @Nullable CurrentUser user(@Nullable CurrentUser user) {
    return user;
  }

  /** Whole pages that were refused; forms catch their own refusals and show them at the field. */
  @ExceptionHandler
  String refused(
      ServiceRefused refusal,
      @Nullable CurrentUser user,
      Model model,
      HttpServletResponse response) {
    String kind = refusal.notFound() ? "404" : refusal.forbidden() ? "403" : "refused";
    return page(kind, refusal.status(), refusal.detail(), user, model, response);
  }

  @ExceptionHandler
  String unavailable(
      ServiceUnavailable away,
      @Nullable CurrentUser user,
      Model model,
      HttpServletResponse response) {
    String detail = String.valueOf(away.getMessage()) + ".";
    int status = HttpStatus.SERVICE_UNAVAILABLE.value();
    return page("away", status, detail, user, model, response);
  }

  /** An id in the address that can be no id. */
  @ExceptionHandler
  String unknown(
      IllegalId none, @Nullable CurrentUser user, Model model, HttpServletResponse response) {
    return page("404", HttpStatus.NOT_FOUND.value(), null, user, model, response);
  }

  private static String page(
      String kind,
      int status,
      @Nullable String detail,
      @Nullable CurrentUser user,
      Model model,
      HttpServletResponse response) {
    response.setStatus(status);
    model.addAttribute("kind", kind);
    model.addAttribute("detail", detail);
    model.addAttribute("user", user);
    return "loi";
  }
}
