package vn.liencap.contracts.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void whatIsZeroIsNotKept() {
    assertThat(new Totals(Map.of("a", 0L, "b", 1L)).counts()).containsOnlyKeys("b");
    assertThat(Totals.sum(List.of(new Totals(Map.of("a", 2L)), new Totals(Map.of("a", -2L)))))
        .isEqualTo(Totals.NONE);
  }

  @Test
  void anOverflowIsAnErrorAndNotAWrongFigure() {
    var most = new Totals(Map.of("a", Long.MAX_VALUE));
    var one = new Totals(Map.of("a", 1L));
    assertThatThrownBy(() -> Totals.sum(List.of(most, one)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theOrderOfTheChildrenDoesNotMatter() {
    var a = new Totals(Map.of("x", 1L, "y", 5L));
    var b = new Totals(Map.of("x", 2L));
    assertThat(Totals.sum(List.of(a, b))).isEqualTo(Totals.sum(List.of(b, a)));
    assertThat(Totals.sum(List.of(a, b)).get("x")).isEqualTo(3);
  }
}
