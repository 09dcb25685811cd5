package vn.liencap.reporting.indices.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.indices.domain.ProvincialIndex;
import vn.liencap.reporting.indices.domain.Score;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** An index to follow, as it comes; see {@link ProvincialIndex}. */
record DefinitionInput(
    @Nullable String name,
    @Nullable String shortName,
    @Nullable String unit,
    @Nullable BigDecimal max,
    @Nullable String publisher,
    @Nullable Boolean retired) {
  private static final String NO_MAX = "Điểm tối đa phải là số lớn hơn 0.";

  ProvincialIndex toIndex(String code, long seen) {
    return new ProvincialIndex(
        code,
        text(name),
        text(shortName),
        text(unit),
        Optional.ofNullable(max)
            .flatMap(Score::of)
            .orElseThrow(
                () -> ProblemException.invalid(NO_MAX, List.of(new FieldProblem("max", NO_MAX)))),
        text(publisher),
        Boolean.TRUE.equals(retired),
        seen);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
