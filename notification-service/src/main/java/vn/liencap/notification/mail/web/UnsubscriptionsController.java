package vn.liencap.notification.mail.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.notification.mail.Unsubscribing;
import vn.liencap.runtime.ProblemException;

/** Stopping one's digests by the token in a mail; nobody signs in for that. */
@RestController
@RequestMapping("/api/unsubscriptions/{token}")
class UnsubscriptionsController {
  private final Unsubscribing unsubscribing;

  UnsubscriptionsController(Unsubscribing unsubscribing) {
    this.unsubscribing = unsubscribing;
  }

  /** Whether digests still come. */
  record Subscription(boolean subscribed) {}

  @GetMapping
  Subscription get(@PathVariable String token) {
    return unsubscribing
        .isSubscribed(token)
        .map(Subscription::new)
        .orElseThrow(UnsubscriptionsController::noToken);
  }

  /** Stops the digests; again changes nothing. */
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(@PathVariable String token) {
    if (!unsubscribing.unsubscribe(token)) {
      throw noToken();
    }
  }

  private static ProblemException noToken() {
    return ProblemException.notFound(
        "Liên kết này không đúng hoặc bị cắt bớt. Hãy mở lại từ thư, hoặc đăng nhập để đổi cách nhận"
            + " tin.");
  }
}
