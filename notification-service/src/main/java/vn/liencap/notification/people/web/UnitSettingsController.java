package vn.liencap.notification.people.web;

import java.net.URI;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.LookAhead;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.UnitSettings;
import vn.liencap.notification.people.domain.Webhook;
import vn.liencap.notification.webhook.Signature;
import vn.liencap.notification.webhook.Targets;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** What a unit chose for its people and itself; its head and its administrators choose. */
@RestController
@RequestMapping("/api/notification-settings/{unit}")
class UnitSettingsController {
  private final SettingsOfUnits settings;
  private final Targets targets;
  private final LookAhead lookAhead;

  UnitSettingsController(SettingsOfUnits settings, Targets targets, LookAhead lookAhead) {
    this.settings = settings;
    this.targets = targets;
    this.lookAhead = lookAhead;
  }

  /**
   * Settings on the wire.
   *
   * @param digestAt when on a working day the digests go, {@code 07:30}
   * @param webhookUrl where the unit itself is told; null without
   * @param webhookSecret what messages are signed with, in the answer that made it and never again
   */
  record SettingsView(
      String digestAt, @Nullable String webhookUrl, @Nullable String webhookSecret) {

    static SettingsView of(UnitSettings settings, boolean withSecret) {
      Webhook webhook = settings.webhook();
      return webhook == null
          ? new SettingsView(settings.digestAt().toString(), null, null)
          : new SettingsView(
              settings.digestAt().toString(),
              webhook.url().toString(),
              withSecret ? webhook.secret() : null);
    }
  }

  /**
   * What a unit wants.
   *
   * @param digestAt a full or half hour; the usual one when left out
   * @param webhookUrl null or empty for none
   * @param newSecret true to have messages signed with another secret from now on
   */
  record Wanted(
      @Nullable String digestAt, @Nullable String webhookUrl, @Nullable Boolean newSecret) {}

  @GetMapping
  ResponseEntity<SettingsView> get(Actor actor, @PathVariable UnitId unit) {
    requireRight(actor, unit);
    return view(settings.of(unit), false);
  }

  /** Changes what the unit chose; a secret that is made is shown in this answer only. */
  @PutMapping
  ResponseEntity<SettingsView> put(
      Actor actor,
      @PathVariable UnitId unit,
      @RequestBody Wanted wanted,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    requireRight(actor, unit);
    long seen = Etags.required(ifMatch);
    UnitSettings before = settings.of(unit);
    UnitSettings next = next(before, wanted, seen + 1);
    if (!settings.store(next)) {
      throw ProblemException.stale();
    }
    if (!next.digestAt().equals(before.digestAt())) {
      lookAhead.enterAgain(unit);
    }
    return view(next, hasNewSecret(before.webhook(), next.webhook()));
  }

  private static void requireRight(Actor actor, UnitId unit) {
    if (!actor.unit().equals(unit) || !actor.hasAny(Role.ADMIN, Role.HEAD)) {
      throw ProblemException.forbidden(
          "Chỉ lãnh đạo và quản trị của đơn vị đặt được cách gửi tin của đơn vị.");
    }
  }

  private UnitSettings next(UnitSettings before, Wanted wanted, long version) {
    List<FieldProblem> problems = new ArrayList<>();
    LocalTime hour = Hours.read("digestAt", wanted.digestAt(), problems);
    if (hour != null && !UnitSettings.isChoice(hour)) {
      problems.add(
          new FieldProblem("digestAt", "Hãy chọn giờ chẵn hoặc nửa giờ, từ 06:00 đến 15:00."));
    }
    Webhook webhook = webhook(before.webhook(), wanted, problems);
    if (!problems.isEmpty()) {
      throw ProblemException.invalid("Chưa lưu được cách gửi tin của đơn vị.", problems);
    }
    return new UnitSettings(
        before.unit(), hour == null ? settings.usualHour() : hour, webhook, version);
  }

  private @Nullable Webhook webhook(
      @Nullable Webhook before, Wanted wanted, List<FieldProblem> problems) {
    String url = wanted.webhookUrl();
    if (url == null || url.isBlank()) {
      return null;
    }
    String problem = targets.problemOf(url.strip());
    if (problem != null) {
      problems.add(new FieldProblem("webhookUrl", problem));
      return null;
    }
    URI target = URI.create(url.strip());
    // Another address gets another secret: whoever holds the old one is not the new one's owner.
    return before != null && before.url().equals(target) && !Boolean.TRUE.equals(wanted.newSecret())
        ? before
        : new Webhook(target, Signature.newSecret());
  }

  private static boolean hasNewSecret(@Nullable Webhook before, @Nullable Webhook after) {
    return after != null && (before == null || !before.secret().equals(after.secret()));
  }

  private static ResponseEntity<SettingsView> view(UnitSettings settings, boolean withSecret) {
    return ResponseEntity.ok()
        .eTag(Etags.of(settings.version()))
        .body(SettingsView.of(settings, withSecret));
  }
}
