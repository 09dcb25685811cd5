package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {
  @Test
  void slicesLieSideBySide() {
    Bar bar = Bar.over(200).and("ok", "done", 100).and("late", "late", 50);
    assertThat(bar.slices()).extracting(Bar.Slice::x).containsExactly(0.0, 50.0);
    assertThat(bar.slices()).extracting(Bar.Slice::width).containsExactly(50.0, 25.0);
  }

  @Test
  void nothingIsDrawnForNothing() {
    assertThat(Bar.over(0).and("ok", "done", 0).slices()).isEmpty();
    assertThat(Bar.over(10).and("ok", "done", 0).slices()).isEmpty();
  }

  @Test
  void aBarNeverGrowsBeyondItsWhole() {
    Bar bar = Bar.over(10).and("ok", "done", 8).and("late", "late", 8);
    assertThat(bar.slices().getLast().width()).isEqualTo(20.0);
  }
}
