package vn.liencap.plan.units.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.units.domain.Example.OLD;
import static vn.liencap.plan.units.domain.Example.REFORM;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;

class UnitTest {
  private final Unit ward = Example.commune("udk", "03389", "Phường Đoàn Kết", "ulc");

  @Test
  void aNewCodeHoldsFromItsDayAndTheOldOneUntilTheDayBefore() {
    Unit recoded = after(ward, change(REFORM, "03388", null, null));
    assertThat(recoded.on(REFORM.minusDays(1)).orElseThrow().code()).isEqualTo("03389");
    assertThat(recoded.on(REFORM).orElseThrow().code()).isEqualTo("03388");
    assertThat(recoded.id()).isEqualTo(ward.id());
    assertThat(recoded.sequence()).isEqualTo(2);
  }

  @Test
  void aMistakeOnTheFirstDayIsCorrectedWithoutATrace() {
    Unit corrected = after(ward, change(OLD, null, "Phường Đoàn  Kết", null));
    assertThat(corrected.state().attributes()).hasSize(1);
  }

  @Test
  void aChangeTakenBackLeavesOneSpan() {
    Unit renamed = after(ward, change(REFORM, null, "Phường Lai Châu", null));
    Unit back = after(renamed, change(REFORM, null, "Phường Đoàn Kết", null));
    assertThat(back.state().attributes()).isEqualTo(ward.state().attributes());
  }

  @Test
  void aChangeThatIsKnownAlreadyOutlivesOneMadeEarlierInTime() {
    Unit later = after(ward, change(LocalDate.of(2026, 4, 30), null, "Sau", null));
    Unit both = after(later, change(REFORM, null, "Trước", null));
    assertThat(both.state().attributes())
        .extracting(UnitAttributes::name)
        .containsExactly("Phường Đoàn Kết", "Trước", "Sau");
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    assertThat(ward.decide(change(REFORM, "03389", "Phường Đoàn Kết", ward.latest().parent())))
        .isInstanceOf(Decision.Unchanged.class);
  }

  @Test
  void aUnitDoesNotChangeBeforeItExists() {
    assertThat(refusal(ward, change(OLD.minusDays(1), "1", null, null)).code())
        .isEqualTo("unit-not-there");
    assertThat(refusal(ward, change(OLD.minusDays(1), "1", null, null)).reason())
        .contains("31/12/2020");
  }

  @Test
  void anEndedUnitIsThereOnItsLastDayAndNotAfter() {
    Unit ended = after(ward, new UnitCommand.End(REFORM.minusDays(1)));
    assertThat(ended.on(REFORM.minusDays(1))).isPresent();
    assertThat(ended.on(REFORM)).isEmpty();
  }

  @Test
  void aUnitDoesNotEndBeforeItBegins() {
    assertThat(refusal(ward, new UnitCommand.End(OLD.minusDays(1))).code())
        .isEqualTo("ends-before-it-begins");
  }

  @Test
  void onlyAnEndedUnitHasSuccessorsAndNeverItself() {
    var successors = new UnitCommand.NameSuccessors(List.of(new UnitId("unew")));
    assertThat(refusal(ward, successors).code()).isEqualTo("unit-still-lasts");
    Unit ended = after(ward, new UnitCommand.End(REFORM.minusDays(1)));
    assertThat(after(ended, successors).state().successors()).containsExactly(new UnitId("unew"));
    assertThat(refusal(ended, new UnitCommand.NameSuccessors(List.of(ward.id()))).code())
        .isEqualTo("own-successor");
  }

  @Test
  void aUnitReportsViaAnotherAndNotViaItself() {
    Unit routed = after(ward, new UnitCommand.GoVia(new UnitId("usnv")));
    assertThat(routed.state().via()).isEqualTo(new UnitId("usnv"));
    assertThat(after(routed, new UnitCommand.GoVia(null)).state().via()).isNull();
    assertThat(refusal(ward, new UnitCommand.GoVia(ward.id())).code()).isEqualTo("own-via");
  }

  @Test
  void severalCommandsAreOneChange() {
    Decision decision =
        ward.decide(
            List.of(
                change(REFORM, null, "Phường Mới", null),
                new UnitCommand.End(REFORM.plusYears(1))));
    assertThat(((Decision.Changed) decision).unit().sequence()).isEqualTo(2);
  }

  @Test
  void oneRefusalRefusesAll() {
    assertThat(
            ward.decide(
                List.of(
                    change(REFORM, null, "Phường Mới", null),
                    new UnitCommand.End(OLD.minusDays(1)))))
        .isInstanceOf(Decision.Refused.class);
  }

  @Property(tries = 300)
  void whateverChangesEveryDayOfItsLifeHasExactlyOneSpan(
      @ForAll @Size(max = 12) List<@IntRange(max = 2_000) Integer> days,
      @ForAll @IntRange(max = 2_500) int lastDay) {
    Unit unit = ward;
    for (int i = 0; i < days.size(); i++) {
      unit = after(unit, change(OLD.plusDays(days.get(i)), null, "Tên " + i % 3, null));
    }
    unit = after(unit, new UnitCommand.End(OLD.plusDays(lastDay)));
    for (int day = 0; day <= 2_600; day += 7) {
      LocalDate date = OLD.plusDays(day);
      assertThat(unit.state().attributes().stream().filter(span -> span.holdsOn(date)))
          .hasSize(day <= lastDay ? 1 : 0);
    }
  }

  private static UnitCommand change(
      LocalDate from, @Nullable String code, @Nullable String name, @Nullable UnitId parent) {
    return new UnitCommand.Change(from, code, name, null, parent);
  }

  private static Unit after(Unit unit, UnitCommand command) {
    return switch (unit.decide(command)) {
      case Decision.Changed changed -> changed.unit();
      case Decision.Unchanged _ -> unit;
      case Decision.Refused refused -> throw new AssertionError(refused.refusal().reason());
    };
  }

  private static Refusal refusal(Unit unit, UnitCommand command) {
    return ((Decision.Refused) unit.decide(command)).refusal();
  }
}
