package vn.liencap.portal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.web.util.WebUtils;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address the network address
 * @param browser what the browser shows for having been used under this name before; empty when
 *     nothing
 */
record Origin(String address, String browser) {

  static Origin of(HttpServletRequest request) {
    String username = Objects.requireNonNullElse(request.getParameter("username"), "");
    Cookie shown = WebUtils.getCookie(request, KnownBrowsers.cookieOf(username));
    return new Origin(request.getRemoteAddr(), shown == null ? "" : shown.getValue());
  }
}
