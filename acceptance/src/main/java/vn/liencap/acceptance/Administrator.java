package vn.liencap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The first administrator of a system without demonstration data. */
public final class Administrator {
  private static final String PASSWORD = "mot-mat-khau-du-dai";

  private final URI portal;
  private final PortalSession session;

  private Administrator(URI portal, PortalSession session) {
    this.portal = portal;
    this.session = session;
  }

  /** Signs in with the password that the system has left in its data folder. */
  public static Administrator of(StandaloneProcess system) {
    return at(system.portal(), passwordOf(system));
  }

  /** Signs in at that portal. */
  public static Administrator at(URI portal, String password) {
    return new Administrator(portal, PortalSession.signIn(portal, "quantri", password));
  }

  /** The password that the system has left in its data folder for {@code quantri}. */
  public static String passwordOf(StandaloneProcess system) {
    return read(system.data().resolve("admin-password")).strip();
  }

  /** Loads a file of units; returns what the import says. */
  public JsonNode loadUnits(String csv) {
    return session
        .post(
            "/api/units/import",
            "text/csv; charset=utf-8",
            BodyPublishers.ofString(csv, StandardCharsets.UTF_8))
        .expect(200)
        .json();
  }

  /** Loads a file of units. */
  public JsonNode loadUnits(Path csv) {
    return loadUnits(read(csv));
  }

  /** The id of the unit that has this code at this level today. */
  public String unit(String level, String code) {
    JsonNode found = session.get("/api/units?level=" + level + "&code=" + code).expect(200).json();
    return found.get("items").get(0).get("id").asString();
  }

  /** Opens an account in a unit and signs it in, with its one-time password changed. */
  public PortalSession person(String username, String unit, String... roles) {
    return person(username, List.of(unit), roles);
  }

  /** The same for somebody who works in several units, up to five; begins in one of them. */
  public PortalSession person(String username, List<String> units, String... roles) {
    List<Map<String, Object>> memberships =
        units.stream()
            .map(unit -> Map.<String, Object>of("unit", unit, "roles", Set.of(roles)))
            .toList();
    JsonNode account =
        session
            .post(
                "/api/accounts",
                Map.of("username", username, "name", username, "memberships", memberships))
            .expect(201)
            .json();
    String oneTime = account.get("oneTimePassword").asString();
    PortalSession person = PortalSession.signIn(portal, username, oneTime);
    person.changePassword(oneTime, PASSWORD);
    return person;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
