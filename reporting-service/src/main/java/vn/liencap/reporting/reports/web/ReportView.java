package vn.liencap.reporting.reports.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read.
 *
 * @param standing OPEN, SUBMITTED, RETURNED, ACCEPTED, CONSOLIDATED (gathered into the report
 *     above) or SENT (that one was sent on)
 * @param lacking what is missing for it to be complete, in words
 * @param may what the caller may do now
 */
record ReportView(
    String id,
    String period,
    String label,
    LocalDate from,
    LocalDate to,
    Unit unit,
    @Nullable Unit parent,
    @Nullable Unit via,
    String status,
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
    May may,
    long sequence) {

  /** A unit by id and name. */
  record Unit(String id, String name, String level) {}

  /** What one programme asks. */
  record Part(
      String programme, String programmeName, String template, String name, List<Asked> figures) {}

  /**
   * One indicator and its answer.
   *
   * @param now the whole figure as it would be now, when that is not what was sent
   * @param target what is aimed at
   * @param earlier the answers of the periods before, the newest first
   */
  record Asked(
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
   * @param typed true when nothing is derived
   */
  record Parted(long value, long derived, long adjusted, long below, boolean typed) {}

  /** An answer of a period before. */
  record Earlier(String report, String label, @Nullable Long value, @Nullable Long of) {}

  /** A section or list and its paragraphs. */
  record Text(
      String code,
      String title,
      String hint,
      boolean required,
      boolean list,
      List<Paragraph> paragraphs) {}

  /** A paragraph; one without sources is the unit's own. */
  record Paragraph(String text, List<Source> sources) {}

  /** Where a paragraph came from. */
  record Source(String report, String unit, String name) {}

  /** A comment. */
  record Said(
      String id, String unitName, String name, @Nullable String about, String text, Instant at) {}

  /** What was gathered from below. */
  record Gathered(Instant at, List<Source> included, List<Unit> missing) {}

  /** A version before this one. */
  record Past(int version, @Nullable LocalDate submittedOn, String whyCorrected) {}

  /** What the caller may do now. */
  record May(
      boolean write,
      boolean submit,
      boolean judge,
      boolean reopen,
      boolean except,
      boolean gather,
      boolean comment) {}
}
