package vn.liencap.portal.passthrough;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liencap.portal.services.Part;

/** Which service owns which path below {@code /api}. */
final class Routes {
  private static final Map<Part, List<String>> OWNED = new EnumMap<>(Part.class);

  /** For whoever holds the token in the path; who is signed in does not matter there. */
  private static final List<String> OPEN = List.of("calendars", "unsubscriptions");

  static {
    OWNED.put(Part.PLAN, List.of("programmes", "units", "plans", "assignments"));
    OWNED.put(Part.ACTIVITY, List.of("activities", "output-kinds"));
    OWNED.put(
        Part.REPORTING,
        List.of(
            "rollups", "periods", "regimes", "working-years", "templates", "reports", "checks"));
    OWNED.put(
        Part.NOTIFICATION,
        List.of(
            "notifications",
            "deadlines",
            "preferences",
            "notification-settings",
            "deliveries",
            "feeds",
            "calendars",
            "unsubscriptions",
            "ladders"));
  }

  private Routes() {}

  /** The owner of a path such as {@code /api/plans/1}; empty when nobody owns it. */
  static Optional<Part> ownerOf(String path) {
    String[] segments = path.split("/", 4);
    return segments.length < 3 || !segments[1].equals("api")
        ? Optional.empty()
        : OWNED.entrySet().stream()
            .filter(owned -> owned.getValue().contains(segments[2]))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /** True for a path that is asked without saying who asks. */
  static boolean isOpen(String path) {
    String[] segments = path.split("/", 4);
    return segments.length >= 3 && segments[1].equals("api") && OPEN.contains(segments[2]);
  }
}
