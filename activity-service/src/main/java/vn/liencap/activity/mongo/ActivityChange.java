package vn.liencap.activity.mongo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ProgressEntry;

/** The fields of an {@link ActivityDocument} that a command may change. */
public record ActivityChange(
    ActivityState state,
    @Nullable LocalDate percentOn,
    List<ProgressEntry> recent,
    List<String> answered,
    @Nullable String asking,
    boolean handed,
    List<String> posts,
    @Nullable String toSettle,
    LocalDate nextDue) {

  static ActivityChange from(Activity after) {
    return new ActivityChange(
        after.state(),
        after.percentOn(),
        after.recent(),
        after.answered(),
        ActivityDocument.asking(after.state()),
        after.handed(),
        ActivityDocument.posts(after.state()),
        ActivityDocument.toSettle(after.state()),
        after.state().nextDue());
  }
}
