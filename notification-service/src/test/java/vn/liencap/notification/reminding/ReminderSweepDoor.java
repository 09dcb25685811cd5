package vn.liencap.notification.reminding;

import org.springframework.context.ApplicationContext;

/** Lets measurements outside this package sweep. */
public final class ReminderSweepDoor {
  private final ReminderSweep sweep;

  public ReminderSweepDoor(ApplicationContext service) {
    this.sweep = service.getBean(ReminderSweep.class);
  }

  /** One sweep. */
  public void sweep() {
    sweep.sweep();
  }
}
