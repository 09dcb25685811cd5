package vn.liencap.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list.
 *
 * @param issuerName whose letter
 * @param subject behind "V/v"
 * @param status DRAFT, SIGNED or DISPATCHED
 * @param units how many units it urges
 */
public record LetterSummary(
    String id,
    String issuerName,
    String subject,
    String status,
    @Nullable String number,
    @Nullable LocalDate date,
    int units,
    Instant changedAt) {}
