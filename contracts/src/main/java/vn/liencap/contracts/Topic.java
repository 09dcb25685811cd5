package vn.liencap.contracts;

/** The topics, and how long each keeps its messages. */
public enum Topic {
  UNITS("liencap.units.v1", true),
  PEOPLE("liencap.people.v1", true),
  PLANS("liencap.plans.v1", true),
  CASCADE("liencap.cascade.v1", false),
  ACTIVITIES("liencap.activities.v1", true),
  REPORTS("liencap.reports.v1", true),
  CALENDAR("liencap.calendar.v1", true),
  LETTERS("liencap.letters.v1", true),
  ROLLUPS("liencap.rollups.v1", false),
  CHECKS("liencap.checks.v1", true);

  private final String wireName;
  private final boolean compacted;

  Topic(String wireName, boolean compacted) {
    this.wireName = wireName;
    this.compacted = compacted;
  }

  /** The name on the broker. */
  public String wireName() {
    return wireName;
  }

  /** True when the newest message of each key is kept for ever, false when all go after a week. */
  public boolean compacted() {
    return compacted;
  }

  /** Where messages go that a consumer group could not process. */
  public String deadLetters(String group) {
    return wireName + "." + group + ".dlt";
  }
}
