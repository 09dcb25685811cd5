package vn.liencap.reporting.indices.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a province reached in a year.
 *
 * @param rank 1 for the best; null where none is published
 * @param of how many were ranked; null together with the rank
 * @param document where it was published
 * @param link its address; null for none
 * @param date the day of the document; null when not known
 */
public record Result(
    Score score,
    @Nullable Integer rank,
    @Nullable Integer of,
    String document,
    @Nullable String link,
    @Nullable LocalDate date) {}
