package vn.liencap.plan.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.units.domain.Decision;
import vn.liencap.plan.units.domain.Example;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitCommand;
import vn.liencap.plan.units.domain.Units;

@WithTree
class StoredUnitsIT {
  private static final Actor SOMEBODY =
      new Actor(new PersonId("nguoi1"), "Nguyễn Thị Hoa", Example.ROOT, Set.of());

  @Autowired private Units units;
  @Autowired private UnitDirectory directory;

  @Test
  void whatIsStoredIsReadBackAsItWas() {
    Unit unit = renamed(Example.commune("u1", "1", "Xã A", "bnv"), "Xã B");
    assertThat(units.store(List.of(Example.commune("u1", "1", "Xã A", "bnv")), SOMEBODY)).isTrue();
    assertThat(units.store(List.of(unit), SOMEBODY)).isTrue();
    assertThat(units.find(unit.id())).contains(unit);
    assertThat(directory.find(unit.id())).contains(unit.state());
  }

  @Test
  void aUnitThatSomebodyElseChangedIsLeftAsItIs() {
    Unit before = Example.commune("u2", "2", "Xã A", "bnv");
    Unit mine = renamed(before, "Xã của tôi");
    Unit theirs = renamed(before, "Xã của người khác");
    assertThat(units.store(List.of(before), SOMEBODY)).isTrue();
    assertThat(units.store(List.of(theirs), SOMEBODY)).isTrue();
    assertThat(units.store(List.of(mine), SOMEBODY)).isFalse();
    assertThat(units.find(before.id())).contains(theirs);
    assertThat(directory.find(before.id())).contains(theirs.state());
  }

  @Test
  void addingTheSameTwiceIsAddingOnceAndAnotherUnderItsIdIsRefused() {
    Unit unit = Example.commune("u3", "3", "Xã A", "bnv");
    assertThat(units.store(List.of(unit), SOMEBODY)).isTrue();
    assertThat(units.store(List.of(unit), SOMEBODY)).isTrue();
    Unit other = Example.commune("u3", "3", "Xã B", "bnv");
    assertThat(units.store(List.of(other), SOMEBODY)).isFalse();
    assertThat(units.find(new UnitId("u3"))).contains(unit);
  }

  @Test
  void manyAreStoredInChunksAndOneConflictKeepsNoneOfTheOthersOut() {
    Unit known = Example.commune("m7", "m7", "Xã khác", "bnv");
    assertThat(units.store(List.of(known), SOMEBODY)).isTrue();
    List<Unit> many =
        new ArrayList<>(
            IntStream.range(0, 1_200)
                .mapToObj(i -> Example.commune("m" + i, "m" + i, "Xã " + i, "bnv"))
                .toList());
    assertThat(units.store(many, SOMEBODY)).isFalse();
    many.set(7, known);
    assertThat(units.all()).containsAll(many);
  }

  private static Unit renamed(Unit unit, String name) {
    var command = new UnitCommand.Change(Example.REFORM, null, name, null, null);
    return ((Decision.Changed) unit.decide(command)).unit();
  }
}
