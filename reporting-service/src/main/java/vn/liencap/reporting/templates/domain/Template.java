package vn.liencap.reporting.templates.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * A report template (biểu mẫu báo cáo): a draft that is written on, and the versions published so
 * far. A report keeps the version it was opened with.
 *
 * @param id chosen by whoever made it; making it again makes nothing new
 * @param programme what its answers count for
 * @param owner the unit that asks; those below it answer
 * @param draft what is being written
 * @param versions what was published, oldest first, at most {@value #MOST_VERSIONS}
 * @param retired true when no more reports are to be opened with it
 * @param sequence counts the changes
 */
public record Template(
    String id,
    ProgrammeId programme,
    UnitId owner,
    Content draft,
    List<Version> versions,
    boolean retired,
    long sequence) {
  public static final int MOST_VERSIONS = 40;

  public Template {
    versions = List.copyOf(versions);
  }

  /**
   * What was published once.
   *
   * @param number from 1
   * @param content what it asks
   * @param publishedOn the day, Asia/Ho_Chi_Minh
   */
  public record Version(int number, Content content, LocalDate publishedOn) {}

  /** The newest version, empty while none was published. */
  public Optional<Version> newest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** The content of a version. */
  public Optional<Content> version(int number) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .map(Version::content)
        .findFirst();
  }

  /** True when the draft says something that was not published. */
  public boolean hasUnpublished() {
    return newest().filter(version -> version.content().equals(draft)).isEmpty();
  }

  Template writing(Content content) {
    return new Template(id, programme, owner, content, versions, retired, sequence + 1);
  }

  Template published(LocalDate on) {
    var longer = new ArrayList<>(versions);
    longer.add(new Version(versions.size() + 1, draft, on));
    return new Template(id, programme, owner, draft, longer, false, sequence + 1);
  }

  Template retiring() {
    return new Template(id, programme, owner, draft, versions, true, sequence + 1);
  }
}
