package vn.liencap.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * What became of a plan after it was issued; shown on the document.
 *
 * @param kind what
 * @param number number and symbol of the document that did it, for example {@code 15/QĐ-UBND}
 * @param on the date on that document, Asia/Ho_Chi_Minh
 * @param version the version of the plan from then on
 * @param text the reason, or what was corrected
 * @param document the amendment, or the plan that took its place, where it is in the system
 * @param answerBy last day, inclusive, for those below to answer; null when none is set
 */
public record PlanNote(
    Kind kind,
    @Nullable String number,
    LocalDate on,
    int version,
    String text,
    @Nullable PlanId document,
    @Nullable LocalDate answerBy) {

  /** Sorts of notes. */
  public enum Kind {
    /** Sửa đổi, bổ sung: a new version. */
    AMENDED,
    /** Đính chính: a correction of form, nothing else changes. */
    CORRECTED,
    /** Thay thế. */
    SUPERSEDED,
    /** Thu hồi, bãi bỏ. */
    REVOKED,
    /** Kết thúc. */
    CLOSED
  }

  /** Whether a plan still holds after these notes, oldest first. */
  public static PlanStanding standingAfter(List<PlanNote> notes) {
    return notes.stream()
        .map(PlanNote::standing)
        .filter(standing -> standing != PlanStanding.IN_FORCE)
        .reduce(PlanStanding.IN_FORCE, (_, last) -> last);
  }

  /** Whether the plan still holds, as far as this note goes. */
  PlanStanding standing() {
    return switch (kind) {
      case AMENDED, CORRECTED -> PlanStanding.IN_FORCE;
      case SUPERSEDED -> PlanStanding.SUPERSEDED;
      case REVOKED -> PlanStanding.REVOKED;
      case CLOSED -> PlanStanding.CLOSED;
    };
  }
}
