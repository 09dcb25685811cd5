package vn.liencap.messaging.operations;

/**
 * A topic that this service follows.
 *
 * @param function the name of the function that takes its batches
 * @param topic the topic
 * @param group the consumer group
 */
public record Subscription(String function, String topic, String group) {

  /** The topic of the letters that this group could not process. */
  public String deadLetters() {
    return topic + "." + group + ".dlt";
  }
}
