package vn.liencap.activity.progress.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.FundingSource;

/** The body of {@code POST /api/activities/{id}/progress}. */
record ProgressRequest(
    @NotNull(message = "Thiếu mã lần nhập (entryId).")
        @Pattern(regexp = ENTRY_ID, message = ENTRY_ID_RULE)
        String entryId,
    @NotNull(message = "Hãy chọn ngày thực hiện.") LocalDate date,
    @Nullable String text,
    @Nullable Integer percent,
    @Nullable Map<String, @NotNull(message = NO_FIGURE) Long> outputs,
    @Nullable Long spent,
    @Nullable FundingSource source,
    @Nullable String link,
    @Nullable UnitId behalf,
    @Size(max = MOST_SERVED, message = TOO_MANY_SERVED)
        @Nullable List<@NotNull(message = NO_ACTIVITY) ActivityId> alsoFor) {

  static final int MOST_SERVED = 10;
  static final String TOO_MANY_SERVED = "Một lần ghi nhận phục vụ tối đa 10 hoạt động khác.";
  static final String NO_ACTIVITY = "Thiếu mã hoạt động.";
  static final String NO_FIGURE = "Hãy ghi một số, hoặc bỏ dòng này.";
  static final String ENTRY_ID = "[A-Za-z0-9_-]{1,64}";
  static final String ENTRY_ID_RULE =
      "Mã lần nhập gồm 1 đến 64 chữ cái không dấu, chữ số, gạch nối hoặc gạch dưới.";

  EnterProgress toCommand() {
    return new EnterProgress(
        entryId,
        date,
        text == null ? "" : text,
        percent,
        outputs == null ? Map.of() : outputs,
        spent == null ? 0 : spent,
        source,
        link == null || link.isBlank() ? null : link.strip(),
        behalf,
        null);
  }

  /** The further activities that the work serves. */
  List<ActivityId> served() {
    return alsoFor == null ? List.of() : alsoFor;
  }
}
