package vn.liencap.portal.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartException;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.signin.CurrentUser;

/**
 * How forms are read, and a plain answer when a whole page cannot be shown; forms catch their own
 * refusals and show them at the field. Before the REST door's problem details, which are for
 * programs.
 */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {
  private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

  private final Words words;
  private final Formats formats;

  PageAdvice(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  /** More than any plan has, or its last rows would be lost without a word. */
  private static final int LONGEST_LIST = 2000;

  /** Forms are records, made whole by their constructors; nothing is set in them afterwards. */
  @InitBinder
  void constructorsOnly(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
    binder.setAutoGrowCollectionLimit(LONGEST_LIST);
  }

  @ExceptionHandler
  String refused(
      ServiceRefused refusal, CurrentUser user, Model model, HttpServletResponse response) {
    return new Failure(refusal.status(), refusal.detail()).show(user, model, response);
  }

  @ExceptionHandler
  String unavailable(
      ServiceUnavailable away, CurrentUser user, Model model, HttpServletResponse response) {
    int status = HttpStatus.SERVICE_UNAVAILABLE.value();
    String since = formats.moment(away.since());
    String detail = words.say("missing.head", away.part().label(), since);
    return new Failure(status, detail).show(user, model, response);
  }

  @ExceptionHandler
  String unknown(IllegalId none, CurrentUser user, Model model, HttpServletResponse response) {
    return new Failure(HttpStatus.NOT_FOUND.value(), null).show(user, model, response);
  }

  @ExceptionHandler
  String failed(Exception failure, CurrentUser user, Model model, HttpServletResponse response) {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      int status = known.getStatusCode().value();
      return new Failure(status, known.getBody().getDetail()).show(user, model, response);
    }
    if (failure instanceof MultipartException) {
      return new Failure(HttpStatus.BAD_REQUEST.value(), null).show(user, model, response);
    }
    log.error("A page could not be shown", failure);
    int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
    return new Failure(status, null).show(user, model, response);
  }

  /**
   * A page that cannot be shown.
   *
   * @param status the HTTP status
   * @param detail the reason in Vietnamese, null when the page's own words say all
   */
  record Failure(int status, @Nullable String detail) {

    /** The words for it: {@code error.<kind>.title} and {@code error.<kind>.text}. */
    String kind() {
      return switch (status) {
        case 403 -> "403";
        case 404 -> "404";
        case 503 -> "503";
        default -> status < 500 ? "400" : "500";
      };
    }

    String show(@Nullable CurrentUser user, Model model, HttpServletResponse response) {
      response.setStatus(status);
      model.addAttribute("kind", kind());
      model.addAttribute("detail", detail);
      model.addAttribute("user", user);
      return "loi";
    }
  }
}
