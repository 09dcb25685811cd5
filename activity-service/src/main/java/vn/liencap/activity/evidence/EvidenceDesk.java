package vn.liencap.activity.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.Part;
import vn.liencap.activity.evidence.domain.AcceptedFile;
import vn.liencap.activity.evidence.domain.Evidence;
import vn.liencap.activity.evidence.domain.FileFault;
import vn.liencap.activity.evidence.files.FileInspection;
import vn.liencap.activity.progress.Onward;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.runtime.ProblemException;

/** Takes evidence in and shows it to whoever may see the activity. */
@Service
public class EvidenceDesk {
  /** Pictures are drawn anew in memory: a few at a time. */
  private static final int AT_ONCE = 4;

  private static final String PREVIEW = ":preview";

  private final EvidenceLists lists;
  private final EvidenceFiles files;
  private final FileInspection inspection;
  private final Browsing browsing;
  private final Onward onward;
  private final ActivityRights rights;
  private final Clock clock;
  private final Semaphore drawing = new Semaphore(AT_ONCE);

  EvidenceDesk(
      EvidenceLists lists,
      EvidenceFiles files,
      FileInspection inspection,
      Browsing browsing,
      Onward onward,
      ActivityRights rights,
      Clock clock) {
    this.lists = lists;
    this.files = files;
    this.inspection = inspection;
    this.browsing = browsing;
    this.onward = onward;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * A file somebody sends.
   *
   * @param id chosen by the client
   * @param entry the id of the progress entry that it shows
   * @param name its name
   */
  public record Sent(String id, @Nullable String entry, String name) {}

  /**
   * Takes a file in. The file is kept first and then noted, so that what is noted is there.
   *
   * @throws ProblemException 403, 404, 409, 413, 415 or 422
   */
  public Evidence add(ActivityId sentTo, Sent sent, byte[] content, Actor actor) {
    Activity activity = onward.homeOf(browsing.readable(sentTo, actor), sent.entry());
    ActivityId id = activity.state().id();
    requireWriter(activity, actor);
    Optional<Evidence> known = lists.find(id, sent.id());
    if (known.isPresent()) {
      return known.get();
    }
    if (lists.count(id) >= Evidence.MOST_OF_ACTIVITY) {
      throw problem(FileFault.TOO_MANY);
    }
    AcceptedFile file = inspected(sent.name(), content);
    Evidence evidence = evidence(id, sent, file, actor);
    files.keep(evidence.key(), file.type(), file.content());
    byte[] preview = file.preview();
    if (preview != null) {
      files.keep(evidence.key() + PREVIEW, "image/jpeg", preview);
    }
    lists.add(evidence);
    return evidence;
  }

  private void requireWriter(Activity activity, Actor actor) {
    boolean takesPart =
        rights.partOf(actor, activity) != Part.NONE
            || !rights.answersFor(actor, activity).isEmpty();
    if (!takesPart || !actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden(
          "Chỉ chuyên viên hoặc lãnh đạo của đơn vị chủ trì, phối hợp được thêm minh chứng.");
    }
    if (activity.state().status() == ActivityStatus.CANCELLED) {
      throw ProblemException.conflict(
          "activity-closed", "Hoạt động đã bị hủy, không nhận thêm minh chứng.");
    }
  }

  private AcceptedFile inspected(String name, byte[] content) {
    drawing.acquireUninterruptibly();
    try {
      return switch (inspection.inspect(name, content)) {
        case FileInspection.Outcome.Taken(var file) -> file;
        case FileInspection.Outcome.Refused(var fault) -> throw problem(fault);
      };
    } finally {
      drawing.release();
    }
  }

  /**
   * The words with which a letter or another paper begins; nothing is kept.
   *
   * @throws ProblemException 413, 422
   */
  public String textOf(String name, byte[] content) {
    return switch (inspection.read(name, content)) {
      case FileInspection.Reading.Said(var text) -> text;
      case FileInspection.Reading.Refused(var fault) -> throw problem(fault);
    };
  }

  private Evidence evidence(ActivityId id, Sent sent, AcceptedFile file, Actor actor) {
    return new Evidence(
        id,
        sent.id(),
        sent.entry(),
        actor.unit(),
        actor.person(),
        sent.name(),
        file.type(),
        file.content().length,
        file.preview() != null,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** The evidence of an activity, oldest first. */
  public List<Evidence> of(ActivityId id, Actor actor) {
    return lists.of(browsing.readable(id, actor).state().id());
  }

  /** A file that is open for reading. */
  public record Opened(Evidence evidence, InputStream content, boolean isPreview) {}

  /**
   * Opens a file.
   *
   * @param preview the small picture of it instead of the file itself
   * @throws ProblemException 403, 404
   */
  public Opened open(ActivityId id, String evidence, boolean preview, Actor actor) {
    ActivityId readable = browsing.readable(id, actor).state().id();
    return lists
        .find(readable, evidence)
        .filter(found -> !preview || found.picture())
        .flatMap(
            found ->
                files
                    .open(preview ? found.key() + PREVIEW : found.key())
                    .map(content -> new Opened(found, content, preview)))
        .orElseThrow(() -> ProblemException.notFound("Không có tệp minh chứng này."));
  }

  private static ProblemException problem(FileFault fault) {
    HttpStatus status =
        switch (fault) {
          case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
          case UNKNOWN_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
          case TOO_MANY -> HttpStatus.CONFLICT;
          case EMPTY, BROKEN_PICTURE, HUGE_PICTURE, CLASSIFIED, TOO_COMPLEX, NO_TEXT ->
              HttpStatus.UNPROCESSABLE_CONTENT;
        };
    return new ProblemException(status, fault.code(), fault.reason());
  }
}
