package vn.liencap.reporting.reports.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportState;

/**
 * How far a report has come, as those above it may know: not what it says, but whether it says
 * anything.
 *
 * @param state of it
 * @param returnedOn the day it was returned last, Asia/Ho_Chi_Minh; null when it never was, or
 *     before that day was kept
 * @param begun true once anybody wrote in it or gathered into it
 */
public record Progress(ReportState state, @Nullable LocalDate returnedOn, boolean begun) {}
