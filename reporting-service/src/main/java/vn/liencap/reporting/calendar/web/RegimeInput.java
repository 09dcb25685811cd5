package vn.liencap.reporting.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.liencap.contracts.Level;
import vn.liencap.reporting.calendar.domain.Border;
import vn.liencap.reporting.calendar.domain.Ladder;
import vn.liencap.reporting.calendar.domain.PeriodRule;
import vn.liencap.reporting.calendar.domain.Regime;

/** A regime as it comes in: sizes are checked here, the rules in the domain. */
record RegimeInput(
    @NotBlank(message = "Thiếu tên chế độ báo cáo.")
        @Size(max = 200, message = "Tên chế độ báo cáo dài quá 200 ký tự.")
        String name,
    @NotBlank(message = "Thiếu văn bản quy định.")
        @Size(max = 300, message = "Tên văn bản quy định dài quá 300 ký tự.")
        String source,
    @NotNull(message = "Thiếu danh sách kỳ báo cáo.")
        @Size(max = 40, message = "Một chế độ có nhiều nhất 40 kỳ.")
        List<@Valid @NotNull(message = "Thiếu kỳ báo cáo.") Period> periods,
    @Valid @NotNull(message = "Thiếu thời hạn gửi báo cáo.") Due due,
    boolean movesToWorkingDay,
    @Min(value = 0, message = LOCK) @Max(value = 60, message = LOCK) int lockAfter) {
  private static final String LOCK = "Số ngày làm việc trước khi khóa phải từ 0 đến 60.";
  private static final String MONTHS = "Gửi chậm nhất 3 tháng sau tháng cuối kỳ.";

  /** A period of each year. */
  record Period(
      @NotBlank(message = "Thiếu mã kỳ.") @Size(max = 6, message = "Mã kỳ dài quá 6 ký tự.")
          String code,
      @NotBlank(message = "Thiếu tên kỳ.") @Size(max = 100, message = "Tên kỳ dài quá 100 ký tự.")
          String label,
      @NotNull(message = "Thiếu ngày bắt đầu kỳ.") Border from,
      @NotNull(message = "Thiếu ngày chốt số liệu.") Border to) {}

  /** The ladder of days. */
  record Due(
      @Min(value = 0, message = MONTHS) @Max(value = 3, message = MONTHS) int monthsAfter,
      @NotNull(message = "Thiếu ngày gửi của các cấp.")
          @Size(max = 20, message = "Nhiều nhất 20 cấp.")
          List<@Valid @NotNull(message = "Thiếu ngày gửi.") Step> steps) {}

  /** One level's day. */
  record Step(@NotNull(message = "Thiếu cấp.") Level level, int day) {}

  Regime toRegime(String id, long seen) {
    return new Regime(
        id,
        name.strip(),
        source.strip(),
        periods.stream()
            .map(it -> new PeriodRule(it.code(), it.label().strip(), it.from(), it.to()))
            .toList(),
        new Ladder(
            due.monthsAfter(),
            due.steps().stream().map(it -> new Ladder.Step(it.level(), it.day())).toList()),
        movesToWorkingDay,
        lockAfter,
        seen);
  }
}
