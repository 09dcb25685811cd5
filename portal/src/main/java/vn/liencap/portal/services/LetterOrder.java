package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clerk's word that a letter goes out.
 *
 * @param number in the register of letters
 * @param symbol behind it
 * @param date the date on it
 * @param place where it is issued
 */
public record LetterOrder(
    @Nullable String number,
    @Nullable String symbol,
    @Nullable LocalDate date,
    @Nullable String place) {}
