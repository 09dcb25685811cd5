package vn.liencap.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * How those below report (định kỳ, về, qua).
 *
 * @param period as printed, for example {@code hằng quý}
 * @param from who reports, as printed
 * @param to to whom, as printed
 * @param via through whom, as printed
 */
public record ReportingDuty(String period, String from, String to, @Nullable String via) {}
