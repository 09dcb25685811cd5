package vn.liencap.contracts;

/**
 * Something that happened, told with the whole new state of its aggregate and the aggregate's
 * sequence. A consumer keeps the highest sequence it has seen and ignores the rest, so that
 * duplicates, replays and reordering change nothing.
 *
 * <p>Each family of events is sealed; this interface over them is not, because sealed types of
 * several packages need a named module.
 */
public interface Event {

  /** The id of the aggregate; the key of the message. */
  String key();

  /** What {@link #sequence} counts the changes of. The key unless said otherwise. */
  default String aggregate() {
    return key();
  }

  /** Counts the changes of the aggregate, from 1. */
  long sequence();

  /** The topic this event goes to. */
  Topic topic();

  /**
   * Decides the partition: events that change one document downstream share it, so that one
   * consumer meets them together. The key unless said otherwise.
   */
  default String routing() {
    return key();
  }
}
