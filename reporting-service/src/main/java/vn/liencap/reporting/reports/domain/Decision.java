package vn.liencap.reporting.reports.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportEvent;

/** What becomes of a command. */
public sealed interface Decision {

  /**
   * It is carried out.
   *
   * @param event what others are told; null when it is the two sides' own business
   */
  record Accepted(Report after, @Nullable ReportEvent event) implements Decision {}

  /** It was carried out before; nothing changes. */
  record Repeated() implements Decision {}

  /** It is not carried out. */
  record Refused(Refusal refusal) implements Decision {}
}
