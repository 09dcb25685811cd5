package vn.liencap.acceptance.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/** The tokens of everybody in the table. */
final class Cast {
  private final EmptySystem system;
  private final String systemToken;

  Cast(EmptySystem system, Calls calls) {
    this.system = system;
    this.systemToken = systemToken(calls);
  }

  /** Somebody of that unit with these roles. */
  String token(String unit, Role... roles) {
    String name = (unit + "-" + String.join("-", names(roles))).toLowerCase(Locale.ROOT);
    var actor = new Actor(new PersonId(name), name, new UnitId(unit), Set.of(roles));
    return system.press().tokenOf(actor);
  }

  private static String[] names(Role... roles) {
    return Set.of(roles).stream().map(Role::name).sorted().toArray(String[]::new);
  }

  /** Whose token that person brings along; null for nobody's. */
  @Nullable String token(Person person, Places places) {
    return switch (person) {
      case Person.InUnit(Role role, Relation relation) -> token(places.asking(relation), role);
      case Person.OtherSystem() -> systemToken;
      case Person.Nobody() -> null;
    };
  }

  private String systemToken(Calls calls) {
    String form =
        "grant_type=client_credentials&client_id=liencap-cli&client_secret=" + cliSecret();
    var ask =
        new Ask(
            "POST",
            system.at(Service.PORTAL).resolve("/oauth2/token"),
            null,
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            BodyPublishers.ofString(form));
    return calls.send(ask).done().json().get("access_token").asString();
  }

  private String cliSecret() {
    try {
      return Files.readString(system.process().data().resolve("cli-secret")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
