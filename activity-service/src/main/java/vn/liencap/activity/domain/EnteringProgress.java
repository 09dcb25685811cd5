package vn.liencap.activity.domain;

import java.util.Optional;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ProgressEntry;

/** Who takes part enters what was done, while the activity is open. */
final class EnteringProgress {
  private final Activity activity;
  private final Acting acting;

  EnteringProgress(Activity activity, Acting acting) {
    this.activity = activity;
    this.acting = acting;
  }

  Decision decide(EnterProgress command) {
    Optional<Refusal> standing = EntryRules.standing(acting);
    if (standing.isPresent()) {
      return new Decision.Refused(standing.get());
    }
    if (activity.hasAnswered(command.entryId())) {
      return new Decision.Repeated();
    }
    return EntryRules.open(activity.state())
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
            acting.actor().unit(),
            acting.actor().person(),
            command.date(),
            command.text().strip(),
            command.percent(),
            command.outputs(),
            command.spent(),
            command.link(),
            acting.now());
    Activity after = activity.entered(entry, acting.part());
    return new Decision.Accepted(
        after, new ActivityProgressed(after.state(), entry, acting.actor(), acting.now()));
  }
}
