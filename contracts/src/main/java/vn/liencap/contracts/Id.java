package vn.liencap.contracts;

/**
 * The permanent name of something. Natural ids are composed of others with {@value #SEPARATOR}, so
 * that doing a thing twice names the same thing.
 */
public sealed interface Id
    permits UnitId,
        ProgrammeId,
        PlanId,
        ItemId,
        AssignmentId,
        ActivityId,
        NodeId,
        PersonId,
        ReportId {

  /**
   * Joins the parts of a natural id; unreserved in URLs (RFC 3986) and never part of a simple id.
   */
  String SEPARATOR = "~";

  /** The longest id that is accepted, in characters. */
  int MAX_LENGTH = 160;

  /** The id as text, at most {@value #MAX_LENGTH} characters of {@code A-Z a-z 0-9 _ - ~}. */
  String value();

  /**
   * Checks a text as an id.
   *
   * @throws IllegalArgumentException when it is empty, too long or holds another character
   */
  static String checked(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("An id has 1 to " + MAX_LENGTH + " characters");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean allowed =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '-'
              || c == '~';
      if (!allowed) {
        throw new IllegalArgumentException("An id holds no '" + c + "'");
      }
    }
    return value;
  }
}
