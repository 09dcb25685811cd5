package vn.liencap.messaging.operations;

import java.time.Instant;

/**
 * What was done about a dead letter.
 *
 * @param how processed after all, or put aside for good
 * @param person who did it
 * @param at when
 */
public record Settlement(How how, String person, Instant at) {

  /** The two ways out. */
  public enum How {
    REPLAYED,
    DISMISSED
  }
}
