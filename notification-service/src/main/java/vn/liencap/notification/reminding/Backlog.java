package vn.liencap.notification.reminding;

/**
 * Events that were told and are perhaps not yet in the agendas, for instance after a standstill.
 */
@FunctionalInterface
public interface Backlog {

  /**
   * Waits a little while for what was told until now to be taken in.
   *
   * @return false when something is still missing
   */
  boolean isTakenIn();
}
