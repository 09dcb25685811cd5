package vn.liencap.portal.passthrough;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;

/**
 * What of a message's head goes through. Everything else stops here: cookies and CSRF tokens are
 * the portal's own, and what concerns one connection only (RFC 9110, 7.6.1) means nothing on
 * another.
 */
final class ForwardedHeaders {
  private static final List<String> ASKED =
      List.of(
          "Accept",
          "Accept-Language",
          "Content-Type",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "If-Modified-Since",
          "traceparent",
          "tracestate");
  private static final List<String> ANSWERED =
      List.of(
          "Cache-Control",
          "Content-Disposition",
          "Content-Language",
          "Content-Type",
          "ETag",
          "Last-Modified",
          "Link",
          "Retry-After");
  private static final String LOCATION = "Location";

  private ForwardedHeaders() {}

  static void copy(HttpServletRequest from, HttpRequest.Builder to) {
    for (String name : ASKED) {
      for (String value : Collections.list(from.getHeaders(name))) {
        to.header(name, value);
      }
    }
  }

  /** A Location that names the service itself becomes one of the portal's. */
  static void copy(HttpHeaders from, URI service, HttpServletResponse to) {
    for (String name : ANSWERED) {
      from.allValues(name).forEach(value -> to.addHeader(name, value));
    }
    from.firstValue(LOCATION)
        .ifPresent(
            location -> {
              String inside = service.toString().replaceFirst("/$", "");
              to.setHeader(
                  LOCATION,
                  location.startsWith(inside + "/")
                      ? location.substring(inside.length())
                      : location);
            });
  }
}
