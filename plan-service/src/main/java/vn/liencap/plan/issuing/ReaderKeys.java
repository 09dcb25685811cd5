package vn.liencap.plan.issuing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.directory.AddressingKeys;
import vn.liencap.plan.domain.Plan;

/** Who may read an issued plan: all it addresses, names, and lists in Nơi nhận. */
final class ReaderKeys {
  private ReaderKeys() {}

  static Set<String> of(Plan plan, List<Addressing> addressing) {
    Set<String> keys = new TreeSet<>();
    addressing.forEach(rule -> keys.addAll(AddressingKeys.of(rule, plan.issuer())));
    parties(plan.content()).forEach(party -> keys.addAll(AddressingKeys.of(party)));
    return keys;
  }

  private static Stream<Party> parties(PlanContent content) {
    return Stream.of(
            content.recipients().stream(),
            content.activities().stream().flatMap(activity -> activity.lead().stream()),
            content.activities().stream().flatMap(activity -> activity.coordinating().stream()),
            content.responsibilities().stream().map(r -> r.parties()).flatMap(Collection::stream))
        .flatMap(stream -> stream);
  }
}
