package vn.liencap.contracts.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * A request for more time (gia hạn), asked by the lead unit before the last day.
 *
 * @param id chosen by the client; asking with it again changes nothing
 * @param until the last day that is asked for, once granted the one that was granted; inclusive,
 *     Asia/Ho_Chi_Minh
 * @param reason why
 * @param askedBy who asked
 * @param askedAt when
 * @param status what became of it
 * @param decidedBy the unit that granted or refused
 * @param answer what it said; always there when it refused
 * @param decidedAt when
 */
public record Extension(
    String id,
    LocalDate until,
    String reason,
    PersonId askedBy,
    Instant askedAt,
    ExtensionStatus status,
    @Nullable UnitId decidedBy,
    @Nullable String answer,
    @Nullable Instant decidedAt) {

  /** A request that waits for its answer. */
  public static Extension asked(
      String id, LocalDate until, String reason, PersonId askedBy, Instant askedAt) {
    return new Extension(
        id, until, reason, askedBy, askedAt, ExtensionStatus.ASKED, null, null, null);
  }

  /** This request, granted until that day. */
  public Extension granted(LocalDate day, UnitId by, @Nullable String words, Instant at) {
    return new Extension(id, day, reason, askedBy, askedAt, ExtensionStatus.GRANTED, by, words, at);
  }

  /** This request, refused for that reason. */
  public Extension refused(UnitId by, String why, Instant at) {
    return new Extension(id, until, reason, askedBy, askedAt, ExtensionStatus.REFUSED, by, why, at);
  }

  /** True while the superior has not answered. */
  public boolean waits() {
    return status == ExtensionStatus.ASKED;
  }
}
