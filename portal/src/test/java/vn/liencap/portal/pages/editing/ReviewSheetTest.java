package vn.liencap.portal.pages.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.portal.services.Review;

class ReviewSheetTest {
  private static Review.Line line(int number, Review.@Nullable Cell cell) {
    return new Review.Line(number, null, cell, "Dòng " + number);
  }

  private static Review.Mark mark(
      String key, int line, int last, double confidence, boolean accepted, boolean corrected) {
    return new Review.Mark(
        key, key, new Review.Place(line, last, null), confidence, accepted, corrected);
  }

  private static ReviewSheet sheet(Review.Mark... marks) {
    var lines = List.of(line(1, null), line(2, new Review.Cell(1, 1, 1)), line(3, null));
    return new ReviewSheet(
        new Review(false, List.of(marks), List.of(), List.of(), new Review.Source(lines)));
  }

  @Test
  void whatIsUnsureStaysSoUntilItIsAcceptedOrCorrected() {
    ReviewSheet sheet =
        sheet(
            mark("title", 1, 1, 0.6, false, false),
            mark("place", 1, 1, 0.6, true, false),
            mark("signer", 1, 1, 0.6, false, true),
            mark("docSymbol", 1, 1, 0.95, false, false));
    assertThat(sheet.unsure()).isEqualTo(1);
    assertThat(Objects.requireNonNull(sheet.at("title")).unsure()).isTrue();
    assertThat(sheet.at("objectives/none")).isNull();
  }

  @Test
  void aLineBelongsToTheShortestElementThatHoldsIt() {
    ReviewSheet sheet =
        sheet(
            mark("activities/a", 1, 3, 0.9, false, false), mark("title", 2, 2, 0.9, false, false));
    assertThat(Objects.requireNonNull(sheet.inLine(2)).anchor()).isEqualTo("nhan-title");
    assertThat(Objects.requireNonNull(sheet.inLine(3)).anchor()).isEqualTo("nhan-activities-a");
    assertThat(sheet.inLine(9)).isNull();
  }

  @Test
  void theCellsOfATableStandWhereTheyStoodInTheDocument() {
    List<SourceBlock> blocks =
        SourceBlock.of(
            List.of(
                line(1, null),
                line(2, new Review.Cell(1, 1, 1)),
                line(3, new Review.Cell(1, 1, 3)),
                line(4, new Review.Cell(1, 2, 1)),
                line(5, new Review.Cell(2, 1, 1))));
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(1).rows()).hasSize(2);
    assertThat(blocks.get(1).rows().getFirst()).hasSize(3);
    assertThat(blocks.get(1).rows().getFirst().get(1)).isEmpty();
  }
}
