package vn.liencap.plan.units.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

class UnitIdsTest {

  @Property
  void theSameUnitAlwaysGetsTheSameIdOfThirteenCharacters(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 30) String code,
      @ForAll @IntRange(min = 1900, max = 2100) int year) {
    UnitId id = idOf(Level.COMMUNE, code, year);
    assertThat(id).isEqualTo(idOf(Level.COMMUNE, code, year));
    assertThat(id.value()).matches("u[a-z2-7]{12}");
  }

  @Test
  void levelCodeAndFirstDayTellUnitsApart() {
    Set<UnitId> ids = new HashSet<>();
    for (int code = 0; code < 20_000; code++) {
      ids.add(idOf(Level.COMMUNE, "%05d".formatted(code), 2025));
      ids.add(idOf(Level.COMMUNE, "%05d".formatted(code), 2021));
      ids.add(idOf(Level.DISTRICT, "%05d".formatted(code), 2021));
    }
    assertThat(ids).hasSize(60_000);
  }

  @Test
  void anIdInUseByAnotherUnitIsPassedOver() {
    UnitId first = idOf(Level.COMMUNE, "03388", 2025);
    UnitId next =
        UnitIds.of(Level.COMMUNE, "03388", LocalDate.of(2025, 1, 1), id -> id.equals(first));
    assertThat(next).isNotEqualTo(first);
  }

  private static UnitId idOf(Level level, String code, int year) {
    return UnitIds.of(level, code, LocalDate.of(year, 1, 1), _ -> false);
  }
}
