package vn.liencap.portal.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service runs at the moment.
 *
 * @param service its name
 * @param version of its software; null when it was not packaged
 * @param since when it was started
 * @param messages what waits and what is behind
 */
public record OperationsView(
    String service, @Nullable String version, Instant since, Messages messages) {

  /** What waits to be sent, and the topics that are followed. */
  public record Messages(Outbox outbox, List<TopicView> topics) {}

  /** Documents with unsent events, and when the oldest was written; null when none waits. */
  public record Outbox(long waiting, @Nullable Instant oldest) {}

  /** How many messages of a topic are not processed yet, and how many could not be. */
  public record TopicView(String topic, String group, long behind, long deadLetters) {}
}
