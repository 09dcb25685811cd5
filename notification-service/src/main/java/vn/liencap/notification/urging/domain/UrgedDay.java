package vn.liencap.notification.urging.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.domain.LateUnit;

/**
 * What a superior reminded a unit of on one working day: of each thing once.
 *
 * @param superior who reminds
 * @param unit who owes
 * @param day the working day
 * @param rounds one for each time something was left to remind of
 */
public record UrgedDay(UnitId superior, UnitId unit, LocalDate day, List<Round> rounds) {
  public UrgedDay {
    rounds = List.copyOf(rounds);
  }

  /**
   * One reminder.
   *
   * @param request names the wish that led to it, so that repeating the wish finds it
   * @param by the person who wished it
   * @param refs of what, as {@code DeadlineRef} writes them
   * @param title one line in Vietnamese
   * @param text what is owed
   * @param link where to go
   * @param due the earliest day that is over
   * @param at when
   */
  public record Round(
      String request,
      PersonId by,
      Set<String> refs,
      String title,
      String text,
      String link,
      LocalDate due,
      Instant at) {
    public Round {
      refs = Set.copyOf(refs);
    }
  }

  /** A day on which nothing was urged yet. */
  public static UrgedDay empty(UnitId superior, UnitId unit, LocalDate day) {
    return new UrgedDay(superior, unit, day, List.of());
  }

  /** {@code superior~unit~day}. */
  public static String idOf(UnitId superior, UnitId unit, LocalDate day) {
    return superior + Id.SEPARATOR + unit + Id.SEPARATOR + day;
  }

  /** {@code superior~unit~day}. */
  public String id() {
    return idOf(superior, unit, day);
  }

  /** Names the notification of a round for good. */
  public String notificationId(int round) {
    return "urged" + Id.SEPARATOR + id() + Id.SEPARATOR + (round + 1);
  }

  /** What was reminded of on that day. */
  public Set<String> refs() {
    return rounds.stream().flatMap(round -> round.refs().stream()).collect(Collectors.toSet());
  }

  /** True when that wish has led to a reminder. */
  public boolean answered(String request) {
    return rounds.stream().anyMatch(round -> round.request().equals(request));
  }

  /**
   * This day with a reminder of what was not reminded of yet; empty when nothing is left.
   *
   * @param superiorName as it is called today
   */
  public Optional<UrgedDay> urged(
      LateUnit late,
      String superiorName,
      LocalDate today,
      String request,
      PersonId by,
      Instant at) {
    Set<String> fresh = new HashSet<>(late.refs());
    fresh.removeAll(refs());
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    var words = new UrgingWords(late.owing(fresh), superiorName, today);
    List<Round> next = new ArrayList<>(rounds);
    next.add(
        new Round(request, by, fresh, words.title(), words.text(), words.link(), words.due(), at));
    return Optional.of(new UrgedDay(superior, unit, day, next));
  }
}
