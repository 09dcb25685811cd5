package vn.liencap.acceptance.rights;

import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.Calls.Reply;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Role;

/** The present version of a thing, as its owner or the administrator of the root sees it. */
final class Versions {
  /** Where pages' things are read. */
  private static final Map<String, String> RESOURCES =
      Map.of(
          "/ke-hoach/", "/api/plans/",
          "/cong-van/", "/api/letters/",
          "/lich-nhac/", "/api/ladders/",
          "/don-vi/", "/api/units/",
          "/bieu-mau/", "/api/templates/",
          "/lich-bao-cao/", "/api/working-years/",
          "/chi-so/danh-muc", "/api/indices/definitions/PCI",
          "/chi-so/(<[a-z]+>)/([A-Z_]+)/(\\d{4})", "/api/indices/$2/$3/$1");

  /** Resources that have a year or a unit within their path, and not at its end. */
  private static final String WHOLE = "/api/indices/";

  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;

  Versions(EmptySystem system, Calls calls, Cast cast) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
  }

  /** The version of what a path of the table names. */
  String of(String path, Things things) {
    String named = path;
    for (Map.Entry<String, String> page : RESOURCES.entrySet()) {
      named = named.replaceFirst("^" + page.getKey(), page.getValue());
    }
    String resource =
        things.filledIn(
            named.startsWith(WHOLE) ? named : named.replaceAll("(<[a-z-]+>|/\\d{4}(?=/)).*", "$1"));
    URI url = URI.create(system.at(Service.PORTAL) + resource);
    String owner = cast.token(things.filledIn("<unit>"), Role.values());
    String above = cast.token(things.filledIn("<province>"), Role.values());
    // What was being drafted when its unit ended is the successor's.
    String successor = cast.token(things.filledIn("<successor>"), Role.values());
    for (String reader : List.of(owner, successor, above, cast.token(Places.ROOT, Role.ADMIN))) {
      Reply found = calls.send(Ask.get(url, reader));
      if (found.isDone()) {
        return found.etag();
      }
    }
    throw new IllegalStateException("Nobody may read " + resource);
  }
}
