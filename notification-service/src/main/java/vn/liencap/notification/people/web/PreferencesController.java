package vn.liencap.notification.people.web;

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
import vn.liencap.runtime.Etags;
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
   * Preferences on the wire.
   *
   * @param email whether mail goes to the caller; null in a request leaves it to the roles
   * @param address where it goes; null when the account has none
   */
  record PreferencesView(@Nullable Boolean email, @Nullable String address) {}

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
    Preferences next = new Preferences(wanted.email(), seen + 1);
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
                contacts.emailOf(actor.person()).orElse(null)));
  }
}
