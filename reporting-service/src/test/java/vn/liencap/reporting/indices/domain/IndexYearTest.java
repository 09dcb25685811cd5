package vn.liencap.reporting.indices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.indices.domain.IndexYear.Entering;

class IndexYearTest {
  private static final ProvincialIndex PAR = BuiltInIndices.all().getFirst();
  private static final UnitId PROVINCE = new UnitId("lai-chau");
  private static final IndexYearId ID = new IndexYearId("PAR_INDEX", 2025, PROVINCE);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final String DECISION = "Quyết định 455/QĐ-BNV";

  private static Entering by(Side side) {
    UnitId unit = side == Side.MINISTRY ? new UnitId("bnv") : PROVINCE;
    var actor = new Actor(new PersonId("hoa"), "Hoa", unit, Set.of(Role.OFFICER));
    return new Entering(actor, side, Instant.parse("2026-06-15T02:00:00Z"), TODAY);
  }

  private static Score score(String value) {
    return new Score(new BigDecimal(value));
  }

  private static Entry result(String value, int rank) {
    return new Entry(score("88"), score(value), rank, 34, DECISION, null, null);
  }

  private static Entry target(@Nullable String value) {
    return new Entry(value == null ? null : score(value), null, null, null, null, null, null);
  }

  private static IndexYear after(IndexYear year, Entry entry, Side side) {
    Decision decision = year.decide(entry, PAR, by(side));
    assertThat(decision).isInstanceOf(Decision.Changed.class);
    return ((Decision.Changed) decision).next();
  }

  private static List<String> wrong(Entry entry, int year) {
    Decision decision =
        IndexYear.empty(new IndexYearId("PAR_INDEX", year, PROVINCE))
            .decide(entry, PAR, by(Side.MINISTRY));
    return decision instanceof Decision.Invalid(var faults)
        ? faults.stream().map(Fault::field).toList()
        : List.of();
  }

  @Test
  void aProvinceEntersItsResultUntilTheMinistrysTakesItsPlace() {
    IndexYear own = after(IndexYear.empty(ID), result("85.5", 12), Side.PROVINCE);
    assertThat(own.resultBy()).isEqualTo(Side.PROVINCE);
    IndexYear official = after(own, result("86.12", 10), Side.MINISTRY);
    assertThat(official.resultBy()).isEqualTo(Side.MINISTRY);
    assertThat(official.decide(result("99", 1), PAR, by(Side.PROVINCE)))
        .isInstanceOf(Decision.Official.class);
    assertThat(official.changes())
        .extracting(Change::side)
        .containsExactly(Side.PROVINCE, Side.MINISTRY);
    assertThat(official.version()).isEqualTo(2);
  }

  @Test
  void theMinistryConfirmsWhatAProvinceEnteredByEnteringTheSame() {
    IndexYear own = after(IndexYear.empty(ID), result("85.5", 12), Side.PROVINCE);
    assertThat(after(own, result("85.50", 12), Side.MINISTRY).resultBy()).isEqualTo(Side.MINISTRY);
  }

  @Test
  void nobodyTakesAwayTheResultOfTheOther() {
    IndexYear own = after(IndexYear.empty(ID), result("85.5", 12), Side.PROVINCE);
    IndexYear aimed = after(own, target("90"), Side.MINISTRY);
    assertThat(aimed.result()).isEqualTo(own.result());
    assertThat(aimed.resultBy()).isEqualTo(Side.PROVINCE);

    IndexYear official = after(own, result("86.12", 10), Side.MINISTRY);
    IndexYear higher = after(official, target("91"), Side.PROVINCE);
    assertThat(higher.result()).isEqualTo(official.result());
    assertThat(higher.target()).isEqualTo(score("91"));
  }

  @Test
  void whoEnteredAResultTakesItAwayAgain() {
    IndexYear own = after(IndexYear.empty(ID), result("85.5", 12), Side.PROVINCE);
    IndexYear without = after(own, target("88"), Side.PROVINCE);
    assertThat(without.result()).isNull();
    assertThat(without.resultBy()).isNull();
  }

  @Test
  void enteringTheSameAgainChangesNothing() {
    IndexYear own = after(IndexYear.empty(ID), result("85.5", 12), Side.PROVINCE);
    assertThat(own.decide(result("85.5", 12), PAR, by(Side.PROVINCE)))
        .isInstanceOf(Decision.Unchanged.class);
    assertThat(IndexYear.empty(ID).decide(target(null), PAR, by(Side.PROVINCE)))
        .isInstanceOf(Decision.Unchanged.class);
  }

  @Test
  void onlyTheLastChangesAreKept() {
    IndexYear year = IndexYear.empty(ID);
    for (int i = 1; i <= IndexYear.KEPT + 5; i++) {
      year = after(year, target(String.valueOf(i)), Side.PROVINCE);
    }
    assertThat(year.changes()).hasSize(IndexYear.KEPT);
    assertThat(year.changes().getLast().target()).isEqualTo(score("35"));
  }

  @Test
  void whatCannotBeIsRefusedAtItsField() {
    assertThat(wrong(target("100.01"), 2025)).containsExactly("target");
    assertThat(wrong(new Entry(null, score("101"), null, null, DECISION, null, null), 2025))
        .containsExactly("score");
    assertThat(wrong(new Entry(null, null, 3, 34, DECISION, null, null), 2025))
        .containsExactly("score");
    assertThat(wrong(result("80", 1), 2027)).containsExactly("score");
    assertThat(wrong(target("90"), 2027)).isEmpty();
    assertThat(wrong(new Entry(null, score("80"), 35, 34, DECISION, null, null), 2025))
        .containsExactly("rank");
    assertThat(wrong(new Entry(null, score("80"), 3, null, DECISION, null, null), 2025))
        .containsExactly("of");
    assertThat(wrong(new Entry(null, score("80"), null, null, null, null, null), 2025))
        .containsExactly("document");
    assertThat(
            wrong(new Entry(null, score("80"), null, null, DECISION, "javascript:x", null), 2025))
        .containsExactly("link");
    assertThat(
            wrong(
                new Entry(null, score("80"), null, null, DECISION, "https://moha.gov.vn/x", TODAY),
                2025))
        .isEmpty();
    assertThat(
            wrong(
                new Entry(null, score("80"), null, null, DECISION, null, TODAY.plusDays(1)), 2025))
        .containsExactly("date");
  }

  @Test
  void aYearIsComparedWithItsTargetAndTheYearBefore() {
    IndexYear before = after(IndexYear.empty(ID.before()), result("84", 20), Side.MINISTRY);
    IndexYear now = after(IndexYear.empty(ID), result("86.5", 12), Side.MINISTRY);
    Comparison compared = Comparison.of(now, before);
    assertThat(compared.toTarget()).isEqualByComparingTo("1.5");
    assertThat(compared.change()).isEqualByComparingTo("2.5");
    assertThat(compared.places()).isEqualTo(8);
    assertThat(Comparison.of(now, null).places()).isNull();
    var ofSixtyThree = new Entry(score("88"), score("84"), 20, 63, DECISION, null, null);
    IndexYear larger = after(IndexYear.empty(ID.before()), ofSixtyThree, Side.MINISTRY);
    assertThat(Comparison.of(now, larger).places()).isNull();
    assertThat(Comparison.of(now, larger).change()).isEqualByComparingTo("2.5");
    assertThat(Comparison.of(after(IndexYear.empty(ID), target("90"), Side.PROVINCE), before))
        .isEqualTo(new Comparison(null, null, null));
  }
}
