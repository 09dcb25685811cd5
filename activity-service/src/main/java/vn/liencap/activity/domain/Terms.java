package vn.liencap.activity.domain;

/**
 * Which state of its plan and of its assignment an activity last followed: an instance that read
 * older ones cannot set it back.
 *
 * @param plan sequence of the plan
 * @param assignment sequence of the assignment
 */
public record Terms(long plan, long assignment) {
  /** Of activities of before plans could be amended. */
  public static final Terms UNKNOWN = new Terms(0, 0);

  boolean isOlderThan(Terms others) {
    return plan < others.plan || assignment < others.assignment;
  }
}
