package vn.liencap.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.directory.SmallCountry.OLD_WARD;
import static vn.liencap.directory.SmallCountry.WARD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

class SuccessionsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

  private final UnitDirectory directory = SmallCountry.directory();

  private Successions on(LocalDate day) {
    return new Successions(directory, Clock.fixed(day.atStartOfDay(ZONE).toInstant(), ZONE));
  }

  @Test
  void aUnitHasEndedOnTheDayAfterItsLast() {
    assertThat(on(LAST).endOf(OLD_WARD)).isEmpty();
    assertThat(on(LAST.plusDays(1)).endOf(OLD_WARD))
        .hasValueSatisfying(
            end -> {
              assertThat(end.heir()).isEqualTo(WARD);
              assertThat(end.lastDay()).isEqualTo(LAST);
            });
    assertThat(on(LAST.plusDays(1)).isOne(OLD_WARD, WARD)).isTrue();
    assertThat(on(LAST).isOne(OLD_WARD, WARD)).isFalse();
  }

  @Test
  void whereTheSuccessorHasEndedTooItsOwnCarriesOn() {
    directory.apply(unit("uxa", LAST, "uxb", "uxc"));
    directory.apply(unit("uxb", LocalDate.of(2026, 1, 31), "uxd"));
    directory.apply(unit("uxc", null));
    directory.apply(unit("uxd", null));
    UnitId first = new UnitId("uxa");
    assertThat(on(LAST.plusDays(1)).answering(first)).isEqualTo(new UnitId("uxb"));
    assertThat(on(LocalDate.of(2026, 2, 1)).answering(first)).isEqualTo(new UnitId("uxd"));
    assertThat(on(LAST.plusDays(1)).heirOf(first)).contains(new UnitId("uxb"));
  }

  @Test
  void whileNobodyIsNamedOrTheSuccessorIsStillToComeItWaits() {
    directory.apply(unit("uxa", LAST));
    directory.apply(unit("uxe", LAST, "ukhongco"));
    Successions today = on(LocalDate.of(2026, 1, 1));
    assertThat(today.endOf(new UnitId("uxa"))).isEmpty();
    assertThat(today.answering(new UnitId("uxa"))).isEqualTo(new UnitId("uxa"));
    assertThat(today.endOf(new UnitId("uxe"))).isEmpty();
  }

  @Test
  void unitsThatNameEachOtherEndNobodysSearch() {
    directory.apply(unit("uxa", LAST, "uxb"));
    directory.apply(unit("uxb", LAST, "uxa"));
    assertThat(on(LocalDate.of(2026, 1, 1)).endOf(new UnitId("uxa"))).isEmpty();
    assertThat(on(LocalDate.of(2026, 1, 1)).all())
        .extracting(Successions.Ended::unit)
        .contains(OLD_WARD)
        .doesNotContain(new UnitId("uxa"));
  }

  private static UnitState unit(String id, @Nullable LocalDate to, String... successors) {
    return new UnitState(
        new UnitId(id),
        List.of(
            new UnitAttributes(
                LocalDate.of(2021, 1, 1), to, id, id, Level.COMMUNE, SmallCountry.LAI_CHAU)),
        List.of(successors).stream().map(UnitId::new).toList(),
        null,
        null,
        1);
  }
}
