package vn.liencap.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The paths of signing in and out, and how a page or a part of a page is sent to one. */
final class Pages {
  static final String SIGN_IN = "/dang-nhap";
  static final String SIGN_OUT = "/dang-xuat";
  static final String PASSWORD = "/mat-khau";
  static final String SWITCH_UNIT = "/doi-don-vi";
  static final String[] STATIC = {
    "/css/**", "/js/**", "/img/**", "/webjars/**", "/sw.js", "/khong-mang.html", "/favicon.ico"
  };

  /** Stopping one's digests. */
  static final String UNSUBSCRIBE = "/thoi-nhan/*";

  /** For whoever holds the token in the path. */
  static final String[] BY_TOKEN = {UNSUBSCRIBE, "/lich/*"};

  private Pages() {}

  /** True when htmx asks for a part of a page: it would put a redirected page into that part. */
  static boolean isFragment(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }

  static void sendTo(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isFragment(request)) {
      response.setHeader("HX-Redirect", path);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(path);
    }
  }
}
