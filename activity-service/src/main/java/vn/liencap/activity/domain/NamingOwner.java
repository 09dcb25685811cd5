package vn.liencap.activity.domain;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ActivityState;

/**
 * The lead unit says who inside it owns the activity, a person, or a room or post and thus all of
 * its people, and hands it over when people change.
 */
final class NamingOwner {
  private static final int LONGEST_POST = 200;

  private final Activity activity;
  private final Acting acting;

  NamingOwner(Activity activity, Acting acting) {
    this.activity = activity;
    this.acting = acting;
  }

  Decision decide(NameOwner command) {
    if (!acting.leads() || !acting.mayWrite()) {
      return new Decision.Refused(
          new Refusal.NotAllowed(
              "Chỉ chuyên viên hoặc lãnh đạo của đơn vị chủ trì được phân công người phụ trách."));
    }
    ActivityState state = activity.state();
    @Nullable String post = command.postAfter(state.post());
    if (Objects.equals(state.owner(), command.person()) && Objects.equals(state.post(), post)) {
      return new Decision.Repeated();
    }
    return EntryRules.open(state)
        .or(() -> tooLong(post))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> accept(command, post));
  }

  private Optional<Refusal> tooLong(@Nullable String post) {
    var rules = new EntryRules(activity.state(), acting);
    if (post != null && post.length() > LONGEST_POST) {
      rules.fault("post", "Chức danh dài quá 200 ký tự.");
    }
    return rules.refusal();
  }

  private Decision accept(NameOwner command, @Nullable String post) {
    Activity after =
        activity.handed(Revision.of(activity.state()).owner(command.person(), post).next());
    return new Decision.Accepted(
        after, new OwnerNamed(after.state(), acting.actor(), acting.now()));
  }
}
