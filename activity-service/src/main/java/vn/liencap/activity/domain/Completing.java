package vn.liencap.activity.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCompleted;
import vn.liencap.contracts.activity.ProgressEntry;

/** Only the lead completes; what it says while doing so is an entry like any other. */
final class Completing {
  private final Activity activity;
  private final Acting acting;

  Completing(Activity activity, Acting acting) {
    this.activity = activity;
    this.acting = acting;
  }

  Decision decide(Complete command) {
    Optional<Refusal> standing = standing();
    if (standing.isPresent()) {
      return new Decision.Refused(standing.get());
    }
    String entryId = command.entryId();
    if (entryId != null && activity.hasAnswered(entryId)) {
      return new Decision.Repeated();
    }
    return EntryRules.open(activity.state())
        .or(() -> content(command))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> accept(command));
  }

  private Optional<Refusal> standing() {
    if (acting.part() == Part.COORDINATING) {
      return Optional.of(
          new Refusal.NotAllowed(
              "Chỉ đơn vị chủ trì được báo hoàn thành; đơn vị phối hợp nhập tiến độ phần mình."));
    }
    return EntryRules.standing(acting);
  }

  private Optional<Refusal> content(Complete command) {
    return new EntryRules(activity.state(), acting)
        .date(command.date())
        .text(command.text())
        .outputs(command.outputs())
        .spent(command.spent())
        .refusal();
  }

  private Decision accept(Complete command) {
    @Nullable ProgressEntry entry = command.saysSomething() ? entryOf(command) : null;
    Activity after = entry == null ? activity.completed(command.date()) : activity.completed(entry);
    String entryId = command.entryId();
    if (entryId != null) {
      after = after.remembering(entryId);
    }
    return new Decision.Accepted(
        after, new ActivityCompleted(after.state(), entry, acting.actor(), acting.now()));
  }

  private ProgressEntry entryOf(Complete command) {
    String entryId = command.entryId();
    return new ProgressEntry(
        entryId == null ? "complete-" + (activity.state().sequence() + 1) : entryId,
        acting.actor().unit(),
        acting.actor().person(),
        command.date(),
        command.text().strip(),
        100,
        command.outputs(),
        command.spent(),
        command.spent() == 0 ? null : command.source(),
        null,
        null,
        acting.now());
  }
}
