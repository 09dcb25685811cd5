package vn.liencap.contracts.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SliceTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01,2026-03a,2026-03-01,2026-03-14",
    "2026-03-14,2026-03a,2026-03-01,2026-03-14",
    "2026-03-15,2026-03b,2026-03-15,2026-03-31",
    "2026-02-28,2026-02b,2026-02-15,2026-02-28",
    "2028-02-29,2028-02b,2028-02-15,2028-02-29"
  })
  void aDayLiesInTheHalfOfItsMonth(LocalDate day, String key, LocalDate from, LocalDate to) {
    Slice slice = Slice.of(day);

    assertThat(slice).isEqualTo(Slice.parse(key));
    assertThat(slice.from()).isEqualTo(from);
    assertThat(slice.to()).isEqualTo(to);
  }

  @Test
  void theFirstQuarterOfParReportsIsSixSlices() {
    assertThat(Slice.covering(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14)))
        .extracting(Slice::key)
        .containsExactly("2025-12b", "2026-01a", "2026-01b", "2026-02a", "2026-02b", "2026-03a");
  }

  @Test
  void theSlicesOfAnySpanFollowEachOtherWithoutAGap() {
    List<Slice> slices = Slice.covering(LocalDate.of(2019, 12, 15), LocalDate.of(2041, 1, 31));

    for (int i = 1; i < slices.size(); i++) {
      assertThat(slices.get(i).from()).isEqualTo(slices.get(i - 1).to().plusDays(1));
    }
    assertThat(slices).isSorted().hasSize(2 * 12 * 21 + 3);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02,2026-03-14", "2026-03-01,2026-03-15", "2026-03-15,2026-03-14"})
  void daysThatCutASliceAreRefused(LocalDate from, LocalDate to) {
    assertThatIllegalArgumentException().isThrownBy(() -> Slice.covering(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-03", "2026-03c", "2026-13a", "26-03a", "2026-03a\n"})
  void whatIsNoKeyIsRefused(String key) {
    assertThatIllegalArgumentException().isThrownBy(() -> Slice.parse(key));
  }

  @Test
  void onTheWireASliceIsItsKey() {
    var json = new JsonMapper();
    Slice slice = Slice.parse("2026-03a");

    assertThat(json.writeValueAsString(slice)).isEqualTo("\"2026-03a\"");
    assertThat(json.readValue("\"2026-03a\"", Slice.class)).isEqualTo(slice);
  }
}
