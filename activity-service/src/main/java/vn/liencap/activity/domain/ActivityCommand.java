package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/** What people ask of an activity. */
public sealed interface ActivityCommand {

  /**
   * Enter what was done on a day.
   *
   * @param entryId chosen by the client; the same id again changes nothing
   * @param date the day the work was done
   * @param text what was done; may be blank when a figure says it
   * @param percent how far the whole activity has come; only the lead says so
   * @param outputs figures by output kind
   * @param spent in đồng
   * @param link evidence elsewhere
   */
  record EnterProgress(
      String entryId,
      LocalDate date,
      String text,
      @Nullable Integer percent,
      Map<String, Long> outputs,
      long spent,
      @Nullable String link)
      implements ActivityCommand {
    public EnterProgress {
      outputs = Map.copyOf(outputs);
    }
  }

  /**
   * Complete it, with a last entry when there is something to say.
   *
   * @param entryId chosen by the client; null when it does not mean to repeat itself
   * @param date the day the work was completed
   * @param text what was done last
   * @param outputs figures by output kind
   * @param spent in đồng
   */
  record Complete(
      @Nullable String entryId, LocalDate date, String text, Map<String, Long> outputs, long spent)
      implements ActivityCommand {
    public Complete {
      outputs = Map.copyOf(outputs);
    }

    boolean saysSomething() {
      return !text.isBlank() || !outputs.isEmpty() || spent > 0;
    }
  }

  /**
   * Ask the superior for more time.
   *
   * @param id chosen by the client; the same id again changes nothing
   * @param until the last day that is asked for, inclusive
   * @param reason why
   */
  record AskExtension(String id, LocalDate until, String reason) implements ActivityCommand {}

  /**
   * Grant more time.
   *
   * @param id the request that is answered
   * @param until the last day that is granted; the one that was asked for when null
   * @param answer what is said with it
   */
  record GrantExtension(String id, @Nullable LocalDate until, @Nullable String answer)
      implements ActivityCommand {}

  /**
   * Refuse more time.
   *
   * @param id the request that is answered
   * @param reason why
   */
  record RefuseExtension(String id, String reason) implements ActivityCommand {}

  /**
   * Call the work off; what was done stays counted.
   *
   * @param reason why
   */
  record Cancel(String reason) implements ActivityCommand {}

  /**
   * Settle its money, or correct what was settled.
   *
   * @param amount in đồng
   * @param note what is said with it; null when nothing is
   */
  record Settle(long amount, @Nullable String note) implements ActivityCommand {}

  /**
   * Name the one person who owns it inside the lead unit.
   *
   * @param person null hands it back to the unit
   * @param post the post that owns it; null keeps the one that is printed
   */
  record NameOwner(@Nullable PersonId person, @Nullable String post) implements ActivityCommand {}
}
