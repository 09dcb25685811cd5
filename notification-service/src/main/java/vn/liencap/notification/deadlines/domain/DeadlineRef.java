package vn.liencap.notification.deadlines.domain;

/**
 * Where a deadline stands: {@code unit~year/subject}.
 *
 * @param agenda of the unit that owes it
 * @param subject of the deadline
 */
public record DeadlineRef(AgendaId agenda, String subject) {
  private static final char END_OF_AGENDA = '/';

  /**
   * Reads what {@link #value} wrote.
   *
   * @throws IllegalArgumentException when it did not write that
   */
  public static DeadlineRef parse(String text) {
    int end = text.indexOf(END_OF_AGENDA);
    if (end < 0) {
      throw new IllegalArgumentException("Not a deadline: " + text);
    }
    return new DeadlineRef(AgendaId.parse(text.substring(0, end)), text.substring(end + 1));
  }

  /** {@code unit~year/subject}. */
  public String value() {
    return agenda.value() + END_OF_AGENDA + subject;
  }
}
