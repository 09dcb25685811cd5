package vn.liencap.notification.people.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.Preferences;
import vn.liencap.notification.people.domain.QuietHours;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** What the caller wants to receive. */
@RestController
@RequestMapping("/api/preferences")
class PreferencesController {
  private final Contacts contacts;

  PreferencesController(Contacts contacts) {
    this.contacts = contacts;
  }

  /**
   * Preferences on the wire; what a request leaves out is as for somebody who has not chosen.
   *
   * @param email whether mail goes to the caller; null in a request leaves it to the roles
   * @param address where it goes; null when the account has none
   * @param digest whether what can wait is sent at all, once a working day
   * @param urgent whether what is urgent is sent at once; else it waits for the digest
   * @param quietFrom when the quiet hours begin, {@code 21:00}
   * @param quietTo when they end; the same as their beginning for none
   * @param zalo the caller's user id with the Zalo Official Account
   */
  record PreferencesView(
      @Nullable Boolean email,
      @Nullable String address,
      @Nullable Boolean digest,
      @Nullable Boolean urgent,
      @Nullable String quietFrom,
      @Nullable String quietTo,
      @Nullable String zalo) {
    private static final Pattern ZALO = Pattern.compile("\\d{5,25}");

    Preferences toPreferences(long version) {
      List<FieldProblem> problems = new ArrayList<>();
      LocalTime from = Hours.read("quietFrom", quietFrom, problems);
      LocalTime to = Hours.read("quietTo", quietTo, problems);
      if ((from == null) != (to == null) && problems.isEmpty()) {
        problems.add(
            new FieldProblem(
                from == null ? "quietFrom" : "quietTo", "Hãy ghi cả giờ bắt đầu và giờ kết thúc."));
      }
      String id = zalo == null || zalo.isBlank() ? null : zalo.strip();
      if (id != null && !ZALO.matcher(id).matches()) {
        problems.add(new FieldProblem("zalo", "Mã người dùng Zalo là một dãy từ 5 đến 25 chữ số."));
      }
      if (!problems.isEmpty()) {
        throw ProblemException.invalid("Chưa lưu được cách nhận tin.", problems);
      }
      return new Preferences(
          email,
          !Boolean.FALSE.equals(digest),
          !Boolean.FALSE.equals(urgent),
          from == null || to == null ? QuietHours.NIGHT : new QuietHours(from, to),
          id,
          version);
    }
  }

  @GetMapping
  ResponseEntity<PreferencesView> get(Actor actor) {
    return view(actor, contacts.preferencesOf(actor.person()));
  }

  /**
   * Changes the caller's own preferences.
   *
   * @param ifMatch the version the caller has seen; without it the latest is replaced
   */
  @PutMapping
  ResponseEntity<PreferencesView> put(
      Actor actor,
      @RequestBody PreferencesView wanted,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    long seen =
        ifMatch == null
            ? contacts.preferencesOf(actor.person()).version()
            : Etags.required(ifMatch);
    Preferences next = wanted.toPreferences(seen + 1);
    if (!contacts.prefer(actor.person(), next)) {
      throw ProblemException.stale();
    }
    return view(actor, next);
  }

  private ResponseEntity<PreferencesView> view(Actor actor, Preferences preferences) {
    return ResponseEntity.ok()
        .eTag(Etags.of(preferences.version()))
        .body(
            new PreferencesView(
                preferences.wantsMail(actor.roles()),
                contacts.emailOf(actor.person()).orElse(null),
                preferences.digest(),
                preferences.urgent(),
                preferences.quiet().from().toString(),
                preferences.quiet().to().toString(),
                preferences.zalo()));
  }
}
