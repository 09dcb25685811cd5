package vn.liencap.notification.lateness;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.lateness.domain.About;

/**
 * What is urged, on the wire; whatever is left out is not narrowed.
 *
 * @param kinds of deadlines
 * @param plan whose work only
 * @param period whose reports only
 * @param programme what counts for it only
 */
public record AboutInput(
    @Nullable Set<DeadlineKind> kinds,
    @Nullable PlanId plan,
    @Nullable String period,
    @Nullable ProgrammeId programme) {
  /** What it means; everything when null. */
  public static About read(@Nullable AboutInput input) {
    return input == null
        ? About.ANYTHING
        : new About(
            input.kinds == null
                ? Set.of()
                : input.kinds.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
            input.plan,
            input.period == null || input.period.isBlank() ? null : input.period,
            input.programme);
  }
}
