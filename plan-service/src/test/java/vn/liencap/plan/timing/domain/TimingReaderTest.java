package vn.liencap.plan.timing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.plan.TimingKind.CONTINUOUS;
import static vn.liencap.contracts.plan.TimingKind.DATE;
import static vn.liencap.contracts.plan.TimingKind.MONTH;
import static vn.liencap.contracts.plan.TimingKind.QUARTER;
import static vn.liencap.contracts.plan.TimingKind.RANGE;
import static vn.liencap.contracts.plan.TimingKind.RECURRING;
import static vn.liencap.contracts.plan.TimingKind.UNSPECIFIED;
import static vn.liencap.contracts.plan.TimingKind.YEAR;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;

class TimingReaderTest {
  private static final int PLAN_YEAR = 2026;
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static Timing read(@Nullable String raw) {
    return TimingReader.read(raw, PLAN_YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thường xuyên",
        "thường xuyên trong năm",
        "Thường xuyên, liên tục",
        "THƯỜNG XUYÊN"
      })
  void workThatNeverEndsIsContinuous(String raw) {
    assertThat(read(raw).kind()).isEqualTo(CONTINUOUS);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Định kỳ hàng quý           | QUARTER
          định kỳ hằng quý, sáu tháng và năm | QUARTER
          Hằng tháng                 | MONTH
          hàng tuần                  | WEEK
          Định kỳ 6 tháng và năm     | HALF_YEAR
          định kỳ sáu tháng          | HALF_YEAR
          Hằng năm                   | YEAR
          01 lần/quý                 | QUARTER
          mỗi tháng một lần          | MONTH
          Thường xuyên, định kỳ hằng tháng | MONTH
          01 bài/tháng               | MONTH
          ít nhất 02 tin/tuần        | WEEK
          Quý I hằng năm             | YEAR
          Trước ngày 15 của tháng cuối quý | QUARTER
          Các quý trong năm          | QUARTER
          02 lần trong năm           | YEAR
          3 tháng một lần            | QUARTER
          Hằng ngày                  |
          Định kỳ                    |
          """,
      delimiter = '|')
  void workThatComesRoundIsRecurring(String raw, @Nullable Rhythm every) {
    assertThat(read(raw).kind()).isEqualTo(RECURRING);
    assertThat(read(raw).every()).isEqualTo(every);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Tháng 12/2023              | 12 | 2023
          tháng 3 năm 2026           | 3  | 2026
          Trong tháng 6              | 6  |
          T11/2025                   | 11 | 2025
          12/2023                    | 12 | 2023
          Tháng 01-2026              | 1  | 2026
          Tuần 2 tháng 3             | 3  |
          """,
      delimiter = '|')
  void aMonthIsRead(String raw, int month, @Nullable Integer year) {
    Timing timing = read(raw);
    assertThat(timing.kind()).isEqualTo(MONTH);
    assertThat(timing.month()).isEqualTo(month);
    assertThat(timing.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          quý IV/2021                | 4 | 2021
          Quý 2 năm 2026             | 2 | 2026
          Trong quý III              | 3 |
          Quý I-2024                 | 1 | 2024
          Quí III/2022               | 3 | 2022
          Q4/2021                    | 4 | 2021
          """,
      delimiter = '|')
  void aQuarterIsRead(String raw, int quarter, @Nullable Integer year) {
    Timing timing = read(raw);
    assertThat(timing.kind()).isEqualTo(QUARTER);
    assertThat(timing.quarter()).isEqualTo(quarter);
    assertThat(timing.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"năm 2022,2022", "Trong năm 2026,2026", "Trong năm,", "Cả năm,", "2025,2025"})
  void aYearIsRead(String raw, @Nullable Integer year) {
    assertThat(read(raw).kind()).isEqualTo(YEAR);
    assertThat(read(raw).year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Trước ngày 15/12/2023                 | 2023-12-14
          hoàn thành trước 01/3/2026            | 2026-02-28
          Xong trước tháng 6/2026               | 2026-05-31
          trước quý IV                          | 2026-09-30
          Chậm nhất ngày 20/3                   | 2026-03-20
          chậm nhất là ngày 20 tháng 3 năm 2025 | 2025-03-20
          Chậm nhất trong tháng 4/2026          | 2026-04-30
          đến hết ngày 31/12/2026               | 2026-12-31
          Đến 30/11/2026                        | 2026-11-30
          Từ nay đến hết năm 2026               | 2026-12-31
          """,
      delimiter = '|')
  void aDeadlineIsItsLastDay(String raw, LocalDate lastDay) {
    Timing timing = read(raw);
    assertThat(timing.kind()).isEqualTo(DATE);
    assertThat(timing.to()).isEqualTo(lastDay);
    assertThat(timing.from()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Từ ngày 01/3 đến ngày 15/6/2026       | 2026-03-01 | 2026-06-15
          từ tháng 3 đến tháng 6/2025           | 2025-03-01 | 2025-06-30
          Từ quý I đến quý III                  | 2026-01-01 | 2026-09-30
          Quý I và quý II                       | 2026-01-01 | 2026-06-30
          Quý I, II, III/2025                   | 2025-01-01 | 2025-09-30
          6 tháng đầu năm 2026                  | 2026-01-01 | 2026-06-30
          6 tháng cuối năm                      | 2026-07-01 | 2026-12-31
          Giai đoạn 2021 - 2025                 | 2021-01-01 | 2025-12-31
          01/3/2026 – 15/4/2026                 | 2026-03-01 | 2026-04-15
          trong quý II, III                     | 2026-04-01 | 2026-09-30
          Quý III + IV                          | 2026-07-01 | 2026-12-31
          quý II/2026, quý IV/2026              | 2026-04-01 | 2026-12-31
          tháng 11, 12/2023                     | 2023-11-01 | 2023-12-31
          Tháng 3 và tháng 4                    | 2026-03-01 | 2026-04-30
          Tháng 3 - 5                           | 2026-03-01 | 2026-05-31
          Tháng 4 đến tháng 10 năm 2025         | 2025-04-01 | 2025-10-31
          Tháng 9/2025 - tháng 12/2025          | 2025-09-01 | 2025-12-31
          """,
      delimiter = '|')
  void aSpanHasTwoEnds(String raw, LocalDate from, LocalDate to) {
    Timing timing = read(raw);
    assertThat(timing.kind()).isEqualTo(RANGE);
    assertThat(timing.from()).isEqualTo(from);
    assertThat(timing.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo Kế hoạch của cấp trên",
        "Khi có yêu cầu",
        "ngày 31/02/2026",
        "tháng 13",
        "quý V"
      })
  void whatIsNotUnderstoodStaysAsPrinted(String raw) {
    assertThat(read(raw)).isEqualTo(TimingReader.unspecified(raw));
  }

  @Test
  void aPlanThatSaysNothingHasNoTiming() {
    assertThat(read(null).kind()).isEqualTo(UNSPECIFIED);
    assertThat(read("  ").raw()).isNull();
  }

  @Property
  void beforeADayExcludesItAndAtTheLatestIncludesIt(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    assertThat(read("trước ngày " + PRINTED.format(day)).to()).isEqualTo(day.minusDays(1));
    assertThat(read("Chậm nhất ngày " + PRINTED.format(day)).to()).isEqualTo(day);
    assertThat(read("Ngày " + PRINTED.format(day)).from()).isEqualTo(day);
  }

  @Property
  void everySpanRunsForwards(
      @ForAll @IntRange(min = 1, max = 12) int first,
      @ForAll @IntRange(min = 1, max = 12) int last) {
    Timing timing = read("từ tháng " + first + " đến tháng " + last + "/2026");
    if (first <= last) {
      assertThat(timing.kind()).isEqualTo(RANGE);
      assertThat(timing.from()).isEqualTo(LocalDate.of(2026, first, 1));
      assertThat(timing.to()).isEqualTo(LocalDate.of(2026, last, 1).plusMonths(1).minusDays(1));
    } else {
      assertThat(timing.kind()).isNotEqualTo(RANGE);
    }
  }

  @Property
  void monthsInARowAreOneSpan(
      @ForAll @IntRange(min = 1, max = 11) int first,
      @ForAll @IntRange(min = 1, max = 11) int more,
      @ForAll @IntRange(min = 2000, max = 2099) int year) {
    int last = Math.min(12, first + more);
    for (String joint : new String[] {", ", " và ", "-", " - ", " đến tháng ", ", tháng "}) {
      Timing timing = read("Tháng " + first + joint + last + "/" + year);
      assertThat(timing.kind()).as(joint).isEqualTo(RANGE);
      assertThat(timing.from()).isEqualTo(LocalDate.of(year, first, 1));
      assertThat(timing.to()).isEqualTo(LocalDate.of(year, last, 1).plusMonths(1).minusDays(1));
    }
  }

  @Property
  void noTextMakesItFailAndAllIsKeptAsPrinted(@ForAll @StringLength(max = 60) String text) {
    Timing timing = read(text);
    if (!text.isBlank()) {
      assertThat(timing.raw()).isEqualTo(text);
    }
    assertThat(timing.kind()).isIn((Object[]) TimingKind.values());
  }
}
