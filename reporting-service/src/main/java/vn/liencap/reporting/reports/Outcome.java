package vn.liencap.reporting.reports;

import vn.liencap.reporting.reports.domain.Refusal;
import vn.liencap.reporting.reports.domain.Report;

/** What became of a command. */
public sealed interface Outcome {
  /** It is done, now or before. */
  record Done(Report report) implements Outcome {}

  /** It is refused. */
  record Refused(Refusal refusal) implements Outcome {}

  /** There is no such report. */
  record Missing() implements Outcome {}

  /** Somebody else changed it meanwhile. */
  record Stale() implements Outcome {}
}
