package vn.liencap.plan.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.directory.AddressingKeys;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/**
 * What an issued plan asks of each unit. Reading the plan costs once; the share of a unit costs
 * what its few addressing keys cost, however large the tree.
 */
final class Shares {
  private final IssuedPlan plan;
  private final UnitDirectory directory;
  private final LocalDate day;
  private final Map<ItemId, Integer> order = new HashMap<>();
  private final Map<UnitId, Set<AssignedItem>> led = new HashMap<>();
  private final Map<String, Set<AssignedItem>> carriedByEach = new HashMap<>();

  /** Items of EACH that only those take who are assigned anyway. */
  private final Map<String, Set<AssignedItem>> carriedByAssigned = new HashMap<>();

  private final Set<AssignedItem> carriedByAllAddressed = new LinkedHashSet<>();
  private final List<Rule> rules;

  private record Rule(Addressing addressing, Set<String> keys) {}

  private Shares(IssuedPlan plan, UnitDirectory directory) {
    this.plan = plan;
    this.directory = directory;
    this.day = plan.effectiveOn();
    this.rules =
        plan.addressing().stream()
            .map(rule -> new Rule(rule, AddressingKeys.of(rule, plan.issuer())))
            .toList();
  }

  /** Reads the plan. */
  static Shares of(IssuedPlan plan, UnitDirectory directory) {
    var shares = new Shares(plan, directory);
    plan.content().activities().forEach(shares::add);
    plan.content().responsibilities().forEach(shares::add);
    return shares;
  }

  private void add(KeyActivity activity) {
    order.put(activity.id(), order.size());
    if (activity.carrier() == Carrier.LEAD) {
      lead(leadOf(activity), new AssignedItem(activity.id(), Carrier.LEAD));
      return;
    }
    var item = new AssignedItem(activity.id(), Carrier.EACH);
    Set<String> keys = keysOf(activity.lead());
    if (rules.isEmpty()) {
      keys.forEach(key -> put(carriedByEach, key, item));
      if (keys.isEmpty()) { // means everybody, but addresses nobody
        lead(plan.issuer(), new AssignedItem(activity.id(), Carrier.LEAD));
      }
    } else if (keys.isEmpty()) {
      carriedByAllAddressed.add(item);
    } else { // whoever the rules do not meet is reached by the plan of the unit between
      keys.forEach(key -> put(carriedByAssigned, key, item));
    }
  }

  /**
   * The first lead that is a unit of the issuer's tree; a post or an unknown name stays with it.
   */
  private UnitId leadOf(KeyActivity activity) {
    return activity.lead().stream()
        .map(Party::unit)
        .filter(Objects::nonNull)
        .filter(unit -> directory.isWithin(unit, plan.issuer(), day))
        .findFirst()
        .orElse(plan.issuer());
  }

  private void add(Responsibility responsibility) {
    Set<String> keys = keysOf(responsibility.parties());
    for (Duty duty : responsibility.duties()) {
      order.put(duty.id(), order.size());
      if (keys.isEmpty()) {
        lead(plan.issuer(), new AssignedItem(duty.id(), Carrier.LEAD));
      }
      keys.forEach(key -> put(carriedByEach, key, new AssignedItem(duty.id(), Carrier.EACH)));
    }
  }

  private void lead(UnitId unit, AssignedItem item) {
    led.computeIfAbsent(unit, _ -> new LinkedHashSet<>()).add(item);
  }

  private static void put(Map<String, Set<AssignedItem>> carriers, String key, AssignedItem item) {
    carriers.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(item);
  }

  private static Set<String> keysOf(Collection<Party> parties) {
    Set<String> keys = new LinkedHashSet<>();
    parties.forEach(party -> keys.addAll(AddressingKeys.of(party)));
    return keys;
  }

  /** The units that may have a share: the issuer and all below it on the day of the plan. */
  Stream<UnitView> candidates() {
    return Stream.concat(
        directory.at(plan.issuer(), day).stream(),
        directory.subtreeOf(plan.issuer(), day).stream());
  }

  /** The unit on the day of the plan. */
  Optional<UnitView> unit(UnitId id) {
    return directory.at(id, day);
  }

  /** What the plan asks of the unit; empty when nothing. */
  Optional<AssignmentState> of(UnitView unit) {
    Set<String> keys = directory.addressingKeys(unit.id(), day);
    Optional<Addressing> rule =
        rules.stream()
            .filter(candidate -> !Collections.disjoint(candidate.keys(), keys))
            .map(Rule::addressing)
            .findFirst();
    Set<AssignedItem> items = new LinkedHashSet<>(led.getOrDefault(unit.id(), Set.of()));
    keys.forEach(key -> items.addAll(carriedByEach.getOrDefault(key, Set.of())));
    if (rule.isEmpty() && items.isEmpty()) {
      return Optional.empty();
    }
    keys.forEach(key -> items.addAll(carriedByAssigned.getOrDefault(key, Set.of())));
    if (rule.isPresent()) {
      items.addAll(carriedByAllAddressed);
    }
    AssignmentMode mode = rule.map(Addressing::mode).orElse(AssignmentMode.EXECUTE);
    if (mode == AssignmentMode.EXECUTE && items.isEmpty() && hasItems()) {
      return Optional.empty();
    }
    return Optional.of(assigned(unit, mode, rule, items));
  }

  private boolean hasItems() {
    return !plan.content().activities().isEmpty()
        || plan.content().responsibilities().stream().anyMatch(r -> !r.duties().isEmpty());
  }

  private AssignmentState assigned(
      UnitView unit, AssignmentMode mode, Optional<Addressing> rule, Set<AssignedItem> items) {
    return AssignmentState.first(
        plan,
        unit.id(),
        mode,
        rule.map(Addressing::dueByLevel).map(due -> due.get(unit.level().code())).orElse(null),
        sorted(items));
  }

  /** As they stand in the plan. */
  private List<AssignedItem> sorted(Set<AssignedItem> items) {
    List<AssignedItem> list = new ArrayList<>(items);
    list.sort(Comparator.comparing(item -> order.getOrDefault(item.item(), 0)));
    return list;
  }
}
