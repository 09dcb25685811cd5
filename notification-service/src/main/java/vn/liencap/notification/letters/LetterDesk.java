package vn.liencap.notification.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.LateUnits;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterCommand;
import vn.liencap.notification.letters.domain.LetterDecision;
import vn.liencap.notification.letters.domain.LetterDeed;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.LetterText;
import vn.liencap.notification.letters.domain.Letters;
import vn.liencap.notification.letters.domain.Letters.Change;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** What people do with a letter: load, compare the version seen, decide, store. */
@Service
public class LetterDesk {
  private static final int ATTEMPTS = 20;
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_PLACE = 100;
  private static final String NUMBER_TAKEN = "number-taken";

  private final Letters letters;
  private final LetterAccess access;
  private final LateUnits lateUnits;
  private final LetterTelling telling;
  private final Clock clock;

  LetterDesk(
      Letters letters,
      LetterAccess access,
      LateUnits lateUnits,
      LetterTelling telling,
      Clock clock) {
    this.letters = letters;
    this.access = access;
    this.lateUnits = lateUnits;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * What the clerk typed; all may be left out.
   *
   * @param number {@code 123} or {@code 123/SNV-VP}; the next free one when null
   * @param symbol the letter's own when null
   * @param date the date on the letter; today when null
   * @param place the letter's own when null
   */
  public record Order(
      @Nullable String number,
      @Nullable String symbol,
      @Nullable LocalDate date,
      @Nullable String place) {
    public Order {
      number = number == null || number.isBlank() ? null : number;
      symbol = symbol == null || symbol.isBlank() ? null : symbol.strip();
    }
  }

  /** Writes the draft anew and keeps these units; all that are in it when null. */
  public Letter write(
      LetterId id, long seen, LetterText text, @Nullable Set<UnitId> keep, Actor actor) {
    Letter letter = unchanged(id, seen, actor);
    Set<UnitId> kept = keep == null ? Set.copyOf(unitsOf(letter)) : keep;
    return carryOut(letter, new LetterCommand.Write(text, kept), actor);
  }

  private static List<UnitId> unitsOf(Letter letter) {
    return letter.units().stream().map(unit -> unit.unit()).toList();
  }

  /** Takes out what has been done since it was drafted, and counts the days up to today. */
  public Letter renew(LetterId id, long seen, Actor actor) {
    Letter letter = unchanged(id, seen, actor);
    LocalDate today = today();
    return carryOut(
        letter, new LetterCommand.Renew(lateUnits.stillLate(letter.units(), today), today), actor);
  }

  /** The head signs the letter as the version they saw. */
  public Letter sign(LetterId id, long seen, Actor actor) {
    Letter letter = unchanged(id, seen, actor);
    return carryOut(letter, new LetterCommand.Sign(isLate(letter)), actor);
  }

  private boolean isLate(Letter letter) {
    return !lateUnits.stillLate(letter.units(), today()).isEmpty();
  }

  /**
   * The clerk numbers and dispatches the letter; its units are told.
   *
   * @throws ProblemException 409 at the field when the number is taken, 422 with what is wrong
   */
  public Letter dispatch(LetterId id, long seen, Order order, Actor actor) {
    Letter letter = unchanged(id, seen, actor);
    checkLengths(order);
    LocalDate date = Objects.requireNonNullElse(order.date(), today());
    var dispatch =
        new LetterCommand.Dispatch(
            number(letter, order, date.getYear()),
            date,
            today(),
            order.place() == null ? letter.text().place() : order.place().strip(),
            isLate(letter));
    Letter sent =
        order.number() == null
            ? dispatchUnderNextNumber(letter, dispatch, actor)
            : carryOut(letter, dispatch, actor);
    telling.tell();
    return sent;
  }

  private static void checkLengths(Order order) {
    if (order.number() != null && order.number().length() > LONGEST_NUMBER) {
      throw wrong("number", "Số công văn dài quá " + LONGEST_NUMBER + " ký tự.");
    }
    if (order.place() != null && order.place().length() > LONGEST_PLACE) {
      throw wrong("place", "Địa danh dài quá " + LONGEST_PLACE + " ký tự.");
    }
  }

  /** Whoever did not choose a number does not care that another letter has just taken it. */
  private Letter dispatchUnderNextNumber(Letter letter, LetterCommand.Dispatch first, Actor actor) {
    LetterCommand.Dispatch order = first;
    for (int attempt = 1; ; attempt++) {
      try {
        return carryOut(letter, order, actor);
      } catch (ProblemException e) {
        if (!e.code().equals(NUMBER_TAKEN) || attempt == ATTEMPTS) {
          throw e;
        }
        order = order.numbered(next(letter, order.date().getYear(), order.number().symbol()));
      }
    }
  }

  private DocumentNumber number(Letter letter, Order order, int year) {
    String symbol = Objects.requireNonNullElse(order.symbol(), letter.text().symbol());
    if (!DocumentNumber.isSymbol(symbol)) {
      throw wrong("symbol", "Ký hiệu công văn chưa đúng; ví dụ: SNV-VP.");
    }
    return order.number() == null
        ? next(letter, year, symbol)
        : DocumentNumber.typed(order.number(), symbol)
            .orElseThrow(
                () -> wrong("number", "Số công văn chưa đúng; ví dụ: 123 hoặc 123/SNV-VP."));
  }

  private DocumentNumber next(Letter letter, int year, String symbol) {
    return new DocumentNumber(letters.highestNumber(letter.issuer(), year) + 1, symbol);
  }

  /** The number that is offered to the clerk. */
  public DocumentNumber nextNumber(LetterId id, Actor actor) {
    Letter letter = access.ofIssuer(id, actor);
    return next(letter, today().getYear(), letter.text().symbol());
  }

  /** Throws the draft away. */
  public void discard(LetterId id, long seen, Actor actor) {
    Letter letter = unchanged(id, seen, actor);
    var command = new LetterCommand.Discard();
    accepted(letter, command, actor);
    check(letter, letters.discard(letter, change(actor, command.deed())));
  }

  private Letter unchanged(LetterId id, long seen, Actor actor) {
    Letter letter = access.readable(id, actor);
    if (letter.sequence() != seen) {
      throw ProblemException.stale();
    }
    return letter;
  }

  private Letter carryOut(Letter letter, LetterCommand command, Actor actor) {
    Letter next = accepted(letter, command, actor);
    check(next, letters.save(next, change(actor, command.deed())));
    return next;
  }

  private Letter accepted(Letter letter, LetterCommand command, Actor actor) {
    return switch (letter.decide(command, actor, now())) {
      case LetterDecision.Refused refused -> throw LetterProblems.of(refused.refusal());
      case LetterDecision.Accepted accepted -> accepted.letter();
    };
  }

  private static void check(Letter letter, Letters.Stored stored) {
    switch (stored) {
      case STORED -> {}
      case STALE -> throw ProblemException.stale();
      case NUMBER_TAKEN -> {
        String message =
            "Số " + letter.number() + " đã dùng cho một công văn khác trong năm. Hãy chọn số khác.";
        throw ProblemException.conflict(NUMBER_TAKEN, message)
            .withErrors(List.of(new FieldProblem("number", message)));
      }
    }
  }

  private static ProblemException wrong(String field, String message) {
    return ProblemException.invalid(message, List.of(new FieldProblem(field, message)));
  }

  private Change change(Actor actor, LetterDeed deed) {
    return Change.by(actor, deed, now());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** As exactly as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
