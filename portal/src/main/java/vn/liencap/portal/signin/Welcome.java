package vn.liencap.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Remembers the browser of whoever signed in, and goes on where they wanted to go. */
final class Welcome implements AuthenticationSuccessHandler {
  private final KnownBrowsers browsers;
  private final WantedPages wanted;
  private final boolean alwaysSecure;

  Welcome(KnownBrowsers browsers, WantedPages wanted, boolean alwaysSecure) {
    this.browsers = browsers;
    this.wanted = wanted;
    this.alwaysSecure = alwaysSecure;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    String username = Objects.requireNonNullElse(request.getParameter("username"), "");
    String token = browsers.remember(username, Origin.of(request).browser());
    ResponseCookie cookie =
        ResponseCookie.from(KnownBrowsers.cookieOf(username), token)
            .path(Pages.SIGN_IN)
            .maxAge(KnownBrowsers.KEPT)
            .httpOnly(true)
            .secure(alwaysSecure || request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    response.sendRedirect(wanted.take(request));
  }
}
