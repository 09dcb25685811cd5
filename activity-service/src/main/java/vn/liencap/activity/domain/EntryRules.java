package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.Refusal.Fault;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.FundingSource;

/** What may be entered, by whom, and while what lasts. */
final class EntryRules {
  static final long LARGEST_FIGURE = 1_000_000_000_000L;
  static final int LONGEST_TEXT = 5_000;
  static final int LONGEST_LINK = 2_000;
  static final int LONGEST_REASON = 2_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final ActivityState state;
  private final Acting acting;
  private final List<Fault> faults = new ArrayList<>();

  EntryRules(ActivityState state, Acting acting) {
    this.state = state;
    this.acting = acting;
  }

  /** Refuses whoever may not write in the activity at all. */
  static Optional<Refusal> standing(Acting acting) {
    if (acting.part() == Part.NONE) {
      return Optional.of(
          new Refusal.NotAllowed(
              "Đơn vị không chủ trì và không phối hợp hoạt động này nên không nhập được tiến độ."));
    }
    if (!acting.mayWrite()) {
      return Optional.of(
          new Refusal.NotAllowed("Chỉ chuyên viên hoặc lãnh đạo đơn vị được nhập tiến độ."));
    }
    return Optional.empty();
  }

  /** Refuses once the activity is closed. */
  static Optional<Refusal> open(ActivityState state) {
    return switch (state.status()) {
      case NOT_STARTED, IN_PROGRESS -> Optional.empty();
      case COMPLETED -> {
        LocalDate day = state.completedOn();
        String when = day == null ? "" : " ngày " + DAY.format(day);
        yield Optional.of(
            new Refusal.Closed("Hoạt động đã hoàn thành" + when + ", không nhập thêm được."));
      }
      case CANCELLED ->
          Optional.of(new Refusal.Closed("Hoạt động đã bị hủy, không nhập thêm được."));
      case PASSED_ON ->
          Optional.of(
              new Refusal.Closed(
                  "Đơn vị đã kết thúc; hoạt động đã chuyển cho đơn vị kế thừa thực hiện tiếp."));
    };
  }

  /** What was done before a unit ended may be entered afterwards, and counts where it was done. */
  static Optional<Refusal> takesEntries(ActivityState state) {
    return state.status() == ActivityStatus.PASSED_ON ? Optional.empty() : open(state);
  }

  EntryRules date(LocalDate date) {
    LocalDate newYear = LocalDate.of(state.year(), 1, 1);
    LocalDate earliest = state.start().isBefore(newYear) ? state.start() : newYear;
    if (date.isAfter(acting.today())) {
      fault("date", "Ngày thực hiện không được sau hôm nay (" + DAY.format(acting.today()) + ").");
    } else if (date.isBefore(earliest)) {
      fault("date", "Ngày thực hiện không được trước ngày " + DAY.format(earliest) + ".");
    }
    return this;
  }

  EntryRules text(String text) {
    if (text.length() > LONGEST_TEXT) {
      fault("text", "Nội dung dài quá 5.000 ký tự.");
    }
    return this;
  }

  EntryRules percent(@Nullable Integer percent) {
    if (percent == null) {
      return this;
    }
    if (!acting.leads()) {
      fault("percent", "Chỉ đơn vị chủ trì ghi tỷ lệ hoàn thành; hãy để trống ô này.");
    } else if (percent < 0 || percent > 100) {
      fault("percent", "Tỷ lệ hoàn thành phải từ 0 đến 100.");
    }
    return this;
  }

  EntryRules outputs(Map<String, Long> outputs) {
    outputs.forEach(
        (kind, figure) -> {
          if (!acting.outputKinds().contains(kind)) {
            fault("outputs." + kind, "Chương trình này không có loại sản phẩm “" + kind + "”.");
          } else {
            figure("outputs." + kind, figure);
          }
        });
    return this;
  }

  EntryRules spent(long spent) {
    figure("spent", spent);
    return this;
  }

  EntryRules link(@Nullable String link) {
    if (link != null && !link.matches("https?://\\S+")) {
      fault("link", "Liên kết phải bắt đầu bằng https:// hoặc http:// và không có dấu cách.");
    } else if (link != null && link.length() > LONGEST_LINK) {
      fault("link", "Liên kết dài quá 2.000 ký tự.");
    }
    return this;
  }

  /** More time ends after the present last day, and within a year after the plan's. */
  EntryRules until(LocalDate until) {
    LocalDate latest = LocalDate.of(state.year() + 1, 12, 31);
    if (!until.isAfter(state.due())) {
      fault("until", "Hạn mới phải sau hạn hiện nay (" + DAY.format(state.due()) + ").");
    } else if (until.isBefore(acting.today())) {
      fault("until", "Hạn mới không được trước hôm nay (" + DAY.format(acting.today()) + ").");
    } else if (until.isAfter(latest)) {
      fault("until", "Hạn mới không được sau ngày " + DAY.format(latest) + ".");
    }
    return this;
  }

  EntryRules reason(String field, String reason, String missing) {
    if (reason.isBlank()) {
      fault(field, missing);
    } else if (reason.length() > LONGEST_REASON) {
      fault(field, "Lý do dài quá 2.000 ký tự.");
    }
    return this;
  }

  EntryRules amount(long amount) {
    figure("amount", amount);
    return this;
  }

  /** What comes from single sources is not more than the whole. */
  EntryRules sources(long amount, Map<FundingSource, Long> sources) {
    sources.forEach((source, part) -> figure("sources." + source, part));
    if (refusal().isEmpty()
        && sources.values().stream().mapToLong(Long::longValue).sum() > amount) {
      fault("amount", "Tổng theo nguồn kinh phí lớn hơn số tiền quyết toán.");
    }
    return this;
  }

  EntryRules note(@Nullable String note) {
    if (note != null && note.length() > LONGEST_REASON) {
      fault("note", "Ghi chú dài quá 2.000 ký tự.");
    }
    return this;
  }

  EntryRules fault(String field, String message) {
    faults.add(new Fault(field, message));
    return this;
  }

  Optional<Refusal> refusal() {
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Invalid(faults));
  }

  private void figure(String field, long figure) {
    if (figure < 0) {
      fault(field, "Số liệu không được âm.");
    } else if (figure > LARGEST_FIGURE) {
      fault(field, "Số liệu không được lớn hơn 1.000.000.000.000.");
    }
  }
}
