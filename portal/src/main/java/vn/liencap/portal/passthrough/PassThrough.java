package vn.liencap.portal.passthrough;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;
import vn.liencap.portal.services.CallerToken;
import vn.liencap.portal.services.Guards;
import vn.liencap.portal.services.Part;
import vn.liencap.portal.services.ServiceProperties;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.runtime.ProblemException;

/**
 * Takes a request below {@code /api} to the service that owns its path and brings the answer back,
 * both as streams; the caller's rights go with it as a token.
 */
@RestController
class PassThrough {
  private static final int FLUSHED_EVERY = 8 * 1024;

  private final HttpClient http;
  private final ServiceProperties services;
  private final Guards guards;
  private final CallerToken token;
  private final EndlessAnswers endless;

  PassThrough(
      HttpClient http,
      ServiceProperties services,
      Guards guards,
      CallerToken token,
      EndlessAnswers endless) {
    this.http = http;
    this.services = services;
    this.guards = guards;
    this.token = token;
    this.endless = endless;
  }

  @RequestMapping("/api/**")
  void pass(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Part part =
        Routes.ownerOf(request.getRequestURI())
            .orElseThrow(() -> ProblemException.notFound("Không có địa chỉ này."));
    HttpResponse<InputStream> answer = ask(part, request);
    try (InputStream body = answer.body()) {
      response.setStatus(answer.statusCode());
      ForwardedHeaders.copy(answer.headers(), services.urlOf(part), response);
      if (EndlessAnswers.isOne(answer.headers())) {
        endless.during(body, () -> copy(body, response.getOutputStream()));
      } else {
        copy(body, response.getOutputStream());
      }
    }
  }

  private HttpResponse<InputStream> ask(Part part, HttpServletRequest request) {
    CallersBody body = new CallersBody(request);
    HttpRequest forwarded = forwarded(part, request, body);
    try {
      return guards.of(part).write(() -> send(forwarded, body));
    } catch (ServiceUnavailable away) {
      throw problem(away);
    } catch (ServiceRefused _) {
      throw new ProblemException(
          HttpStatus.CONTENT_TOO_LARGE,
          "too-large",
          "Nội dung gửi lên quá lớn hoặc bị ngắt giữa chừng.");
    }
  }

  private HttpRequest forwarded(Part part, HttpServletRequest request, CallersBody body) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    HttpRequest.Builder forwarded =
        HttpRequest.newBuilder(
                URI.create(
                    services.urlOf(part).toString().replaceFirst("/$", "")
                        + request.getRequestURI()
                        + query))
            .timeout(services.passLimit())
            .method(request.getMethod(), body.publisher());
    ForwardedHeaders.copy(request, forwarded);
    if (!Routes.isOpen(request.getRequestURI())) {
      forwarded.header("Authorization", "Bearer " + token.value());
    }
    return forwarded.build();
  }

  private HttpResponse<InputStream> send(HttpRequest request, CallersBody body) {
    try {
      return http.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      if (body.isBroken()) {
        // Not the service's fault: it must not count against it.
        throw new ServiceRefused(413, "too-large", String.valueOf(e.getMessage()), List.of());
      }
      throw new ResourceAccessException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ResourceAccessException("Interrupted", new IOException(e));
    }
  }

  private static ProblemException problem(ServiceUnavailable away) {
    boolean slow =
        causeOf(away) instanceof HttpTimeoutException e
            && !(e instanceof HttpConnectTimeoutException);
    ProblemException problem =
        new ProblemException(
            slow ? HttpStatus.GATEWAY_TIMEOUT : HttpStatus.BAD_GATEWAY,
            slow ? "service-slow" : "service-away",
            away.getMessage() + ". Các phần khác vẫn hoạt động, hãy thử lại sau ít phút.");
    problem.getBody().setProperty("part", away.part().propertyName());
    problem.getBody().setProperty("since", away.since().toString());
    return problem;
  }

  private static @Nullable Throwable causeOf(ServiceUnavailable away) {
    return Objects.requireNonNull(away.getCause()).getCause();
  }

  /** What has come is sent on at once: some answers are long and slow on purpose. */
  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[FLUSHED_EVERY];
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      to.write(buffer, 0, read);
      to.flush();
    }
  }
}
