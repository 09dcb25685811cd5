package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * A report template.
 *
 * @param id its id
 * @param programme what its answers count for
 * @param owner the unit that asks
 * @param ownerName its name
 * @param content the draft for the unit that writes it, the newest version for others
 * @param version the newest published version; 0 while there is none
 * @param publishedOn the day of that version
 * @param unpublished whether the draft says something that was not published
 * @param retired whether it opens no more reports
 * @param mayChange whether it is the person's to change
 */
public record TemplateView(
    String id,
    ProgrammeId programme,
    UnitId owner,
    String ownerName,
    TemplateContent content,
    int version,
    @Nullable LocalDate publishedOn,
    boolean unpublished,
    boolean retired,
    boolean mayChange) {

  /** True while it opens reports. */
  public boolean inUse() {
    return version > 0 && !retired;
  }

  /** The state in one word, for {@code template.state.*}. */
  public String state() {
    if (retired) {
      return "retired";
    }
    if (version == 0) {
      return "draft";
    }
    return unpublished ? "changed" : "published";
  }
}
