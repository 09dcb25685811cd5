package vn.liencap.notification.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For every day and hour the agendas that somebody has to look at, in shards that instances share
 * out among themselves. An agenda is never taken out of a bucket: one that owes nothing any more
 * costs one look.
 */
public interface Buckets {

  /** Enters agendas; entering again opens the bucket again. */
  void enter(Map<Hour, Set<AgendaId>> agendasByHour);

  /**
   * The buckets that nobody has finished, those somebody is working on included, from a day on up
   * to a moment.
   */
  List<Bucket> waiting(LocalDate first, LocalDate today, LocalTime now);

  /**
   * Takes a bucket for oneself for a while; empty when another has it or has finished it. Whoever
   * dies with it loses it when the lease is over.
   *
   * @param today the day of {@code now}
   */
  Optional<ClaimedBucket> claim(Bucket bucket, Instant now, LocalDate today, Duration lease);

  /** Finishes a bucket, unless something was entered meanwhile: then it waits again. */
  void finish(ClaimedBucket claimed);

  /** Forgets days that are over and of which nothing waits, the last included. */
  void forget(LocalDate first, LocalDate last);

  /**
   * When somebody has to look.
   *
   * @param day the day
   * @param time a full or half hour, Asia/Ho_Chi_Minh
   */
  record Hour(LocalDate day, LocalTime time) {}

  /**
   * A part of the agendas of an hour.
   *
   * @param hour when to look at them
   * @param shard the part, from 0 to {@link #SHARDS} - 1
   */
  record Bucket(Hour hour, int shard) {
    /** Into how many parts an hour is cut: 1,600 units each in a country of 100,000. */
    public static final int SHARDS = 64;

    /** The part in which an agenda stands at that hour. */
    public static Bucket of(Hour hour, AgendaId agenda) {
      return new Bucket(hour, Math.floorMod(agenda.value().hashCode(), SHARDS));
    }
  }

  /**
   * A bucket that one instance works on.
   *
   * @param bucket which one
   * @param agendas what it holds
   * @param version how often it was entered into when it was claimed
   * @param token of this claim
   * @param begun the day on which somebody first claimed it and did not finish it
   */
  record ClaimedBucket(
      Bucket bucket, List<AgendaId> agendas, long version, String token, LocalDate begun) {
    public ClaimedBucket {
      agendas = List.copyOf(agendas);
    }
  }
}
