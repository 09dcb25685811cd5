package vn.liencap.reporting.letters.domain;

import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.letters.LetterState;

/** This service's copy of the reminder letters, of which it knows those that wait to be signed. */
public interface WaitingLetters {

  /** Takes states in; one older than what is known of its letter changes nothing. */
  void follow(Collection<LetterState> letters);

  /** The letters that the head of the unit has to sign, the longest waiting first. */
  List<LetterState> of(UnitId unit);
}
