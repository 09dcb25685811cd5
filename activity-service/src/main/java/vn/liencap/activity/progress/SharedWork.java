package vn.liencap.activity.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.Refusal;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;

/**
 * Enters one piece of work that serves several activities: its figures and its evidence are at the
 * first, its words and its day at all of them. Each is a command of its own under the same entry
 * id, so that whoever sends it again completes what a fault left.
 */
@Service
public class SharedWork {
  private final Activities activities;
  private final Progress progress;

  SharedWork(Activities activities, Progress progress) {
    this.activities = activities;
    this.progress = progress;
  }

  /**
   * Enters it, at none of the activities when one of them refuses.
   *
   * @param command an entry or a completion, for the first
   * @param also the further activities that it serves
   * @param seen the sequence of the first that the caller saw; null when it does not matter
   */
  public Outcome enter(
      ActivityId first,
      ActivityCommand command,
      List<ActivityId> also,
      Actor actor,
      @Nullable Long seen) {
    List<ActivityId> others = also.stream().filter(id -> !id.equals(first)).distinct().toList();
    Optional<Activity> known = others.isEmpty() ? Optional.empty() : activities.find(first);
    if (known.isEmpty() || !isPossible(progress.foresee(first, command, actor))) {
      return progress.carryOut(first, command, actor, seen);
    }
    EnterProgress words = words(command, known.get());
    for (ActivityId other : others) {
      Foreseen foreseen = progress.foresee(other, words, actor);
      if (!isPossible(foreseen)) {
        return refused(foreseen);
      }
    }
    Outcome outcome = progress.carryOut(first, command, actor, seen);
    if (outcome instanceof Outcome.Done) {
      others.forEach(other -> progress.carryOut(other, words, actor, null));
    }
    return outcome;
  }

  private static boolean isPossible(Foreseen foreseen) {
    return foreseen instanceof Foreseen.Possible || foreseen instanceof Foreseen.DoneBefore;
  }

  /** What is entered at a further activity: words and day, no figures. */
  private static EnterProgress words(ActivityCommand command, Activity first) {
    String said = "Cùng hoạt động “" + first.state().title() + "”.";
    if (command instanceof Complete complete) {
      String id = complete.entryId() == null ? "complete" : complete.entryId();
      String text = complete.text().isBlank() ? said : complete.text();
      return words(id, complete.date(), text, null, first.state().id());
    }
    var enter = (EnterProgress) command;
    String text = enter.text().isBlank() ? said : enter.text();
    return words(enter.entryId(), enter.date(), text, enter.link(), first.state().id());
  }

  private static EnterProgress words(
      String id, LocalDate date, String text, @Nullable String link, ActivityId first) {
    return new EnterProgress(id, date, text, null, Map.of(), 0, null, link, null, first);
  }

  private static Outcome refused(Foreseen foreseen) {
    String reason =
        foreseen instanceof Foreseen.Refused(var refusal)
            ? reason(refusal)
            : "không có hoạt động này.";
    return new Outcome.Refused(
        new Refusal.Invalid(
            List.of(
                new Refusal.Fault(
                    "alsoFor", "Một hoạt động được chọn thêm không nhận lần ghi này: " + reason))));
  }

  private static String reason(Refusal refusal) {
    return refusal instanceof Refusal.Invalid(var faults)
        ? faults.getFirst().message()
        : refusal.reason();
  }
}
