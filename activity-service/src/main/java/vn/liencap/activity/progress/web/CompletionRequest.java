package vn.liencap.activity.progress.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.FundingSource;

/** The body of {@code POST /api/activities/{id}/complete}. */
record CompletionRequest(
    @Pattern(regexp = ProgressRequest.ENTRY_ID, message = ProgressRequest.ENTRY_ID_RULE)
        @Nullable String entryId,
    @NotNull(message = "Hãy chọn ngày hoàn thành.") LocalDate date,
    @Nullable String text,
    @Nullable Map<String, @NotNull(message = ProgressRequest.NO_FIGURE) Long> outputs,
    @Nullable Long spent,
    @Nullable FundingSource source,
    @Size(max = ProgressRequest.MOST_SERVED, message = ProgressRequest.TOO_MANY_SERVED)
        @Nullable List<@NotNull(message = ProgressRequest.NO_ACTIVITY) ActivityId> alsoFor) {

  /** The further activities that the work serves. */
  List<ActivityId> served() {
    return alsoFor == null ? List.of() : alsoFor;
  }

  Complete toCommand() {
    return new Complete(
        entryId,
        date,
        text == null ? "" : text,
        outputs == null ? Map.of() : outputs,
        spent == null ? 0 : spent,
        source);
  }
}
