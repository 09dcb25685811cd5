package vn.liencap.portal.pages.overview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.services.PeriodTotals.Asked;
import vn.liencap.portal.services.PeriodTotals.Counts;
import vn.liencap.portal.services.PeriodTotals.Parts;

/** Figures of a period as they stand on the page. */
@Component("periodFigures")
class PeriodFigures {
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

  /** A figure as a line is drawn with: percent of a ratio; null where there is none. */
  public @Nullable BigDecimal drawn(Asked asked, @Nullable Parts parts) {
    if (parts == null) {
      return null;
    }
    Long of = parts.of();
    return asked.isRatio() && (of == null || of == 0) ? null : Distance.reached(asked, parts);
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
