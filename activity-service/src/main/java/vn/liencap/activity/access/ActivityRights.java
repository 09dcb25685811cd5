package vn.liencap.activity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.Part;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.Party;
import vn.liencap.directory.AddressingKeys;
import vn.liencap.directory.Rights;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;

/**
 * The rights of a person on activities: write where one's unit leads or takes part; read one's own,
 * one's subtree's, those of units that go via one's unit, those one takes part in, those of plans
 * one's unit issued or drafted, and those whose money it settles.
 */
@Component
public class ActivityRights {
  private final Rights rights;
  private final VisibleUnits visibleUnits;
  private final UnitDirectory directory;
  private final Successions successions;
  private final Clock clock;

  ActivityRights(
      Rights rights,
      VisibleUnits visibleUnits,
      UnitDirectory directory,
      Successions successions,
      Clock clock) {
    this.rights = rights;
    this.visibleUnits = visibleUnits;
    this.directory = directory;
    this.successions = successions;
    this.clock = clock;
  }

  /**
   * The part that the actor's unit has in an activity today. What a unit that ended led, whoever
   * carries on for it leads, and its people who have no other unit yet.
   */
  public Part partOf(Actor actor, Activity activity) {
    UnitId lead = activity.state().unit();
    if (successions.isOne(actor.unit(), lead)
        || directory.answeredBy(actor.unit()).contains(lead)) {
      return Part.LEAD;
    }
    return isMeant(rights.keysOf(actor), activity.coordinating()) ? Part.COORDINATING : Part.NONE;
  }

  /**
   * The agencies outside the tree that take part in an activity and that the actor's unit answers
   * for: it enters their part on their behalf.
   */
  public Set<UnitId> answersFor(Actor actor, Activity activity) {
    return directory.answeredBy(actor.unit()).stream()
        .filter(agency -> isMeant(keysOf(agency), activity.coordinating()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * True when the actor's unit asked for the activity of another, stands directly above its lead or
   * is the one the lead goes via; at the top of the tree nobody stands above the lead but itself.
   */
  public boolean isAbove(Actor actor, Activity activity) {
    UnitId lead = activity.state().unit();
    return rights.isOwn(actor, lead)
        ? seesAll(actor)
        : rights.isOwn(actor, activity.state().issuer()) || rights.supervises(actor, lead);
  }

  /** The units whose requests the actor's unit answers: those directly below it or going via it. */
  public Set<UnitId> supervised(Actor actor) {
    return visibleUnits.supervisedBy(actor.unit());
  }

  /**
   * True when the actor may read an activity.
   *
   * @param plan its plan; null while it is not known
   */
  public boolean maySee(Actor actor, Activity activity, @Nullable IssuedPlan plan) {
    return maySee(actor, activity.state().unit())
        || runs(actor, plan)
        || settles(actor, plan)
        || isMeant(keysOf(actor), activity.coordinating());
  }

  /** True when the actor may read all that a unit carries out. */
  public boolean maySee(Actor actor, UnitId unit) {
    return rights.maySee(actor, unit)
        || directory.answeredBy(actor.unit()).stream().anyMatch(unit::equals);
  }

  /** True when the actor's unit issued the plan, or drafted it and urges and consolidates. */
  public boolean runs(Actor actor, @Nullable IssuedPlan plan) {
    return plan != null
        && (actor.unit().equals(plan.issuer()) || actor.unit().equals(plan.draftingUnit()));
  }

  /**
   * True when the actor's unit, or one it succeeds, settles the money of the plan's activities: the
   * finance unit that the plan names, else its issuer.
   */
  public boolean settles(Actor actor, @Nullable IssuedPlan plan) {
    return plan != null && settles(rights.keysOf(actor), plan);
  }

  /** The units in whose name the actor's unit settles: itself, and those it succeeds. */
  public Set<UnitId> settlingAs(Actor actor) {
    var units = new HashSet<>(directory.predecessorsOf(actor.unit()));
    units.add(actor.unit());
    return units;
  }

  private static boolean settles(Set<String> keys, IssuedPlan plan) {
    return plan.settling().stream().map(AddressingKeys::of).anyMatch(keys::contains);
  }

  /** True at the top of the tree, from where everything can be seen. */
  public boolean seesAll(Actor actor) {
    return directory
        .root(LocalDate.now(clock))
        .map(root -> root.id().equals(actor.unit()))
        .orElse(false);
  }

  /** The units whose activities the actor finds in lists. */
  public Set<UnitId> visibleUnits(Actor actor) {
    var visible = new HashSet<>(visibleUnits.of(actor.unit()));
    visible.addAll(directory.answeredBy(actor.unit()));
    return visible;
  }

  /** The unit itself and the agencies outside the tree that it answers for. */
  public Set<UnitId> withAnsweredFor(UnitId unit) {
    var units = new HashSet<>(directory.answeredBy(unit));
    units.add(unit);
    return units;
  }

  /**
   * The addressing keys that the actor's unit answers to, those of its past and of the agencies it
   * answers for included.
   */
  public Set<String> keysOf(Actor actor) {
    var keys = new HashSet<>(rights.keysOf(actor));
    directory.answeredBy(actor.unit()).forEach(agency -> keys.addAll(keysOf(agency)));
    return keys;
  }

  /** The addressing keys that a unit answers to today. */
  public Set<String> keysOf(UnitId unit) {
    return directory.addressingKeys(unit, LocalDate.now(clock));
  }

  private static boolean isMeant(Set<String> keys, List<Party> parties) {
    return parties.stream()
        .anyMatch(party -> !Collections.disjoint(keys, AddressingKeys.of(party)));
  }
}
