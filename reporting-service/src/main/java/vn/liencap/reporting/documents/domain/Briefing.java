package vn.liencap.reporting.documents.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.papers.IssuingBody;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * What a leader has to know of a programme before the weekly meeting (giao ban).
 *
 * @param programme its name
 * @param issuer whose meeting it is
 * @param today Asia/Ho_Chi_Minh
 * @param work how far the activities of the unit and those below have come
 * @param reporting how far the reports of a period have come; null while none is asked
 * @param late units directly below and what is overdue at each
 * @param toSign the unit's letters that its head has to sign, the longest waiting first; null for
 *     readers of another unit, whom its drafts do not concern
 */
public record Briefing(
    String programme,
    IssuingBody issuer,
    LocalDate today,
    Work work,
    @Nullable Reporting reporting,
    List<Late> late,
    @Nullable List<ToSign> toSign) {
  /** How many late units are named. */
  public static final int MOST_LATE = 15;

  public Briefing {
    late = List.copyOf(late);
    toSign = toSign == null ? null : List.copyOf(toSign);
  }

  /**
   * Activities.
   *
   * @param overdue open past their day
   * @param plansLate plans owed past their day
   */
  public record Work(
      long total, long completed, long inProgress, long notStarted, long overdue, long plansLate) {}

  /**
   * The reports of a period.
   *
   * @param label the period in words
   * @param submitted waiting to be accepted
   * @param returned sent back and not sent again
   * @param open not sent yet
   * @param late sent after their day
   * @param overdue not sent, their day over
   * @param ownDaysLate days since the unit's own report was due; 0 when it is not owed or not late
   * @param recent units directly below that sent theirs within a week
   * @param targets indicators with a target, as reports say
   * @param changes indicators against the period before
   */
  public record Reporting(
      String label,
      long total,
      long submitted,
      long accepted,
      long returned,
      long open,
      long late,
      long overdue,
      long ownDaysLate,
      List<String> recent,
      List<Aimed> targets,
      @Nullable String earlierLabel,
      List<Change> changes) {
    public Reporting {
      recent = List.copyOf(recent);
      targets = List.copyOf(targets);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A unit below that is late.
   *
   * @param days since its own report was due; 0 when that is not late
   * @param reports overdue at it and below
   * @param plans not issued, at it and below, their day over
   * @param activities overdue at it and below
   * @param why as far as the documents tell; empty when they do not
   */
  public record Late(
      String name, long days, long reports, long plans, long activities, String why) {
    /** Whoever owes a report for the longest time first. */
    public static final Comparator<Late> WORST_FIRST =
        Comparator.comparingLong(Late::days)
            .thenComparingLong(Late::reports)
            .thenComparingLong(Late::plans)
            .thenComparingLong(Late::activities)
            .reversed();

    /** True when there is anything to say. */
    public boolean isLate() {
      return days > 0 || reports > 0 || plans > 0 || activities > 0;
    }
  }

  /**
   * A letter that waits for the signature.
   *
   * @param subject its abstract
   * @param recipients how many units it goes to
   * @param first the name of the first of them
   * @param draftedOn when it was drafted
   */
  public record ToSign(String subject, int recipients, String first, LocalDate draftedOn) {
    String printedRecipients() {
      return recipients == 1 ? first : VietnameseNumbers.printed(recipients) + " đơn vị";
    }
  }

  /** A figure, with its denominator when it is a ratio. */
  public record Value(long value, @Nullable Long of) {
    String printed() {
      return of == null ? VietnameseNumbers.printed(value) : VietnameseNumbers.ratio(value, of);
    }
  }

  /** An indicator with a target. */
  public record Aimed(Indicator indicator, Value submitted, Value accepted) {
    /** True when what was sent reaches it. */
    public boolean isMet() {
      return Targets.isMet(indicator, submitted.value(), submitted.of());
    }
  }

  /** An indicator that changed. */
  public record Change(String label, Value before, Value now) {}
}
