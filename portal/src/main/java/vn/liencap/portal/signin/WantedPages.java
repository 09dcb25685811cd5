package vn.liencap.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Where somebody wanted to go who had to sign in first: the page, or the page whose form or part
 * they sent. Only the path is kept, so that it leads nowhere but into the portal.
 */
final class WantedPages implements RequestCache {
  private static final String KEPT = WantedPages.class.getName();
  private static final String HOME = "/";

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String page = pageOf(request);
    if (page != null) {
      request.getSession().setAttribute(KEPT, pathOf(page));
    }
  }

  private static @Nullable String pageOf(HttpServletRequest request) {
    if (Pages.isFragment(request)) {
      return request.getHeader("HX-Current-URL");
    }
    if (!HttpMethod.GET.matches(request.getMethod())) {
      return request.getHeader(HttpHeaders.REFERER);
    }
    if (!String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html")) {
      return null;
    }
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** The path to go on with, once; the first page when nothing was wanted. */
  String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEPT) instanceof String path)) {
      return HOME;
    }
    session.removeAttribute(KEPT);
    return path;
  }

  /** The path and query of an address, {@code /} when it could lead elsewhere. */
  static String pathOf(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException _) {
      return HOME;
    }
    String path = uri.getRawPath();
    if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      return HOME;
    }
    // To sign in again after having signed in, or out again, is not what anybody wanted.
    if (path.equals(Pages.SIGN_IN) || path.equals(Pages.SIGN_OUT)) {
      return HOME;
    }
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof String path
        ? new SimpleSavedRequest(path)
        : null;
  }

  /** Nothing is sent a second time by itself. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEPT);
    }
  }
}
