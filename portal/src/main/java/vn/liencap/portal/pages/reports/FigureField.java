package vn.liencap.portal.pages.reports;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.ReportDetails.Parted;

/**
 * A figure that is typed, without what comes from below.
 *
 * @param programme what it counts for
 * @param code of the figure, or {@code code:of}
 * @param typed as typed; blank while there is no answer
 */
record FigureField(@Nullable String programme, @Nullable String code, @Nullable String typed) {

  /** As it stands in the report. */
  static FigureField of(String programme, String code, Parted amount, boolean answered) {
    String typed = answered || amount.own() != 0 ? Long.toString(amount.own()) : "";
    return new FigureField(programme, code, typed);
  }

  /** Its name among all figures of the report. */
  String key() {
    return programme + "/" + code;
  }

  /** As typed, without spaces around it. */
  String said() {
    return typed == null ? "" : typed.strip();
  }
}
