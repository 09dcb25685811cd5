package vn.liencap.portal.pages.indices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.IndexFigures.Input;
import vn.liencap.portal.services.IndexFigures.Line;
import vn.liencap.portal.services.IndexFigures.Result;

/** A year of an index as it is typed; numbers with a comma before their decimals. */
record IndexForm(
    @Nullable String target,
    @Nullable String score,
    @Nullable String rank,
    @Nullable String of,
    @Nullable String document,
    @Nullable String link,
    @Nullable LocalDate date) {
  static final Set<String> FIELDS =
      Set.of("target", "score", "rank", "of", "document", "link", "date");
  private static final String NUMBER = "\\d{1,6}([.,]\\d{1,4})?";
  private static final String WHOLE = "\\d{1,4}";

  /**
   * What stands there, ready to be changed.
   *
   * @param confirmed false leaves out what the other side entered: saving must not take it over
   */
  static IndexForm of(Line line, boolean confirmed) {
    Result result = confirmed ? line.result() : null;
    return result == null
        ? new IndexForm(text(line.target()), null, null, null, null, null, null)
        : new IndexForm(
            text(line.target()),
            text(result.score()),
            result.rank() == null ? null : result.rank().toString(),
            result.of() == null ? null : result.of().toString(),
            result.document(),
            result.link(),
            result.date());
  }

  private static @Nullable String text(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString().replace('.', ',');
  }

  /** The fields that are no numbers. */
  Map<String, String> wrong(String noNumber, String notWhole) {
    Map<String, String> wrong = new LinkedHashMap<>();
    check(wrong, "target", target, NUMBER, noNumber);
    check(wrong, "score", score, NUMBER, noNumber);
    check(wrong, "rank", rank, WHOLE, notWhole);
    check(wrong, "of", of, WHOLE, notWhole);
    return wrong;
  }

  private static void check(
      Map<String, String> wrong,
      String field,
      @Nullable String typed,
      String pattern,
      String message) {
    if (!isBlank(typed) && !String.valueOf(typed).strip().matches(pattern)) {
      wrong.put(field, message);
    }
  }

  private static boolean isBlank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  /** As it is sent; only of a form without anything wrong. */
  Input toInput() {
    return new Input(number(target), number(score), whole(rank), whole(of), document, link, date);
  }

  private static @Nullable BigDecimal number(@Nullable String typed) {
    return typed == null || typed.isBlank()
        ? null
        : new BigDecimal(typed.strip().replace(',', '.'));
  }

  private static @Nullable Integer whole(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
  }
}
