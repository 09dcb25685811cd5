package vn.liencap.reporting.indices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
  @Test
  void commaAndPointAreTheSame() {
    assertThat(Score.read(" 88,50 ")).isEqualTo(Score.read("88.5")).isPresent();
    assertThat(Score.read("100").orElseThrow().printed()).isEqualTo("100");
    assertThat(Score.read("0,5678").orElseThrow().printed()).isEqualTo("0,5678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tám", "-1", "1.234,5", "1e3", "0,12345", "12345678"})
  void whatIsNoValueIsNotRead(String typed) {
    assertThat(Score.read(typed)).isEmpty();
  }

  @Test
  void aNumberBeyondAllSenseCostsNothing() {
    assertThat(Score.of(new BigDecimal("1e999999999"))).isEmpty();
    assertThat(Score.of(new BigDecimal("1e-999999999"))).isEmpty();
    assertThat(Score.of(new BigDecimal("-0.5"))).isEmpty();
  }

  @Test
  void theBuiltInIndicesAreSound() {
    assertThat(BuiltInIndices.all()).hasSize(5).allMatch(index -> index.faults().isEmpty());
    assertThat(BuiltInIndices.all())
        .extracting(ProvincialIndex::code)
        .containsExactly("PAR_INDEX", "SIPAS", "PAPI", "PCI", "ICT_INDEX");
  }
}
