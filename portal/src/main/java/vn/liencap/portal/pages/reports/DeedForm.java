package vn.liencap.portal.pages.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What is typed where something is done with a report; kept as typed until it is right.
 *
 * @param etag the version that was seen
 * @param id of a comment, made with the page
 * @param reason why
 * @param until the last day of an exception, ISO
 * @param about what a comment is about; blank for the whole
 * @param text the comment
 */
record DeedForm(
    @Nullable String etag,
    @Nullable String id,
    @Nullable String reason,
    @Nullable String until,
    @Nullable String about,
    @Nullable String text) {

  static DeedForm blank(String id, String text) {
    return new DeedForm(null, id, "", "", "", text);
  }

  /** The version that was seen; null when none was sent. */
  @Nullable String seen() {
    return etag == null || etag.isBlank() ? null : etag;
  }

  String why() {
    return reason == null ? "" : reason.strip();
  }

  String said() {
    return text == null ? "" : text.strip();
  }

  @Nullable String subject() {
    return about == null || about.isBlank() ? null : about;
  }

  /** The day, null when there is none to read. */
  @Nullable LocalDate day() {
    try {
      return until == null ? null : LocalDate.parse(until.strip());
    } catch (DateTimeParseException typo) {
      return null;
    }
  }
}
