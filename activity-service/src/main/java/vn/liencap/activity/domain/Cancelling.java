package vn.liencap.activity.domain;

import java.util.Optional;
import vn.liencap.activity.domain.ActivityCommand.Cancel;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCancelled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;

/** Whoever asked for the work, or stands above it, may call it off; its figures stay. */
final class Cancelling {
  private final Activity activity;
  private final Acting acting;

  Cancelling(Activity activity, Acting acting) {
    this.activity = activity;
    this.acting = acting;
  }

  Decision decide(Cancel command) {
    if (!acting.directs()) {
      return new Decision.Refused(
          new Refusal.NotAllowed(
              "Chỉ lãnh đạo của đơn vị giao việc hoặc đơn vị cấp trên được hủy hoạt động này."));
    }
    ActivityState state = activity.state();
    if (state.status() == ActivityStatus.CANCELLED) {
      return new Decision.Repeated();
    }
    return EntryRules.open(state)
        .or(() -> reason(command))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> cancelled(command.reason().strip()));
  }

  private Optional<Refusal> reason(Cancel command) {
    return new EntryRules(activity.state(), acting)
        .reason("reason", command.reason(), "Hãy ghi lý do hủy hoạt động.")
        .refusal();
  }

  private Decision cancelled(String reason) {
    ActivityState after = Revision.of(activity.state()).cancelled(reason).next();
    return new Decision.Accepted(
        activity.with(after), new ActivityCancelled(after, reason, acting.actor(), acting.now()));
  }
}
