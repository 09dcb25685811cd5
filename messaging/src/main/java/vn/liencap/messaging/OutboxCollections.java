package vn.liencap.messaging;

import java.util.List;
import java.util.stream.Stream;

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

  /** Those of all features of a service together. */
  public static OutboxCollections allOf(Stream<OutboxCollections> features) {
    return new OutboxCollections(features.flatMap(each -> each.names().stream()).toList());
  }
}
