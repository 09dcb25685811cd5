package vn.liencap.portal.services;

/** How many units said what to a change of a plan. */
public record ChangeAnswerCounts(long open, long adapting, long adapted, long accepted) {
  /** All that were asked. */
  public long asked() {
    return open + adapting + adapted + accepted;
  }

  /** Those that still owe an answer. */
  public long owed() {
    return open + adapting;
  }
}
