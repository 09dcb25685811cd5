package vn.liencap.plan.units.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.units.domain.Example.OLD;
import static vn.liencap.plan.units.domain.Example.REFORM;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

class TreeCheckTest {
  private static final LocalDate LAST = REFORM.minusDays(1);

  @Test
  void aCodeMayBeUsedAgainAfterItsUnitHasEnded() {
    Unit before = Example.unit("u1", Level.COMMUNE, "03388", "Quyết Tiến", Example.ROOT, OLD, LAST);
    Unit now = Example.unit("u2", Level.COMMUNE, "03388", "Đoàn Kết", Example.ROOT, REFORM, null);
    assertThat(faults(now, Example.root(), before, now)).isEmpty();
  }

  @Test
  void aCodeIsNotUsedTwiceOnOneDay() {
    Unit before =
        Example.unit("u1", Level.COMMUNE, "03388", "Quyết Tiến", Example.ROOT, OLD, REFORM);
    Unit now = Example.unit("u2", Level.COMMUNE, "03388", "Đoàn Kết", Example.ROOT, REFORM, null);
    assertThat(faults(now, Example.root(), before, now))
        .containsExactly("Mã này đã dùng cho Quyết Tiến từ ngày 01/01/2021 đến 01/07/2025.");
  }

  @Test
  void theSameCodeAtAnotherLevelIsAnotherUnit() {
    Unit province = Example.province("u1", "01", "Hà Nội");
    Unit commune = Example.commune("u2", "01", "Xã", "u1");
    assertThat(faults(commune, Example.root(), province, commune)).isEmpty();
  }

  @Test
  void aUnitIsNeverBelowItselfOnAnyLaterDay() {
    Unit above = Example.province("ua", "01", "A");
    Unit moving =
        ((Decision.Changed)
                Example.province("ub", "02", "B")
                    .decide(
                        new UnitCommand.Change(
                            REFORM.plusYears(1), null, null, null, new UnitId("ua"))))
            .unit();
    Unit below = Example.unit("ua", Level.PROVINCE, "01", "A", new UnitId("ub"), OLD, null);
    assertThat(faults(moving, Example.root(), above, moving)).isEmpty();
    assertThat(faults(below, Example.root(), below, moving))
        .singleElement()
        .asString()
        .contains("vòng lặp");
  }

  @Test
  void aUnitDoesNotOutliveTheUnitAbove() {
    Unit province = Example.unit("ua", Level.PROVINCE, "70", "A", Example.ROOT, OLD, LAST);
    Unit ward = Example.commune("ub", "1", "B", "ua");
    assertThat(faults(ward, Example.root(), province, ward))
        .singleElement()
        .asString()
        .contains("30/06/2025");
  }

  private static List<String> faults(Unit unit, Unit... all) {
    return new TreeCheck(new UnitBook(List.of(all)), unit.firstDay()).faultsOf(unit);
  }
}
