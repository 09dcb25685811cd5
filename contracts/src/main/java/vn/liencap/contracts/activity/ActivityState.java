package vn.liencap.contracts.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.contracts.units.Succession;

/**
 * An activity: one item of a plan, scheduled at the one unit that carries it.
 *
 * @param id {@code plan~unit~item}
 * @param plan the plan that asks for it
 * @param item the item of that plan
 * @param programme what it counts for
 * @param unit the lead unit; all figures are counted here, once
 * @param issuer the unit that issued the plan
 * @param year the year of the plan
 * @param title what is to be done
 * @param kind key activity or duty
 * @param carrier LEAD or EACH
 * @param post the post inside the unit that leads, as printed
 * @param owner the person named inside the unit
 * @param timing as printed and understood
 * @param start first day of its window, Asia/Ho_Chi_Minh
 * @param due last day of its window, inclusive, with granted extensions
 * @param originalDue last day before any extension; counts for scoring
 * @param extension the newest request for more time, whatever became of it
 * @param status how far it has come
 * @param percent 0 to 100
 * @param outputs all figures by output kind, those of coordinating units included
 * @param contributions of these, the figures of each coordinating unit, by unit id
 * @param slices the figures by the half-month they were done in ({@link Slice#key}), of which every
 *     reporting period is made
 * @param budgetPlanned in đồng
 * @param budgetSpent in đồng
 * @param settlement what the finance unit settled of it; null while it has not
 * @param sources of planned, spent and settled, what named its source; ordered by source
 * @param completedOn the day it was completed
 * @param cancelReason why it was cancelled
 * @param lastProgressOn the day of the newest entry
 * @param sequence counts the changes
 * @param succession whom it was passed on to or taken over from when a unit ended; null when
 *     neither
 * @param scheduledOn the day from which its rounds are asked for, Asia/Ho_Chi_Minh; null in events
 *     of before rounds were judged
 */
public record ActivityState(
    ActivityId id,
    PlanId plan,
    ItemId item,
    ProgrammeId programme,
    UnitId unit,
    UnitId issuer,
    int year,
    String title,
    ActivityKind kind,
    Carrier carrier,
    @Nullable String post,
    @Nullable PersonId owner,
    Timing timing,
    LocalDate start,
    LocalDate due,
    LocalDate originalDue,
    @Nullable Extension extension,
    ActivityStatus status,
    int percent,
    Map<String, Long> outputs,
    Map<String, Map<String, Long>> contributions,
    Map<String, SliceFigures> slices,
    long budgetPlanned,
    long budgetSpent,
    @Nullable Settlement settlement,
    List<SourceFigures> sources,
    @Nullable LocalDate completedOn,
    @Nullable String cancelReason,
    @Nullable LocalDate lastProgressOn,
    long sequence,
    @Nullable Succession succession,
    @Nullable LocalDate scheduledOn) {
  public ActivityState {
    outputs = Map.copyOf(outputs);
    contributions = Map.copyOf(contributions);
    slices = slices == null ? Map.of() : Map.copyOf(slices); // events of before reports have none
    sources = sources == null ? List.of() : List.copyOf(sources); // nor do they know sources
  }

  /**
   * The last day, inclusive, for what its unit owes next: the end of the round in which continuous
   * or recurring work is to be shown to go on ({@link Rounds}), or {@link #due} where it is done
   * once, over, or in its last round.
   */
  public LocalDate nextDue() {
    Rhythm every = timing.rhythm();
    if (every == null || scheduledOn == null || status.isOver()) {
      return due;
    }
    LocalDate round = new Rounds(every, start, due, lastProgressOn).owedBy(scheduledOn);
    return round == null ? due : round;
  }
}
