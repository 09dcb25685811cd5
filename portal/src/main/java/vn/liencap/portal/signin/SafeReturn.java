package vn.liencap.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Goes on after sign-in where the person wanted to go, but only inside the portal. */
final class SafeReturn implements AuthenticationSuccessHandler {
  private final RequestCache wanted;

  SafeReturn(RequestCache wanted) {
    this.wanted = wanted;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    SavedRequest saved = wanted.getRequest(request, response);
    wanted.removeRequest(request, response);
    response.sendRedirect(saved == null ? "/" : pathOf(saved.getRedirectUrl()));
  }

  /** The path and query of an address, {@code /} when it could lead elsewhere. */
  static String pathOf(String address) {
    URI uri = URI.create(address);
    String path = uri.getRawPath();
    if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      return "/";
    }
    String whole = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    return whole.replaceFirst("[?&]continue$", ""); // added by the request cache
  }
}
