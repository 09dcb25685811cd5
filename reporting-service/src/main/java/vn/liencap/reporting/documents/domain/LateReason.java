package vn.liencap.reporting.documents.domain;

import static vn.liencap.reporting.documents.domain.VietnameseNumbers.printed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.reporting.reports.domain.Progress;

/**
 * Why a unit is late, as far as the documents tell; where they do not, nothing is said.
 *
 * @param report its own report of the period; null when it has none
 * @param figured true when somebody of it typed figures for the end of the period
 * @param owedBelow reports that units below it still owe
 * @param plans not issued, at it and below, their day over
 * @param asking overdue activities at it and below for which more time was asked and not answered
 */
public record LateReason(
    @Nullable Progress report, boolean figured, long owedBelow, long plans, long asking) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");
  private static final int LONGEST_REASON = 45;

  /** Where more is to be said behind it. */
  private static final int SHORTER_REASON = 24;

  /**
   * In words, short enough for a cell; empty when there is nothing to say.
   *
   * @param today Asia/Ho_Chi_Minh
   */
  public String on(LocalDate today) {
    String first = ofPlansAndReport(today);
    String why =
        asking == 0
            ? first
            : first.isEmpty()
                ? ofActivities()
                : first + "; chờ gia hạn %s hoạt động".formatted(printed(asking));
    return why.isEmpty() ? why : why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
  }

  private String ofPlansAndReport(LocalDate today) {
    String report = ofReport(today);
    if (plans == 0) {
      return report;
    }
    String unissued =
        plans == 1
            ? "chưa ban hành kế hoạch"
            : "%s kế hoạch chưa ban hành".formatted(printed(plans));
    return report.isEmpty() ? unissued : unissued + "; " + report;
  }

  private String ofReport(LocalDate today) {
    if (report == null) {
      return owedBelow == 0 ? "" : below() + " chưa gửi báo cáo";
    }
    ReportState state = report.state();
    if (!state.status().isOwed()) {
      return owedBelow == 0 ? "" : "đã gửi báo cáo, còn " + below() + " chưa gửi";
    }
    if (state.status() == ReportStatus.RETURNED) {
      return "bị trả lại" + day(report.returnedOn()) + reason(state);
    }
    if (state.version() > 1) {
      return "mở lại báo cáo để đính chính" + reason(state);
    }
    if (owedBelow > 0) {
      return "chờ " + below();
    }
    return state.due().isBefore(today) ? written(report) : "";
  }

  private String below() {
    return printed(owedBelow) + " đơn vị bên dưới";
  }

  private String written(Progress open) {
    if (open.begun()) {
      return "đang soạn báo cáo";
    }
    return figured ? "mới nhập số liệu báo cáo" : "chưa soạn báo cáo";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : " " + DAY.format(day);
  }

  private String reason(ReportState state) {
    String reason =
        state.returnReason() == null
            ? ""
            : Words.shortened(
                state.returnReason(), asking + plans == 0 ? LONGEST_REASON : SHORTER_REASON);
    return reason.isEmpty() ? "" : ": " + reason;
  }

  private String ofActivities() {
    return "xin gia hạn %s hoạt động, chưa được trả lời".formatted(printed(asking));
  }
}
