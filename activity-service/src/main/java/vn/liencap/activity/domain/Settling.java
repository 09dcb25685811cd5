package vn.liencap.activity.domain;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.Settle;
import vn.liencap.contracts.activity.ActivityEvent.ActivitySettled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.Settlement;

/**
 * The finance unit of the plan settles what was spent (quyết toán), once the work is over or has
 * cost something; settling again corrects the amount.
 */
final class Settling {
  private final Activity activity;
  private final ActivityState state;
  private final Acting acting;

  Settling(Activity activity, Acting acting) {
    this.activity = activity;
    this.state = activity.state();
    this.acting = acting;
  }

  Decision decide(Settle command) {
    if (!acting.settles()) {
      return new Decision.Refused(
          new Refusal.NotAllowed(
              "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được kế hoạch giao thẩm định, quyết toán"
                  + " kinh phí được quyết toán hoạt động này."));
    }
    if (isAsSettled(command)) {
      return new Decision.Repeated();
    }
    return tooEarly()
        .or(() -> content(command))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> settled(command));
  }

  private boolean isAsSettled(Settle command) {
    @Nullable Settlement known = state.settlement();
    return known != null
        && known.amount() == command.amount()
        && known.by().equals(acting.actor().unit())
        && Objects.equals(known.note(), command.note())
        && known.sources().equals(command.bySource());
  }

  private Optional<Refusal> tooEarly() {
    return Activity.maySettle(state)
        ? Optional.empty()
        : Optional.of(
            new Refusal.NotNow(
                "nothing-spent",
                "Hoạt động chưa kết thúc và chưa chi kinh phí nên chưa quyết toán được."));
  }

  private Optional<Refusal> content(Settle command) {
    return new EntryRules(state, acting)
        .amount(command.amount())
        .sources(command.amount(), command.sources())
        .note(command.note())
        .refusal();
  }

  private Decision settled(Settle command) {
    var settlement =
        new Settlement(
            command.amount(),
            acting.actor().unit(),
            acting.today(),
            command.note(),
            command.bySource());
    ActivityState after = Revision.of(state).settled(settlement).next();
    return new Decision.Accepted(
        activity.with(after), new ActivitySettled(after, acting.actor(), acting.now()));
  }
}
