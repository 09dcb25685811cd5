package vn.liencap.notification.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a report came back, or was opened again, to be corrected.
 *
 * @param at when
 * @param by the day by which it has to go again, unless its own day is later
 * @param reason what the unit above said; null when it was opened for a correction
 * @param isExact false when a later event told of it, which does not know when it was
 */
public record Mending(Instant at, LocalDate by, @Nullable String reason, boolean isExact) {}
