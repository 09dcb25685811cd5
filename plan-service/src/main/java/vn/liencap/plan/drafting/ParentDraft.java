package vn.liencap.plan.drafting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.parties.domain.PartyReader;

/**
 * The first draft of a unit in answer to a plan above. What each unit of its level carries, it now
 * leads; what each unit below it carries stays so within it; what others lead, and what it leads
 * for the parent directly, is left out, for it is counted there. Every item serves the one it came
 * from.
 */
final class ParentDraft {
  private final Plan parent;
  private final UnitView unit;
  private final PartyReader names;
  private final Predicate<Level> hasBelow;
  private final Set<ItemId> carried;

  /**
   * Prepares the draft.
   *
   * @param parent the issued plan above
   * @param assignment what it asks of the unit
   * @param unit who drafts
   * @param names reads names as the unit's own plan means them
   * @param hasBelow whether there is a unit of a level below the unit
   */
  ParentDraft(
      Plan parent,
      AssignmentState assignment,
      UnitView unit,
      PartyReader names,
      Predicate<Level> hasBelow) {
    this.parent = parent;
    this.unit = unit;
    this.names = names;
    this.hasBelow = hasBelow;
    this.carried =
        assignment.items().stream()
            .filter(item -> item.carrier() == Carrier.EACH)
            .map(AssignedItem::item)
            .collect(toUnmodifiableSet());
  }

  /**
   * The content of the draft.
   *
   * @param parentIssuer the name of the unit that issued the parent
   */
  PlanContent content(String parentIssuer) {
    PlanContent above = parent.content();
    return new PlanContent(
        above.title(),
        above.type(),
        null,
        null,
        above.year(),
        List.of(basis(parentIssuer)),
        texts(above.objectives()),
        texts(above.requirements()),
        texts(above.audiences()),
        texts(above.contents()),
        texts(above.channels()),
        above.targets(),
        above.indices(),
        above.activities().stream().flatMap(this::activities).toList(),
        above.responsibilities().stream().flatMap(this::responsibilities).toList(),
        above.reporting(),
        texts(above.monitoring()),
        texts(above.funding()),
        List.of(),
        null);
  }

  private LegalBasis basis(String parentIssuer) {
    return new LegalBasis(
        parent.content().type(),
        String.valueOf(parent.number()),
        parent.issuedOn(),
        parentIssuer,
        parent.content().title());
  }

  private List<TextItem> texts(List<TextItem> items) {
    return items.stream()
        .map(
            item -> new TextItem(item.id(), item.text(), item.mandatory(), List.of(ref(item.id()))))
        .toList();
  }

  private ItemRef ref(ItemId item) {
    PlanId plan = parent.id();
    return new ItemRef(plan, item);
  }

  private Stream<KeyActivity> activities(KeyActivity activity) {
    if (activity.carrier() == Carrier.LEAD) {
      return Stream.empty();
    }
    List<KeyActivity> taken = new ArrayList<>();
    boolean own = carried.contains(activity.id());
    if (own) {
      taken.add(taken(activity, activity.id(), Carrier.LEAD, List.of(itself())));
    }
    List<Party> below = below(activity.lead());
    if (!below.isEmpty()) {
      taken.add(taken(activity, second(activity.id(), own), Carrier.EACH, below));
    }
    return taken.stream();
  }

  private KeyActivity taken(KeyActivity from, ItemId id, Carrier carrier, List<Party> lead) {
    return new KeyActivity(
        id,
        from.title(),
        carrier,
        lead,
        from.coordinating().stream().flatMap(party -> names.read(party.text()).stream()).toList(),
        from.timing(),
        from.funding(),
        from.outputs(),
        null, // the budget of the plan above is not the unit's
        from.mandatory(),
        List.of(ref(from.id())));
  }

  private Party itself() {
    return new Party(unit.name(), unit.id(), null, null);
  }

  /** The same groups, as far as the unit has them below itself. */
  private List<Party> below(List<Party> parties) {
    return parties.stream().flatMap(party -> Stream.ofNullable(below(party))).toList();
  }

  private @Nullable Party below(Party party) {
    UnitGroup group = party.group();
    if (group == null) {
      return null;
    }
    List<Level> levels =
        group.levels().stream()
            .filter(level -> !level.equals(unit.level()) && hasBelow.test(level))
            .toList();
    return levels.isEmpty()
        ? null
        : new Party(party.text(), null, new UnitGroup(unit.id(), levels), null);
  }

  private Stream<Responsibility> responsibilities(Responsibility responsibility) {
    List<Responsibility> taken = new ArrayList<>();
    List<Duty> own =
        responsibility.duties().stream().filter(duty -> carried.contains(duty.id())).toList();
    if (!own.isEmpty()) {
      taken.add(new Responsibility(unit.name(), List.of(itself()), own));
    }
    List<Party> below = below(responsibility.parties());
    if (!below.isEmpty()) {
      List<Duty> each =
          responsibility.duties().stream()
              .map(
                  duty ->
                      new Duty(
                          second(duty.id(), carried.contains(duty.id())),
                          duty.text(),
                          duty.timing()))
              .toList();
      taken.add(new Responsibility(responsibility.unit(), below, each));
    }
    return taken.stream();
  }

  /** An item taken twice needs a second id, the same whenever the draft is started. */
  private static ItemId second(ItemId id, boolean taken) {
    return taken ? new ItemId(id.value() + "-2") : id;
  }
}
