package vn.liencap.messaging.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.cloud.stream.config.BindingServiceProperties;

/** The topics that this service follows, as its bindings say. */
public final class Subscriptions {
  private static final String INPUT = "-in-0";

  private final List<Subscription> all;

  Subscriptions(BindingServiceProperties bindings) {
    this.all =
        bindings.getBindings().entrySet().stream()
            .filter(binding -> binding.getKey().endsWith(INPUT))
            .map(
                binding ->
                    new Subscription(
                        binding.getKey().substring(0, binding.getKey().length() - INPUT.length()),
                        binding.getValue().getDestination(),
                        binding.getValue().getGroup()))
            .sorted(Comparator.comparing(Subscription::topic).thenComparing(Subscription::group))
            .toList();
  }

  /** All of them, by topic and group. */
  public List<Subscription> all() {
    return all;
  }

  /** The one of that group on that topic. */
  public Optional<Subscription> find(String topic, String group) {
    return all.stream()
        .filter(
            subscription ->
                subscription.topic().equals(topic) && subscription.group().equals(group))
        .findFirst();
  }
}
