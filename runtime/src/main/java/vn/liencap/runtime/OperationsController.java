package vn.liencap.runtime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.directory.Rights;
import vn.liencap.messaging.operations.DeadLetter;
import vn.liencap.messaging.operations.DeadLetterDesk;
import vn.liencap.messaging.operations.Subscription;
import vn.liencap.messaging.operations.Subscriptions;
import vn.liencap.messaging.operations.Watch;

/**
 * What the system's administrators (ADMIN of the unit at the top) see of a service and do about its
 * dead letters.
 */
@RestController
@RequestMapping("/api/operations")
class OperationsController {
  private final Watch watch;
  private final Subscriptions subscriptions;
  private final DeadLetterDesk desk;
  private final Rights rights;
  private final String service;
  private final Instant since;

  OperationsController(
      Watch watch,
      Subscriptions subscriptions,
      DeadLetterDesk desk,
      Rights rights,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    this.watch = watch;
    this.subscriptions = subscriptions;
    this.desk = desk;
    this.rights = rights;
    this.service = service;
    this.since = clock.instant();
  }

  /**
   * One service at the moment.
   *
   * @param service its name
   * @param version of the software; null when it was not packaged
   * @param since when it was started
   * @param messages what waits and what is behind
   */
  record Operations(
      String service, @Nullable String version, Instant since, Watch.Sight messages) {}

  /** Which dead letter is meant. */
  record Letter(@NotBlank String topic, @NotBlank String group, @Min(0) long offset) {}

  @GetMapping
  Operations now(Actor actor) {
    check(actor);
    return new Operations(
        service,
        OperationsController.class.getPackage().getImplementationVersion(),
        since,
        watch.look());
  }

  @GetMapping("/dead-letters")
  Page<DeadLetter> deadLetters(
      Actor actor, @RequestParam String topic, @RequestParam String group, PageRequest page) {
    check(actor);
    Long before = page.after() == null ? null : Long.valueOf(page.after());
    List<DeadLetter> letters = desk.list(subscription(topic, group), before, page.limit() + 1);
    return page.page(letters, letter -> Long.toString(letter.offset()));
  }

  @PostMapping("/dead-letters/replay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void replay(Actor actor, @Valid @RequestBody Letter letter) {
    check(actor);
    Subscription subscription = subscription(letter.topic(), letter.group());
    String person = actor.person().value();
    settled(() -> desk.replay(subscription, letter.offset(), person))
        .ifPresent(
            reason -> {
              throw ProblemException.conflict(
                  "still-failing", "Vẫn chưa xử lý được. Nguyên nhân: " + reason);
            });
  }

  @PostMapping("/dead-letters/dismiss")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dismiss(Actor actor, @Valid @RequestBody Letter letter) {
    check(actor);
    Subscription subscription = subscription(letter.topic(), letter.group());
    var _ =
        settled(
            () -> {
              desk.dismiss(subscription, letter.offset(), actor.person().value());
              return Optional.empty();
            });
  }

  private static Optional<String> settled(Supplier<Optional<String>> deed) {
    try {
      return deed.get();
    } catch (IllegalArgumentException none) {
      throw ProblemException.notFound("Không có tin này; có thể nó đã hết hạn lưu.");
    }
  }

  private Subscription subscription(String topic, String group) {
    return subscriptions
        .find(topic, group)
        .orElseThrow(() -> ProblemException.notFound("Phần này không nhận luồng tin đó."));
  }

  private void check(Actor actor) {
    if (!rights.operates(actor)) {
      throw ProblemException.forbidden("Chỉ quản trị hệ thống mới xem được phần vận hành.");
    }
  }
}
