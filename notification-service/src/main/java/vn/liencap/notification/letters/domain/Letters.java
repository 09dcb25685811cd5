package vn.liencap.notification.letters.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/** All letters. */
public interface Letters {
  /** What became of storing one. */
  enum Stored {
    STORED,
    /** Somebody else was faster. */
    STALE,
    /** Another letter of the register has this number. */
    NUMBER_TAKEN
  }

  /**
   * Who did what, and when.
   *
   * @param deed what
   * @param person who
   * @param name as shown
   * @param unit for which unit
   * @param at when
   */
  record Change(LetterDeed deed, PersonId person, String name, UnitId unit, Instant at) {
    /** What the actor did. */
    public static Change by(Actor actor, LetterDeed deed, Instant at) {
      return new Change(deed, actor.person(), actor.name(), actor.unit(), at);
    }
  }

  /**
   * A letter in a list, without its words and units.
   *
   * @param id which
   * @param issuer whose
   * @param subject the abstract
   * @param status how far it has come
   * @param number number and symbol; null before it has one
   * @param date the date on it; null before it has one
   * @param units how many units it urges
   * @param changedAt when it was changed last
   * @param place its place in the list
   */
  record Summary(
      LetterId id,
      UnitId issuer,
      String subject,
      LetterStatus status,
      @Nullable String number,
      @Nullable LocalDate date,
      int units,
      Instant changedAt,
      String place) {}

  /**
   * An entry of a letter's history.
   *
   * @param sequence of the letter after it
   * @param deed what was done
   * @param name who did it, as shown
   * @param at when
   * @param number number and symbol by then; null before it had one
   * @param units how many units it urged by then
   */
  record Past(
      long sequence,
      LetterDeed deed,
      String name,
      Instant at,
      @Nullable String number,
      int units) {}

  Optional<Letter> find(LetterId id);

  /** Stores a new one; STALE when there is one of that id. */
  Stored add(Letter letter, Change change);

  /** Stores what follows on the version before it. */
  Stored save(Letter letter, Change change);

  /** Throws a draft away, as long as it is that version. */
  Stored discard(Letter letter, Change change);

  /** What was done with a letter, the first first. */
  List<Past> historyOf(Letter letter);

  /** Letters of that unit, the last changed first. */
  List<Summary> sentBy(UnitId issuer, @Nullable String after, int limit);

  /** Those of a unit that are not dispatched yet, the newest first. */
  List<Summary> waitingAt(UnitId issuer, @Nullable String after, int limit);

  /** Dispatched letters to one of these units, the last dispatched first. */
  List<Summary> receivedBy(Collection<UnitId> units, @Nullable String after, int limit);

  /** The highest number of the unit's register of that year, 0 when there is none. */
  int highestNumber(UnitId issuer, int year);

  /** The symbol that the unit's register was given last; empty when it has none. */
  Optional<String> lastSymbolOf(UnitId issuer);

  /** Some of the dispatched ones whose units are still to be told. */
  List<Letter> untold(int atMost);

  /** Notes that the units of a letter were told. */
  void told(LetterId id);
}
