package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SourceAmount;

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
   * @param source where that money comes from; null when nobody says so
   * @param link evidence elsewhere
   * @param behalf the agency outside the tree whose part this is; null for the actor's own unit
   * @param countedAt the activity of whose entry this repeats the words, and where its figures and
   *     evidence are; null for an entry of its own
   */
  record EnterProgress(
      String entryId,
      LocalDate date,
      String text,
      @Nullable Integer percent,
      Map<String, Long> outputs,
      long spent,
      @Nullable FundingSource source,
      @Nullable String link,
      @Nullable UnitId behalf,
      @Nullable ActivityId countedAt)
      implements ActivityCommand {
    public EnterProgress {
      outputs = Map.copyOf(outputs);
    }

    /** Of one's own, without a source of money. */
    public EnterProgress(
        String entryId,
        LocalDate date,
        String text,
        @Nullable Integer percent,
        Map<String, Long> outputs,
        long spent,
        @Nullable String link) {
      this(entryId, date, text, percent, outputs, spent, null, link, null, null);
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
   * @param source where that money comes from; null when nobody says so
   */
  record Complete(
      @Nullable String entryId,
      LocalDate date,
      String text,
      Map<String, Long> outputs,
      long spent,
      @Nullable FundingSource source)
      implements ActivityCommand {
    public Complete {
      outputs = Map.copyOf(outputs);
    }

    /** Without a source of money. */
    public Complete(
        @Nullable String entryId,
        LocalDate date,
        String text,
        Map<String, Long> outputs,
        long spent) {
      this(entryId, date, text, outputs, spent, null);
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
   * @param sources of the amount, what comes from which source
   */
  record Settle(long amount, @Nullable String note, Map<FundingSource, Long> sources)
      implements ActivityCommand {
    public Settle {
      sources = Map.copyOf(sources);
    }

    /** Without sources. */
    public Settle(long amount, @Nullable String note) {
      this(amount, note, Map.of());
    }

    /** By source, in their order; none of nothing. */
    List<SourceAmount> bySource() {
      return sources.entrySet().stream()
          .filter(of -> of.getValue() != 0)
          .sorted(Map.Entry.comparingByKey())
          .map(of -> new SourceAmount(of.getKey(), of.getValue()))
          .toList();
    }
  }

  /**
   * Name the one person who owns it inside the lead unit, or the room or post whose people do.
   *
   * @param person null hands it to the post, or back to the unit
   * @param post the room or post that owns it, or in which the person does; null keeps the one that
   *     is printed or named, blank names none
   */
  record NameOwner(@Nullable PersonId person, @Nullable String post) implements ActivityCommand {

    /** The post afterwards, when it was that one before. */
    @Nullable String postAfter(@Nullable String before) {
      return post == null ? before : post.isBlank() ? null : post;
    }
  }
}
