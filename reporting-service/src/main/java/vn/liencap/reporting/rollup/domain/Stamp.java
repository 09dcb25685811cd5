package vn.liencap.reporting.rollup.domain;

import java.time.Instant;

/**
 * How often a node changed, and when.
 *
 * @param sequence counts the changes of what the node shows or tells
 * @param version counts the writes of the document; 0 when there is none yet
 * @param asOf when the figures last changed
 * @param untold true while a change that no event will repeat may not have been told upwards
 */
public record Stamp(long sequence, long version, Instant asOf, boolean untold) {
  static final Stamp NEW = new Stamp(0, 0, Instant.EPOCH, false);

  Stamp figuresChanged(Instant at) {
    return new Stamp(sequence + 1, version, at, untold);
  }

  Stamp tidingsChanged() {
    return new Stamp(sequence + 1, version, asOf, untold);
  }

  Stamp untold(boolean maybe) {
    return new Stamp(sequence, version, asOf, maybe);
  }

  Stamp stored() {
    return new Stamp(sequence, version + 1, asOf, untold);
  }
}
