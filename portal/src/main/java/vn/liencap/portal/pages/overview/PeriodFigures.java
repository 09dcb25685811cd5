package vn.liencap.portal.pages.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.services.PeriodTotals.Asked;
import vn.liencap.portal.services.PeriodTotals.Counts;
import vn.liencap.portal.services.PeriodTotals.Parts;

/** Figures of a period as they stand on the page. */
@Component("periodFigures")
class PeriodFigures {
  private static final int WHOLE = 100;

  private final Formats formats;

  PeriodFigures(Formats formats) {
    this.formats = formats;
  }

  /** {@code 12}, or {@code 75 % (300/400)} of a ratio; a dash where nothing may be said. */
  public String say(Asked asked, @Nullable Parts parts) {
    if (parts == null) {
      return "—";
    }
    if (!asked.isRatio()) {
      return formats.number(parts.value());
    }
    long of = parts.of() == null ? 0 : parts.of();
    return of == 0
        ? "—"
        : formats.percent(parts.value(), of)
            + " ("
            + formats.number(parts.value())
            + "/"
            + formats.number(of)
            + ")";
  }

  /** True when the target is reached; false where there is none. */
  public boolean reaches(Asked asked, Parts parts) {
    Long target = asked.target();
    return target != null && share(asked, parts) >= target;
  }

  /** How much is missing to the target, in its unit; 0 when it is reached or there is none. */
  public long missing(Asked asked, Parts parts) {
    Long target = asked.target();
    return target == null ? 0 : Math.max(0, target - share(asked, parts));
  }

  private static long share(Asked asked, Parts parts) {
    long of = parts.of() == null ? 0 : parts.of();
    return !asked.isRatio() ? parts.value() : of == 0 ? 0 : parts.value() * WHOLE / of;
  }

  /** The look of a cell of the heat table: late before missing before done. */
  public String look(Counts counts) {
    if (counts.total() == 0) {
      return "none";
    }
    if (counts.overdue() > 0) {
      return "missing";
    }
    if (counts.late() > 0) {
      return "late";
    }
    return counts.sent() == counts.total() ? "ok" : "wip";
  }
}
