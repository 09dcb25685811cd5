package vn.liencap.activity.progress.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.contracts.ActivityId;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * The body of {@code POST /api/activities/together}: one of the four, for all activities named. Its
 * id is that of each entry and request, so that sending it again does nothing twice.
 */
record TogetherRequest(
    @NotNull(message = "Thiếu mã lần gửi (id).")
        @Pattern(regexp = ProgressRequest.ENTRY_ID, message = ProgressRequest.ENTRY_ID_RULE)
        String id,
    @NotEmpty(message = "Hãy chọn ít nhất một hoạt động.")
        @Size(max = MOST, message = "Mỗi lần chọn nhiều nhất 200 hoạt động.")
        List<@NotNull(message = "Mã hoạt động bị trống.") ActivityId> activities,
    @Valid @Nullable Entry progress,
    @Valid @Nullable Completion complete,
    @Valid @Nullable OwnerRequest owner,
    @Valid @Nullable Extension extension) {
  static final int MOST = 200;

  /** The same entry for all. */
  record Entry(
      @NotNull(message = "Hãy chọn ngày thực hiện.") LocalDate date,
      @Nullable String text,
      @Nullable Integer percent,
      @Nullable Map<String, @NotNull(message = ProgressRequest.NO_FIGURE) Long> outputs,
      @Nullable Long spent,
      @Nullable String link) {}

  /** All are completed. */
  record Completion(
      @NotNull(message = "Hãy chọn ngày hoàn thành.") LocalDate date,
      @Nullable String text,
      @Nullable Map<String, @NotNull(message = ProgressRequest.NO_FIGURE) Long> outputs,
      @Nullable Long spent) {}

  /** More time is asked for all. */
  record Extension(
      @NotNull(message = "Hãy chọn hạn mới.") LocalDate until, @Nullable String reason) {}

  /**
   * What each is asked.
   *
   * @throws ProblemException 422 when it is none or several of the four
   */
  ActivityCommand command() {
    List<ActivityCommand> asked = new ArrayList<>();
    if (progress != null) {
      asked.add(entry(progress));
    }
    if (complete != null) {
      asked.add(completion(complete));
    }
    if (owner != null) {
      asked.add(owner.toCommand());
    }
    if (extension != null) {
      String reason = extension.reason() == null ? "" : extension.reason();
      asked.add(new AskExtension(id, extension.until(), reason));
    }
    if (asked.size() != 1) {
      String rule = "Hãy chọn đúng một việc: progress, complete, owner hoặc extension.";
      throw ProblemException.invalid(rule, List.of(new FieldProblem("progress", rule)));
    }
    return asked.getFirst();
  }

  private ActivityCommand entry(Entry entry) {
    return new ProgressRequest(
            id,
            entry.date(),
            entry.text(),
            entry.percent(),
            entry.outputs(),
            entry.spent(),
            null,
            entry.link(),
            null,
            null)
        .toCommand();
  }

  private ActivityCommand completion(Completion completion) {
    return new CompletionRequest(
            id,
            completion.date(),
            completion.text(),
            completion.outputs(),
            completion.spent(),
            null,
            null)
        .toCommand();
  }
}
