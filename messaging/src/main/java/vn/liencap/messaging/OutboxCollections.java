package vn.liencap.messaging;

import java.util.List;

/**
 * The collections whose documents carry an outbox; the sweep looks there for what a crash left.
 *
 * @param names collection names in the service's database
 */
public record OutboxCollections(List<String> names) {
  public OutboxCollections {
    names = List.copyOf(names);
  }

  public static OutboxCollections of(String... names) {
    return new OutboxCollections(List.of(names));
  }
}
