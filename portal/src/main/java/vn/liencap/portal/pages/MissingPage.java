package vn.liencap.portal.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.liencap.portal.signin.CurrentUser;

/** An address that leads nowhere; it has no controller, so this advice has no selector. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage {

  @ExceptionHandler
  String missing(
      NoResourceFoundException nowhere,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    CurrentUser user =
        request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof CurrentUser known
            ? known
            : null;
    return new PageAdvice.Failure(HttpStatus.NOT_FOUND.value(), null).show(user, model, response);
  }
}
