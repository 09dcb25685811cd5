package vn.liencap.plan.assignments.domain;

import static vn.liencap.plan.assignments.domain.TakingOver.follow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;

/** Takes changes of duties over; a duty taken from above has its id, or that with {@code -2}. */
final class DutiesTakenOver {
  private static final String SECOND = "-2";
  private final Map<ItemId, Duty> before;
  private final Map<ItemId, Duty> after;
  private final PlanContent fresh;

  DutiesTakenOver(PlanContent before, PlanContent after, PlanContent fresh) {
    this.before = duties(before);
    this.after = duties(after);
    this.fresh = fresh;
  }

  private static Map<ItemId, Duty> duties(PlanContent content) {
    return TakingOver.byId(
        content.responsibilities().stream().flatMap(section -> section.duties().stream()).toList(),
        Duty::id);
  }

  List<Responsibility> into(List<Responsibility> own) {
    List<Responsibility> taken = new ArrayList<>();
    Set<ItemId> known = new HashSet<>();
    for (Responsibility section : own) {
      section.duties().forEach(duty -> known.add(duty.id()));
      List<Duty> kept = section.duties().stream().flatMap(this::follows).toList();
      if (!kept.isEmpty() || section.duties().isEmpty()) {
        taken.add(new Responsibility(section.unit(), section.parties(), kept));
      }
    }
    fresh.responsibilities().forEach(section -> add(section, known, taken));
    return taken;
  }

  private Stream<Duty> follows(Duty own) {
    ItemId source = source(own.id());
    Duty was = before.get(source);
    if (was == null) {
      return Stream.of(own);
    }
    Duty now = after.get(source);
    if (now == null) {
      return own.text().equals(was.text()) ? Stream.empty() : Stream.of(own);
    }
    return Stream.of(
        new Duty(
            own.id(),
            follow(own.text(), was.text(), now.text()),
            follow(own.timing(), was.timing(), now.timing())));
  }

  private void add(Responsibility section, Set<ItemId> known, List<Responsibility> taken) {
    List<Duty> added =
        section.duties().stream()
            .filter(duty -> !before.containsKey(source(duty.id())) && !known.contains(duty.id()))
            .toList();
    if (added.isEmpty()) {
      return;
    }
    for (int i = 0; i < taken.size(); i++) {
      Responsibility own = taken.get(i);
      if (own.unit().equals(section.unit())) {
        taken.set(
            i,
            new Responsibility(
                own.unit(),
                own.parties(),
                Stream.concat(own.duties().stream(), added.stream()).toList()));
        return;
      }
    }
    taken.add(new Responsibility(section.unit(), section.parties(), added));
  }

  private ItemId source(ItemId own) {
    String id = own.value();
    boolean second = id.endsWith(SECOND) && !after.containsKey(own) && !before.containsKey(own);
    return second ? new ItemId(id.substring(0, id.length() - SECOND.length())) : own;
  }
}
