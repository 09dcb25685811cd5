package vn.liencap.notification.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For every day the agendas that somebody has to look at, in shards that instances share out among
 * themselves. An agenda is never taken off a day: one that owes nothing any more costs one look.
 */
public interface DueDays {

  /** Enters agendas for days; entering again opens the day's shard again. */
  void enter(Map<LocalDate, Set<AgendaId>> agendasByDay);

  /** The shards of a day that nobody has finished, those somebody is working on included. */
  List<DueShard> waiting(LocalDate day);

  /**
   * Takes a shard for oneself for a while; empty when another has it or has finished it. Whoever
   * dies with it loses it when the lease is over.
   */
  Optional<ClaimedShard> claim(DueShard shard, Instant now, Duration lease);

  /** Finishes a shard, unless something was entered meanwhile: then it waits again. */
  void finish(ClaimedShard claimed);

  /** Forgets a day that is over and of which nothing waits. */
  void forget(LocalDate day);

  /**
   * A part of the agendas of a day.
   *
   * @param day the day to look at them
   * @param number the part, from 0 to {@link #SHARDS} - 1
   */
  record DueShard(LocalDate day, int number) {
    /** Into how many parts a day is cut: 1,600 units each in a country of 100,000. */
    public static final int SHARDS = 64;

    /** The part in which an agenda stands on that day. */
    public static DueShard of(LocalDate day, AgendaId agenda) {
      return new DueShard(day, Math.floorMod(agenda.value().hashCode(), SHARDS));
    }
  }

  /**
   * A shard that one instance works on.
   *
   * @param shard which one
   * @param agendas what it holds
   * @param version how often it was entered into when it was claimed
   * @param token of this claim
   */
  record ClaimedShard(DueShard shard, List<AgendaId> agendas, long version, String token) {
    public ClaimedShard {
      agendas = List.copyOf(agendas);
    }
  }
}
