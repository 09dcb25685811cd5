package vn.liencap.plan.documents.domain.official;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;

/** A timing in the words that plans use; as printed, where it was. */
public final class TimingWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String[] QUARTERS = {"I", "II", "III", "IV"};

  private TimingWords() {}

  /** "" when the plan says nothing. */
  public static String of(Timing timing) {
    if (timing.raw() != null && !timing.raw().isBlank()) {
      return timing.raw().strip();
    }
    return switch (timing.kind()) {
      case DATE -> dates(timing.from(), timing.to());
      case RANGE ->
          "Từ ngày "
              + DAY.format(Objects.requireNonNull(timing.from()))
              + " đến ngày "
              + DAY.format(Objects.requireNonNull(timing.to()));
      case MONTH -> "Tháng " + timing.month() + ofYear(timing);
      case QUARTER ->
          "Quý " + QUARTERS[Objects.requireNonNull(timing.quarter()) - 1] + ofYear(timing);
      case YEAR -> timing.year() == null ? "Trong năm" : "Năm " + timing.year();
      case CONTINUOUS -> "Thường xuyên";
      case RECURRING -> "Định kỳ" + rhythm(timing.every());
      case UNSPECIFIED -> "";
    };
  }

  private static String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : "Chậm nhất ngày " + DAY.format(to);
    }
    return "Ngày " + DAY.format(from);
  }

  private static String ofYear(Timing timing) {
    return timing.year() == null ? "" : "/" + timing.year();
  }

  private static String rhythm(@Nullable Rhythm every) {
    return switch (every) {
      case WEEK -> " hằng tuần";
      case MONTH -> " hằng tháng";
      case QUARTER -> " hằng quý";
      case HALF_YEAR -> " 6 tháng";
      case YEAR -> " hằng năm";
      case null -> "";
    };
  }
}
