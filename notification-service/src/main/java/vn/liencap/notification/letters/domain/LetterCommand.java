package vn.liencap.notification.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.papers.DocumentNumber;

/** What people do with a letter. */
public sealed interface LetterCommand {
  /** What it is called in the history. */
  LetterDeed deed();

  /**
   * Writes the text anew and keeps these units.
   *
   * @param text all of it
   * @param keep the units that stay; those that are not in the letter are not added
   */
  record Write(LetterText text, Set<UnitId> keep) implements LetterCommand {
    public Write {
      keep = Set.copyOf(keep);
    }

    @Override
    public LetterDeed deed() {
      return LetterDeed.WRITTEN;
    }
  }

  /**
   * Takes out what has been done since, and counts the days up to today.
   *
   * @param now what its units owe by now
   * @param today the day to count to
   */
  record Renew(List<LateUnit> now, LocalDate today) implements LetterCommand {
    public Renew {
      now = List.copyOf(now);
    }

    @Override
    public LetterDeed deed() {
      return LetterDeed.RENEWED;
    }
  }

  /**
   * The head signs.
   *
   * @param late whether anybody in the letter still owes anything
   */
  record Sign(boolean late) implements LetterCommand {
    @Override
    public LetterDeed deed() {
      return LetterDeed.SIGNED;
    }
  }

  /**
   * The clerk numbers, dates and dispatches it.
   *
   * @param number number and symbol
   * @param date the date on it
   * @param today the date on it must not be later
   * @param place where it is issued
   * @param late whether anybody in the letter still owes anything
   */
  record Dispatch(
      DocumentNumber number, LocalDate date, LocalDate today, String place, boolean late)
      implements LetterCommand {
    /** The same under another number. */
    public Dispatch numbered(DocumentNumber other) {
      return new Dispatch(other, date, today, place, late);
    }

    @Override
    public LetterDeed deed() {
      return LetterDeed.DISPATCHED;
    }
  }

  /** Throws the draft away. */
  record Discard() implements LetterCommand {
    @Override
    public LetterDeed deed() {
      return LetterDeed.DISCARDED;
    }
  }
}
