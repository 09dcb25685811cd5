package vn.liencap.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.directory.SmallCountry.BINH_PHUOC;
import static vn.liencap.directory.SmallCountry.DONG_NAI;
import static vn.liencap.directory.SmallCountry.HOME_AFFAIRS;
import static vn.liencap.directory.SmallCountry.LAI_CHAU;
import static vn.liencap.directory.SmallCountry.MINISTRY;
import static vn.liencap.directory.SmallCountry.NOW;
import static vn.liencap.directory.SmallCountry.OLD_WARD;
import static vn.liencap.directory.SmallCountry.OTHER_WARD;
import static vn.liencap.directory.SmallCountry.THEN;
import static vn.liencap.directory.SmallCountry.WARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

class UnitDirectoryTest {
  private final UnitDirectory directory = SmallCountry.directory();

  @Test
  void aCodeMeansTheUnitOfThatDay() {
    assertThat(directory.byCode(Level.COMMUNE, "03389", THEN)).map(UnitView::id).hasValue(OLD_WARD);
    assertThat(directory.byCode(Level.COMMUNE, "03389", NOW)).isEmpty();
    assertThat(directory.byCode(Level.COMMUNE, "03388", NOW)).map(UnitView::id).hasValue(WARD);
  }

  @Test
  void theTreeIsTheOneOfTheDay() {
    assertThat(directory.subtreeOf(MINISTRY, THEN))
        .extracting(UnitView::id)
        .contains(BINH_PHUOC, OLD_WARD)
        .doesNotContain(WARD);
    assertThat(directory.subtreeOf(MINISTRY, NOW))
        .extracting(UnitView::id)
        .contains(WARD)
        .doesNotContain(BINH_PHUOC, OLD_WARD);
  }

  @Test
  void childrenStandInTheOrderOfAVietnameseDictionary() {
    assertThat(directory.childrenOf(LAI_CHAU, NOW))
        .extracting(UnitView::name)
        .containsExactly("Phường Đoàn Kết", "Phường Tân Phong", "Sở Nội vụ");
  }

  @Test
  void aUnitHasChildrenOnADayOrNone() {
    assertThat(directory.hasChildren(LAI_CHAU, NOW)).isTrue();
    assertThat(directory.hasChildren(WARD, NOW)).isFalse();
    assertThat(directory.hasChildren(BINH_PHUOC, THEN)).isFalse();
  }

  @Test
  void whoMayCarryOnExistsOrIsToCome() {
    assertThat(directory.presentOrComingChildrenOf(LAI_CHAU, THEN))
        .extracting(UnitView::id)
        .contains(WARD, OTHER_WARD, OLD_WARD);
    assertThat(directory.presentOrComingChildrenOf(LAI_CHAU, NOW))
        .extracting(UnitView::id)
        .contains(WARD, OTHER_WARD)
        .doesNotContain(OLD_WARD);
  }

  @Test
  void ancestorsComeNearestFirst() {
    assertThat(directory.ancestorsOf(WARD, NOW))
        .extracting(UnitView::id)
        .containsExactly(LAI_CHAU, MINISTRY);
    assertThat(directory.isWithin(WARD, MINISTRY, NOW)).isTrue();
    assertThat(directory.isWithin(WARD, DONG_NAI, NOW)).isFalse();
  }

  @Test
  void anAgencyOutsideTheTreeIsNeverItsTop() {
    directory.apply(
        new UnitState(
            new UnitId("newspaper"),
            List.of(
                new UnitAttributes(
                    LocalDate.of(1951, 3, 11),
                    null,
                    "BAO",
                    "Báo Nhân Dân",
                    Level.DEPARTMENT,
                    null)),
            List.of(),
            null,
            MINISTRY,
            1));
    assertThat(directory.root(NOW)).map(UnitView::id).hasValue(MINISTRY);
  }

  @Test
  void anOlderStateThatArrivesLateChangesNothing() {
    var renamed =
        new UnitState(
            WARD,
            List.of(
                new UnitAttributes(
                    LocalDate.of(2025, 7, 1),
                    null,
                    "03388",
                    "Phường Mới",
                    Level.COMMUNE,
                    LAI_CHAU)),
            List.of(),
            null,
            null,
            5);
    UnitState before = directory.find(WARD).orElseThrow();
    directory.apply(renamed);
    directory.apply(before);
    directory.apply(renamed);
    assertThat(directory.at(WARD, NOW)).map(UnitView::name).hasValue("Phường Mới");
  }

  @ParameterizedTest
  @ValueSource(strings = {"đoàn kết", "doan ket", "DOAN KE", "ket doan", "phường đoàn", "03388"})
  void aUnitIsFoundWithoutDiacriticsByWordsInAnyOrderOrByCode(String query) {
    assertThat(directory.search(query, NOW, 10)).extracting(UnitView::id).containsExactly(WARD);
  }

  @Test
  void anEmptyQueryFindsNothing() {
    assertThat(directory.search("  ", NOW, 10)).isEmpty();
  }

  @Test
  void aUnitIsMeantWhenItsKeysMeetThoseOfTheAddress() {
    Set<String> ward = directory.addressingKeys(WARD, NOW);
    var wardsOfLaiChau = new UnitGroup(LAI_CHAU, List.of(Level.COMMUNE));
    var departmentsOfLaiChau = new UnitGroup(LAI_CHAU, List.of(Level.DEPARTMENT));
    var wardsOfDongNai = new UnitGroup(DONG_NAI, List.of(Level.COMMUNE));
    assertThat(ward).containsAnyElementsOf(AddressingKeys.of(wardsOfLaiChau));
    assertThat(ward).doesNotContainAnyElementsOf(AddressingKeys.of(departmentsOfLaiChau));
    assertThat(ward).doesNotContainAnyElementsOf(AddressingKeys.of(wardsOfDongNai));
  }

  @Test
  void theWholeSubtreeIncludesTheIssuerOnlyWhereItCarriesOut() {
    assertThat(keysOfWholeSubtree(AssignmentMode.EXECUTE))
        .containsAnyElementsOf(directory.addressingKeys(MINISTRY, NOW));
    assertThat(keysOfWholeSubtree(AssignmentMode.IMPLEMENT))
        .doesNotContainAnyElementsOf(directory.addressingKeys(MINISTRY, NOW));
    for (UnitId below : List.of(LAI_CHAU, HOME_AFFAIRS, WARD, OTHER_WARD)) {
      assertThat(keysOfWholeSubtree(AssignmentMode.IMPLEMENT))
          .containsAnyElementsOf(directory.addressingKeys(below, NOW));
    }
  }

  private static Set<String> keysOfWholeSubtree(AssignmentMode mode) {
    var rule = new Addressing(List.of(), List.of(), true, mode, java.util.Map.of());
    return AddressingKeys.of(rule, MINISTRY);
  }
}
