package vn.liencap.activity.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.Refusal.Fault;
import vn.liencap.activity.workbook.domain.FilledRow.Meaning;
import vn.liencap.contracts.UnitId;

class FilledRowTest {
  private static final UnitId WARD = new UnitId("phuong1");
  private static final Map<String, String> WHOLE =
      Map.of(
          "id", "p~u~i",
          "date", "05/03/2026",
          "text", "Phát thanh",
          "percent", "40 %",
          "outputs.session", "1.200",
          "outputs.article", "0",
          "spent", "2.500.000");

  @Test
  void aRowIsAnEntryWithItsFigures() {
    EnterProgress entry = entry(WHOLE);

    assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(entry.text()).isEqualTo("Phát thanh");
    assertThat(entry.percent()).isEqualTo(40);
    assertThat(entry.outputs()).containsExactly(Map.entry("session", 1200L));
    assertThat(entry.spent()).isEqualTo(2_500_000);
  }

  @Test
  void theSameRowHasTheSameIdWhateverItsPlaceAndSpelling() {
    var respelt = with(WHOLE, "spent", "2500000");

    assertThat(new FilledRow(9, respelt).meaning(WARD))
        .isEqualTo(new FilledRow(3, WHOLE).meaning(WARD));
    assertThat(entry(WHOLE).entryId()).matches("[A-Za-z0-9_-]{1,64}");
  }

  @ParameterizedTest
  @CsvSource({
    "id,p~u~j",
    "date,06/03/2026",
    "text,Họp",
    "percent,41",
    "outputs.article,1",
    "spent,1"
  })
  void anotherRowHasAnotherId(String column, String typed) {
    assertThat(entry(with(WHOLE, column, typed)).entryId()).isNotEqualTo(entry(WHOLE).entryId());
  }

  @Test
  void anotherUnitWithTheSameWordsMakesItsOwnEntry() {
    assertThat(new FilledRow(3, WHOLE).meaning(new UnitId("phuong2")))
        .isNotEqualTo(new FilledRow(3, WHOLE).meaning(WARD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "hôm qua", "2026", "3/2026", "05-03-2026"})
  void aDayThatIsNoneIsNamed(String day) {
    assertThat(faults(with(WHOLE, "date", day))).extracting(Fault::field).containsExactly("date");
  }

  @ParameterizedTest
  @CsvSource({"percent,nửa", "outputs.session,\"1,5\"", "outputs.session,-2", "spent,2 triệu"})
  void aNumberThatIsNoneIsNamedWithItsColumn(String column, String typed) {
    assertThat(faults(with(WHOLE, column, typed))).extracting(Fault::field).containsExactly(column);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(faults(Map.of("percent", "x", "spent", "y")))
        .extracting(Fault::field)
        .containsExactly("id", "date", "percent", "spent");
  }

  @Test
  void aPercentageBeyondAllNumbersIsLeftToTheRules() {
    assertThat(entry(with(WHOLE, "percent", "999999999999999")).percent())
        .isEqualTo(Integer.MAX_VALUE);
  }

  private static Map<String, String> with(Map<String, String> row, String column, String typed) {
    var changed = new HashMap<>(row);
    changed.put(column, typed);
    return changed;
  }

  private static EnterProgress entry(Map<String, String> typed) {
    return ((Meaning.Entry) new FilledRow(3, typed).meaning(WARD)).command();
  }

  private static List<Fault> faults(Map<String, String> typed) {
    return ((Meaning.Unclear) new FilledRow(3, typed).meaning(WARD)).faults();
  }
}
