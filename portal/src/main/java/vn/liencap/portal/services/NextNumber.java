package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;

/**
 * The next free number of the clerk's register.
 *
 * @param number the number
 * @param symbol the symbol that goes with it, for example {@code KH-UBND}
 */
public record NextNumber(int number, @Nullable String symbol) {}
