package vn.liencap.notification.letters.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.contracts.letters.LetterEvent.LetterDiscarded;
import vn.liencap.contracts.letters.LetterEvent.LetterDispatched;
import vn.liencap.contracts.letters.LetterEvent.LetterDrafted;
import vn.liencap.contracts.letters.LetterEvent.LetterSigned;
import vn.liencap.contracts.letters.LetterEvent.LetterWritten;
import vn.liencap.contracts.letters.LetterState;
import vn.liencap.contracts.letters.LetterStatus;
import vn.liencap.papers.DocumentNumber;

/**
 * What other services are told of a letter.
 *
 * @param letter as it is after the change; as it was when it is thrown away
 * @param draftedOn the day it was drafted
 */
public record LetterNews(Letter letter, LocalDate draftedOn) {

  /** The event of a change. */
  public LetterEvent of(LetterDeed deed, Instant at) {
    return switch (deed) {
      case DRAFTED -> new LetterDrafted(state(), at);
      case WRITTEN, RENEWED -> new LetterWritten(state(), at);
      case SIGNED -> new LetterSigned(state(), at);
      case DISPATCHED -> new LetterDispatched(state(), at);
      case DISCARDED ->
          new LetterDiscarded(state(LetterStatus.DISCARDED, letter.sequence() + 1), at);
    };
  }

  private LetterState state() {
    LetterStatus status =
        switch (letter.status()) {
          case DRAFT -> LetterStatus.DRAFT;
          case SIGNED -> LetterStatus.SIGNED;
          case DISPATCHED -> LetterStatus.DISPATCHED;
        };
    return state(status, letter.sequence());
  }

  private LetterState state(LetterStatus status, long sequence) {
    DocumentNumber number = letter.number();
    return new LetterState(
        letter.id().value(),
        letter.issuer(),
        status,
        letter.text().subject(),
        letter.about().plan(),
        letter.about().period(),
        letter.units().size(),
        letter.units().stream().limit(LetterState.MOST_NAMED).map(unit -> unit.unit()).toList(),
        draftedOn,
        number == null ? null : number.toString(),
        letter.date(),
        sequence);
  }
}
