package vn.liencap.reporting.indices.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.indices.domain.Entry;
import vn.liencap.reporting.indices.domain.Score;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * What is entered for a province's year in an index, as it comes; see {@link Entry}.
 *
 * @param target what is aimed at, at most four decimals
 * @param score what was reached
 */
record IndexInput(
    @Nullable BigDecimal target,
    @Nullable BigDecimal score,
    @Nullable Integer rank,
    @Nullable Integer of,
    @Nullable String document,
    @Nullable String link,
    @Nullable LocalDate date) {
  private static final String NO_VALUE = "Phải là số không âm, nhiều nhất 4 chữ số thập phân.";

  Entry toEntry() {
    var faults = new ArrayList<FieldProblem>();
    Score aimed = score("target", target, faults);
    Score reached = score("score", score, faults);
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(NO_VALUE, faults);
    }
    return new Entry(aimed, reached, rank, of, present(document), present(link), date);
  }

  private static @Nullable Score score(
      String field, @Nullable BigDecimal value, List<FieldProblem> faults) {
    Optional<Score> read = value == null ? Optional.empty() : Score.of(value);
    if (value != null && read.isEmpty()) {
      faults.add(new FieldProblem(field, NO_VALUE));
    }
    return read.orElse(null);
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
