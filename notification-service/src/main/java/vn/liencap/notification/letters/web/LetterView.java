package vn.liencap.notification.letters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterDeed;
import vn.liencap.notification.letters.domain.LetterStatus;
import vn.liencap.notification.letters.domain.Letters.Past;

/**
 * A letter on the wire.
 *
 * @param asOf the day up to which days late are counted
 * @param done how many of its units have done everything since; those of others than the reader's
 *     are told to the issuer only
 * @param own true for the issuer
 * @param allowed what the caller may do with it now
 * @param document as it is printed
 * @param history what was done with it; for the issuer only
 */
record LetterView(
    String id,
    UnitId issuer,
    String issuerName,
    LetterStatus status,
    String subject,
    String opening,
    String request,
    String place,
    String symbol,
    Signer signer,
    List<String> copies,
    @Nullable String number,
    @Nullable LocalDate date,
    LocalDate asOf,
    @Nullable String signedBy,
    List<UnitView> units,
    int done,
    boolean own,
    Set<LetterDeed> allowed,
    DocumentView document,
    List<Past> history,
    Instant changedAt) {

  /**
   * A unit of the letter.
   *
   * @param own true for the reader's own
   * @param done true when it has done all of this since the letter was drafted
   */
  record UnitView(UnitId unit, String name, boolean own, boolean done, List<DutyView> duties) {}

  /** Something it owes, days late counted up to the day of the letter. */
  record DutyView(
      DeadlineKind kind, String what, LocalDate due, long daysLate, String link, boolean done) {}

  /** What the reader may know of how far the units are. */
  record Sight(boolean issuer, Set<UnitId> own, Set<String> stillLate) {
    private UnitView unit(LateUnit late, LocalDate asOf) {
      boolean its = own.contains(late.unit());
      boolean told = issuer || its;
      List<DutyView> duties = late.duties().stream().map(duty -> duty(duty, asOf, told)).toList();
      return new UnitView(
          late.unit(), late.name(), its, duties.stream().allMatch(DutyView::done), duties);
    }

    private DutyView duty(LateDuty duty, LocalDate asOf, boolean told) {
      return new DutyView(
          duty.kind(),
          duty.what(),
          duty.due(),
          duty.daysLate(asOf),
          duty.link(),
          told && Collections.disjoint(duty.refs(), stillLate));
    }
  }

  static LetterView of(
      Letter letter,
      String issuerName,
      Sight sight,
      Set<LetterDeed> allowed,
      DocumentView document,
      List<Past> history) {
    List<UnitView> units =
        letter.units().stream().map(unit -> sight.unit(unit, letter.asOf())).toList();
    Letter.Signature signature = letter.signature();
    return new LetterView(
        letter.id().value(),
        letter.issuer(),
        issuerName,
        letter.status(),
        letter.text().subject(),
        letter.text().opening(),
        letter.text().request(),
        letter.text().place(),
        letter.text().symbol(),
        letter.text().signer(),
        letter.text().copies(),
        letter.number() == null ? null : letter.number().toString(),
        letter.date(),
        letter.asOf(),
        signature == null ? null : signature.name(),
        units,
        (int) units.stream().filter(UnitView::done).count(),
        sight.issuer(),
        allowed,
        document,
        history,
        letter.changedAt());
  }
}
