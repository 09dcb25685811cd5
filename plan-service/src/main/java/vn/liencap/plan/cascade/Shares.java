package vn.liencap.plan.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/**
 * What an issued plan asks of each unit. Reading the plan costs once; the share of a unit costs
 * what its few addressing keys cost, however large the tree.
 */
final class Shares {
  private final IssuedPlan plan;
  private final UnitDirectory directory;
  private final Successions successions;
  private final LocalDate day;
  private final UnitId top;
  private final Map<ItemId, Integer> order = new HashMap<>();
  private final Map<UnitId, Set<AssignedItem>> led = new HashMap<>();
  private final Map<String, Set<AssignedItem>> carriedByEach = new HashMap<>();

  /** Items of EACH that only those take who are assigned anyway. */
  private final Map<String, Set<AssignedItem>> carriedByAssigned = new HashMap<>();

  private final Set<AssignedItem> carriedByAllAddressed = new LinkedHashSet<>();
  private final List<Rule> rules;

  private record Rule(Addressing addressing, Set<String> keys) {}

  private Shares(IssuedPlan plan, UnitDirectory directory, Successions successions) {
    this.plan = plan;
    this.directory = directory;
    this.successions = successions;
    this.day = plan.effectiveOn();
    this.top = carrying(plan.issuer());
    this.rules =
        plan.addressing().stream()
            .map(rule -> new Rule(rule, AddressingKeys.of(rule, top)))
            .toList();
  }

  /** Reads the plan. */
  static Shares of(IssuedPlan plan, UnitDirectory directory, Successions successions) {
    var shares = new Shares(plan, directory, successions);
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
        lead(top, new AssignedItem(activity.id(), Carrier.LEAD));
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
        .map(this::carrying)
        .filter(unit -> directory.isWithin(unit, top, day))
        .findFirst()
        .orElse(top);
  }

  /** A unit that the plan names and that has ended by its day means whoever carries on for it. */
  private UnitId carrying(UnitId named) {
    return directory.at(named, day).isPresent() ? named : successions.answering(named);
  }

  private void add(Responsibility responsibility) {
    Set<String> keys = keysOf(responsibility.parties());
    for (Duty duty : responsibility.duties()) {
      order.put(duty.id(), order.size());
      if (keys.isEmpty()) {
        lead(top, new AssignedItem(duty.id(), Carrier.LEAD));
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
    return Stream.concat(directory.at(top, day).stream(), directory.subtreeOf(top, day).stream());
  }

  /** The unit on the day of the plan. */
  Optional<UnitView> unit(UnitId id) {
    return directory.at(id, day);
  }

  /** What the plan asks of the unit; empty when nothing. */
  Optional<AssignmentState> of(UnitView unit) {
    return of(unit, keysOf(unit.id()));
  }

  /**
   * What the plan asks of a unit for the sake of those that it took over from: its own share, and
   * what each of them would be asked, had it not ended.
   *
   * @param from the units that it took over from
   */
  Optional<AssignmentState> of(UnitId unit, List<UnitId> from) {
    List<AssignmentState> shares =
        Stream.concat(
                unit(unit).stream().flatMap(view -> of(view).stream()),
                from.stream().flatMap(ended -> ofEnded(ended).stream()))
            .toList();
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    AssignmentState first = shares.getFirst();
    Set<AssignedItem> items = new LinkedHashSet<>();
    Set<ItemId> known = new HashSet<>();
    shares.stream()
        .flatMap(share -> share.items().stream())
        .filter(item -> known.add(item.item()))
        .forEach(items::add);
    return Optional.of(AssignmentState.first(plan, unit, first.mode(), first.due(), sorted(items)));
  }

  private Optional<AssignmentState> ofEnded(UnitId ended) {
    UnitView last = directory.latest(ended).orElse(null);
    if (last == null || last.validTo() == null) {
      return Optional.empty();
    }
    LocalDate then = last.validTo().isBefore(day) ? last.validTo() : day;
    return of(last, directory.addressingKeys(ended, then));
  }

  /** A unit answers for those before it that had ended by the day of the plan, by their names. */
  private Set<String> keysOf(UnitId unit) {
    Set<String> keys = new HashSet<>(directory.addressingKeys(unit, day));
    directory.predecessorsOf(unit).stream()
        .filter(past -> carrying(past).equals(unit))
        .map(AddressingKeys::of)
        .forEach(keys::add);
    return keys;
  }

  private Optional<AssignmentState> of(UnitView unit, Set<String> keys) {
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
