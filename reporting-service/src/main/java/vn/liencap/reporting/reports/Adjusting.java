package vn.liencap.reporting.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.reporting.reports.domain.Acting;
import vn.liencap.reporting.reports.domain.Adjustment;
import vn.liencap.reporting.reports.domain.AdjustmentSheet;
import vn.liencap.reporting.reports.domain.Adjustments;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Refusal;
import vn.liencap.reporting.reports.domain.Refusal.Fault;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.templates.domain.Aggregation;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * People set figures of their own unit: typed where nothing can be derived, with a reason where
 * they override what was derived. What they add is kept on the last slice of the period, so that
 * every other period with that slice agrees.
 */
@Service
public class Adjusting {
  private static final int ATTEMPTS = 50;
  private static final long LARGEST_FIGURE = 1_000_000_000_000L;
  private static final int LONGEST_REASON = 2_000;

  private final Reports reports;
  private final Adjustments adjustments;
  private final ReportRights rights;
  private final Figuring figuring;
  private final Forms forms;

  Adjusting(
      Reports reports,
      Adjustments adjustments,
      ReportRights rights,
      Figuring figuring,
      Forms forms) {
    this.reports = reports;
    this.adjustments = adjustments;
    this.rights = rights;
    this.figuring = figuring;
    this.forms = forms;
  }

  /**
   * A figure as somebody wants it to be: what the unit itself stands for, without the units below.
   *
   * @param id chosen by the client; setting it again changes nothing
   * @param code of the indicator, or {@code code:of} for the denominator of a ratio
   */
  public record Wish(String id, ProgrammeId programme, String code, long value, String reason) {}

  /** Sets figures of a report that is still the unit's to write. */
  public Outcome set(ReportId id, List<Wish> wishes, Actor actor) {
    Optional<Report> found = reports.find(id);
    if (found.isEmpty()) {
      return new Outcome.Missing();
    }
    Report report = found.get();
    Acting acting = rights.acting(actor, report.state());
    Form form = forms.of(report.duties());
    return acting
        .mayWrite()
        .or(() -> closed(report))
        .or(() -> faults(wishes, form))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> keep(report, form, wishes, acting));
  }

  private static Optional<Refusal> closed(Report report) {
    return report.isLive()
        ? Optional.empty()
        : Optional.of(
            new Refusal.NotNow(
                "report-submitted", "Báo cáo đã gửi, số liệu đã chốt; hãy chờ trả lại để sửa."));
  }

  private static Optional<Refusal> faults(List<Wish> wishes, Form form) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < wishes.size(); i++) {
      fault("figures[" + i + "]", wishes.get(i), form).ifPresent(faults::add);
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Invalid(faults));
  }

  private static Optional<Fault> fault(String field, Wish wish, Form form) {
    Optional<Indicator> indicator = indicator(wish, form);
    if (indicator.isEmpty()) {
      return Optional.of(new Fault(field + ".code", "Báo cáo này không hỏi chỉ tiêu đó."));
    }
    if (wish.value() < 0 || wish.value() > LARGEST_FIGURE) {
      return Optional.of(new Fault(field + ".value", "Số liệu phải từ 0 đến 1.000.000.000.000."));
    }
    if (counter(wish, indicator.get()) != null && wish.reason().isBlank()) {
      return Optional.of(
          new Fault(
              field + ".reason",
              "Số này được tính từ hoạt động đã ghi. Hãy ghi lý do khi sửa khác đi."));
    }
    return wish.reason().length() > LONGEST_REASON
        ? Optional.of(new Fault(field + ".reason", "Lý do dài quá 2.000 ký tự."))
        : Optional.empty();
  }

  private static Optional<Indicator> indicator(Wish wish, Form form) {
    return form.figure(wish.programme(), base(wish))
        .filter(indicator -> indicator.isRatio() || base(wish).equals(wish.code()));
  }

  private static boolean isDenominator(Wish wish) {
    return wish.code().endsWith(Indicator.DENOMINATOR);
  }

  private static String base(Wish wish) {
    return isDenominator(wish)
        ? wish.code().substring(0, wish.code().length() - Indicator.DENOMINATOR.length())
        : wish.code();
  }

  private static @Nullable String counter(Wish wish, Indicator indicator) {
    return isDenominator(wish) ? indicator.of() : indicator.counter();
  }

  private Outcome keep(Report report, Form form, List<Wish> wishes, Acting acting) {
    Slice last = Slice.of(report.state().to());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      AdjustmentSheet before = adjustments.sheet(report.state().unit(), last);
      List<Figure> now = figuring.of(report.state(), form);
      List<Adjustment> more = adjustments(wishes, form, now, before, acting);
      if (more.isEmpty()) {
        return new Outcome.Done(report);
      }
      if (before.entries().size() + more.size() > AdjustmentSheet.MOST) {
        return new Outcome.Refused(
            new Refusal.NotNow("too-many-adjustments", "Kỳ này đã điều chỉnh quá nhiều lần."));
      }
      if (adjustments.replace(before, before.with(more))) {
        return new Outcome.Done(report);
      }
    }
    return new Outcome.Stale();
  }

  private static List<Adjustment> adjustments(
      List<Wish> wishes, Form form, List<Figure> now, AdjustmentSheet sheet, Acting acting) {
    var more = new ArrayList<Adjustment>();
    for (Wish wish : wishes) {
      Indicator indicator = indicator(wish, form).orElseThrow();
      String subject = Figuring.subject(wish.programme(), wish.code(), counter(wish, indicator));
      long added = Math.subtractExact(wish.value(), own(wish, now));
      boolean says = added != 0 || !sheet.speaksOf(subject);
      boolean twice = more.stream().anyMatch(other -> other.subject().equals(subject));
      if (says && !twice && !sheet.contains(wish.id())) {
        more.add(
            new Adjustment(
                wish.id(),
                subject,
                indicator.aggregation() == Aggregation.LAST ? 0 : added,
                wish.value(),
                wish.reason().strip(),
                acting.actor().person(),
                acting.actor().name(),
                acting.now()));
      }
    }
    return more;
  }

  private static long own(Wish wish, List<Figure> now) {
    return now.stream()
        .filter(figure -> figure.programme().equals(wish.programme()))
        .filter(figure -> figure.code().equals(base(wish)))
        .map(figure -> isDenominator(wish) ? figure.of() : figure.value())
        .map(amount -> amount == null ? 0L : amount.own())
        .findFirst()
        .orElse(0L);
  }

  /** What people set of a report's figures, newest first. */
  public Map<Slice, List<Adjustment>> history(Report report) {
    return adjustments
        .find(report.state().unit(), Slice.covering(report.state().from(), report.state().to()))
        .stream()
        .collect(
            java.util.stream.Collectors.toMap(
                AdjustmentSheet::slice, sheet -> sheet.entries().reversed()));
  }
}
