package vn.liencap.activity.browsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.Rhythm;

/**
 * An activity with all that its page shows.
 *
 * @param row what lists show, its fields beside the others
 * @param evidence how often continuous or recurring work is shown to go on
 * @param outputsExpected what the plan expects
 * @param coordinating who takes part
 * @param contributors what each coordinating unit has brought; counted once, for the lead
 * @param allowed what the reader may do: {@code progress}, {@code own-part} when its own unit takes
 *     part, {@code complete}, {@code owner}, {@code extension}, {@code decide-extension}, {@code
 *     cancel}, {@code settle}
 * @param behalf the agencies outside the tree whose part the reader enters on their behalf
 * @param carriedOn who carries on what was passed on when its unit ended; null when nobody does
 * @param takenOver what was taken over from units that ended
 * @param entries the newest entries, newest first, at most twenty
 */
public record ActivityDetail(
    @JsonUnwrapped ActivityRow row,
    @Nullable Rhythm evidence,
    List<ExpectedOutput> outputsExpected,
    List<CoordinatingParty> coordinating,
    List<Contributor> contributors,
    List<String> allowed,
    List<Agency> behalf,
    @Nullable CarriedOn carriedOn,
    List<TakenOver> takenOver,
    List<EntryRow> entries) {

  /**
   * Who takes part.
   *
   * @param text as printed
   * @param unit the one unit that is meant, if one is
   * @param answeredBy who inside the tree answers for it, when it is an agency outside
   */
  public record CoordinatingParty(
      String text, @Nullable UnitId unit, @Nullable Agency answeredBy) {}

  /** A unit by its name. */
  public record Agency(UnitId unit, String name) {}

  /** What a coordinating unit has brought, by output kind. */
  public record Contributor(UnitId unit, String name, Map<String, Long> outputs) {}

  /**
   * Who carries on.
   *
   * @param activity the activity there
   * @param lastDay the last day of the unit that ended
   */
  public record CarriedOn(
      ActivityId activity, UnitId unit, String unitName, @Nullable LocalDate lastDay) {}

  /**
   * What was taken over; it is counted where it was done and where its money was planned.
   *
   * @param activity the activity there
   * @param outputs what was brought there
   * @param taken true when its money was planned there only, so that what is left of it is to be
   *     spent here
   */
  public record TakenOver(
      ActivityId activity,
      UnitId unit,
      String unitName,
      Map<String, Long> outputs,
      long budgetPlanned,
      long budgetSpent,
      boolean taken) {}

  /** An entry and the name of the unit that made it. */
  public record EntryRow(@JsonUnwrapped ProgressEntry entry, String unitName) {}
}
