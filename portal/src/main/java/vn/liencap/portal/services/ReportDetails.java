package vn.liencap.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportStatus;

/**
 * A report as it is read; only its head when it is not the reader's to read yet.
 *
 * @param label the period in words
 * @param parent the unit above, null at the top
 * @param via the unit that receives it
 * @param standing the status, or CONSOLIDATED (gathered into the report above), or SENT (that one
 *     was sent on)
 * @param returnReason why it came back or was opened again
 * @param lacking what is missing for it to be complete, in words
 * @param reportsSaved how many reports more the unit would write if each programme asked on its own
 * @param texts lists and sections
 * @param gathered what was gathered from below, null while nothing was
 * @param past the versions before
 */
public record ReportDetails(
    ReportId id,
    String period,
    String label,
    LocalDate from,
    LocalDate to,
    Unit unit,
    @Nullable Unit parent,
    @Nullable Unit via,
    ReportStatus status,
    String standing,
    int version,
    LocalDate due,
    LocalDate lock,
    @Nullable LocalDate submittedOn,
    boolean late,
    boolean complete,
    @Nullable String returnReason,
    List<String> lacking,
    int reportsSaved,
    List<Part> parts,
    List<Text> texts,
    List<Said> comments,
    @Nullable Gathered gathered,
    List<Past> past,
    May may) {

  /** A unit as it was called at the end of the period. */
  public record Unit(UnitId id, String name, String level) {}

  /** What one programme asks. */
  public record Part(
      ProgrammeId programme, String programmeName, String name, List<Asked> figures) {}

  /**
   * One figure that is asked, and its answer.
   *
   * @param unit what it is counted in
   * @param aggregation SUM, RATIO or LAST
   * @param value the figure; the numerator of a ratio
   * @param of the denominator of a ratio
   * @param now what it would be now, when something was entered after it was sent
   * @param earlier the periods before, the newest first
   */
  public record Asked(
      String code,
      String label,
      String unit,
      String aggregation,
      boolean required,
      boolean answered,
      Parted value,
      @Nullable Parted of,
      @Nullable Long now,
      @Nullable Long target,
      List<Earlier> earlier) {}

  /**
   * A figure and what it is made of.
   *
   * @param derived from activities
   * @param adjusted typed, or added to what was derived
   * @param below from the reports of units below
   * @param typed true when nothing is derived
   */
  public record Parted(long value, long derived, long adjusted, long below, boolean typed) {

    /** What the unit itself stands for. */
    public long own() {
      return derived + adjusted;
    }
  }

  /** The same figure of a period before; null when that report did not say it. */
  public record Earlier(ReportId report, String label, @Nullable Long value, @Nullable Long of) {}

  /** A section, or a list of lines. */
  public record Text(
      String code,
      String title,
      String hint,
      boolean required,
      boolean list,
      List<Paragraph> paragraphs) {}

  /** A paragraph and the reports it was gathered from; none when the unit wrote it. */
  public record Paragraph(String text, List<Source> sources) {}

  /** A report of a unit below. */
  public record Source(ReportId report, UnitId unit, String name) {}

  /** A comment. */
  public record Said(
      String id, String unitName, String name, @Nullable String about, String text, Instant at) {}

  /** What was gathered, and whose report was not there to gather. */
  public record Gathered(Instant at, List<Source> included, List<Unit> missing) {}

  /** A version before this one. */
  public record Past(int version, @Nullable LocalDate submittedOn, String whyCorrected) {}

  /** What the reader may do now. */
  public record May(
      boolean write,
      boolean submit,
      boolean judge,
      boolean reopen,
      boolean except,
      boolean gather,
      boolean comment) {}

  /** True while its unit has to do something about it. */
  public boolean owed() {
    return status.isOwed();
  }

  /** Who receives it; null at the top. */
  public @Nullable Unit receiver() {
    return via == null ? parent : via;
  }
}
