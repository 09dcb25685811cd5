package vn.liencap.activity.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ProgressEntry;

/** Who takes part enters what was done, while the activity is open. */
final class EnteringProgress {
  private final Activity activity;
  private final Acting acting;
  private final @Nullable UnitId behalf;

  private EnteringProgress(Activity activity, Acting acting, @Nullable UnitId behalf) {
    this.activity = activity;
    this.acting = acting;
    this.behalf = behalf;
  }

  static Decision decide(Activity activity, Acting acting, EnterProgress command) {
    @Nullable UnitId behalf = acting.behalf(command.behalf());
    return new EnteringProgress(activity, acting.onBehalf(behalf), behalf).decide(command);
  }

  private Decision decide(EnterProgress command) {
    if (behalf != null && acting.part() == Part.NONE) {
      return new Decision.Refused(
          new Refusal.NotAllowed(
              "Đơn vị bạn không được ghi thay cơ quan này trong hoạt động này."));
    }
    Optional<Refusal> standing = EntryRules.standing(acting);
    if (standing.isPresent()) {
      return new Decision.Refused(standing.get());
    }
    if (activity.hasAnswered(command.entryId())) {
      return new Decision.Repeated();
    }
    return EntryRules.takesEntries(activity.state())
        .or(() -> content(command))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> accept(command));
  }

  private Optional<Refusal> content(EnterProgress command) {
    var rules =
        new EntryRules(activity.state(), acting)
            .date(command.date())
            .text(command.text())
            .percent(command.percent())
            .outputs(command.outputs())
            .spent(command.spent())
            .link(command.link());
    if (isEmpty(command)) {
      rules.fault("text", "Hãy ghi việc đã làm hoặc ít nhất một số liệu.");
    }
    return rules.refusal();
  }

  private static boolean isEmpty(EnterProgress command) {
    return command.text().isBlank()
        && command.percent() == null
        && command.outputs().isEmpty()
        && command.spent() == 0;
  }

  private Decision accept(EnterProgress command) {
    var entry =
        new ProgressEntry(
            command.entryId(),
            behalf == null ? acting.actor().unit() : behalf,
            acting.actor().person(),
            command.date(),
            command.text().strip(),
            command.percent(),
            command.outputs(),
            command.spent(),
            command.spent() == 0 ? null : command.source(),
            command.link(),
            command.countedAt(),
            acting.now());
    Activity after = activity.entered(entry, acting.part());
    return new Decision.Accepted(
        after, new ActivityProgressed(after.state(), entry, acting.actor(), acting.now()));
  }
}
