package vn.liencap.portal.services;

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
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;

/**
 * An activity of one unit; in lists without its entries.
 *
 * @param id {@code plan~unit~item}
 * @param plan the plan that asks for it
 * @param item the item of that plan
 * @param planTitle the abstract of the plan
 * @param planNumber number and symbol of the plan
 * @param programme what it counts for
 * @param unit the lead unit
 * @param unitName its name
 * @param issuer who issued the plan
 * @param year the year of the plan
 * @param title what is to be done
 * @param kind key activity or duty
 * @param carrier LEAD or EACH
 * @param post the post that leads
 * @param owner the person named inside the unit
 * @param timing as printed and understood
 * @param start first day
 * @param due last day, inclusive
 * @param nextDue the day by which something is owed of it: the next entry of work that goes on, or
 *     the work itself
 * @param originalDue last day before any extension
 * @param extension the newest request for more time
 * @param status how far it has come
 * @param percent 0 to 100
 * @param outputs figures by output kind
 * @param contributions of these, by coordinating unit
 * @param budgetPlanned in đồng
 * @param budgetSpent in đồng
 * @param settlement what the finance unit settled of it
 * @param sources of planned, spent and settled, what named its source
 * @param completedOn the day it was completed
 * @param cancelReason why it was cancelled
 * @param lastProgressOn the day of the newest entry
 * @param evidence how often continuous or recurring work is shown to go on; null for other work,
 *     and in lists
 * @param outputsExpected what the plan expects
 * @param coordinating who takes part
 * @param overdue true when it is late today
 * @param allowed what the caller may do
 * @param behalf the agencies outside the tree whose part the caller enters on their behalf
 * @param carriedOn who carries on since the unit ended; null while it has not
 * @param takenOver what was taken over from units that ended
 * @param entries the newest entries
 */
public record ActivityDetails(
    ActivityId id,
    PlanId plan,
    ItemId item,
    @Nullable String planTitle,
    @Nullable String planNumber,
    @Nullable ProgrammeId programme,
    UnitId unit,
    @Nullable String unitName,
    UnitId issuer,
    int year,
    String title,
    ActivityKind kind,
    Carrier carrier,
    @Nullable String post,
    @Nullable PersonId owner,
    Timing timing,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    @Nullable LocalDate nextDue,
    @Nullable LocalDate originalDue,
    @Nullable Extension extension,
    ActivityStatus status,
    int percent,
    Map<String, Long> outputs,
    Map<String, Map<String, Long>> contributions,
    long budgetPlanned,
    long budgetSpent,
    @Nullable Settlement settlement,
    List<SourceFigures> sources,
    @Nullable LocalDate completedOn,
    @Nullable String cancelReason,
    @Nullable LocalDate lastProgressOn,
    @Nullable Rhythm evidence,
    List<ExpectedOutput> outputsExpected,
    List<TakingPart> coordinating,
    boolean overdue,
    List<String> allowed,
    List<TakingPart.Agency> behalf,
    @Nullable CarriedOn carriedOn,
    List<TakenOver> takenOver,
    List<ProgressEntry> entries) {
  public ActivityDetails {
    outputs = outputs == null ? Map.of() : Map.copyOf(outputs);
    contributions = contributions == null ? Map.of() : Map.copyOf(contributions);
    sources = sources == null ? List.of() : List.copyOf(sources);
    outputsExpected = outputsExpected == null ? List.of() : List.copyOf(outputsExpected);
    coordinating = coordinating == null ? List.of() : List.copyOf(coordinating);
    allowed = allowed == null ? List.of() : List.copyOf(allowed);
    behalf = behalf == null ? List.of() : List.copyOf(behalf);
    takenOver = takenOver == null ? List.of() : List.copyOf(takenOver);
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  /** Who carries on, and until which day the figures of here were done. */
  public record CarriedOn(
      ActivityId activity, UnitId unit, String unitName, @Nullable LocalDate lastDay) {}

  /**
   * What was taken over.
   *
   * @param taken true when its money was planned there only
   */
  public record TakenOver(
      ActivityId activity,
      UnitId unit,
      String unitName,
      Map<String, Long> outputs,
      long budgetPlanned,
      long budgetSpent,
      boolean taken) {

    /** What of its money is still to be spent. */
    public long left() {
      return Math.max(0, budgetPlanned - budgetSpent);
    }
  }

  /** True while something is still to be done of it here. */
  public boolean open() {
    return !status.isOver();
  }

  /** The day by which work that goes on wants its next entry; null where there is none. */
  public @Nullable LocalDate round() {
    return nextDue == null || nextDue.equals(due) ? null : nextDue;
  }

  /** The day by which something is owed of it. */
  public @Nullable LocalDate owedBy() {
    return nextDue == null ? due : nextDue;
  }

  /** The one source of money it has; null when there is none or several. */
  public @Nullable FundingSource onlySource() {
    return sources.size() == 1 ? sources.getFirst().source() : null;
  }

  /** True when the caller may do this now. */
  public boolean allows(String action) {
    return allowed.contains(action);
  }
}
