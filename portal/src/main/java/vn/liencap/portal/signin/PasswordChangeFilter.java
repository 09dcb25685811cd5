package vn.liencap.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.liencap.runtime.ProblemException;

/** Somebody with a one-time password may do nothing before it is replaced. */
final class PasswordChangeFilter extends OncePerRequestFilter {
  private final Refusals refusals;

  PasswordChangeFilter(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !(authentication.getPrincipal() instanceof CurrentUser user)
        || !user.mustChangePassword()
        || isAllowed(request.getRequestURI())) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().startsWith("/api/")) {
      refusals.write(
          request,
          response,
          new ProblemException(
              HttpStatus.FORBIDDEN, "password-change-required", "Hãy đổi mật khẩu dùng một lần."));
    } else {
      Pages.sendTo(Pages.PASSWORD, request, response);
    }
  }

  private static boolean isAllowed(String path) {
    return path.equals(Pages.PASSWORD) || path.equals(Pages.SIGN_OUT) || path.equals("/error");
  }
}
