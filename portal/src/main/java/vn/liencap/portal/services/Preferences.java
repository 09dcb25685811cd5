package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told.
 *
 * @param email true when mail may be sent
 * @param address where it goes; null when the account has none
 * @param digest true when what can wait is sent once a working day
 * @param urgent true when what is urgent is sent at once
 * @param quietFrom when the quiet hours begin, {@code 21:00}
 * @param quietTo when they end
 * @param zalo the person's user id with the Zalo Official Account
 */
public record Preferences(
    boolean email,
    @Nullable String address,
    @Nullable Boolean digest,
    @Nullable Boolean urgent,
    @Nullable String quietFrom,
    @Nullable String quietTo,
    @Nullable String zalo) {}
