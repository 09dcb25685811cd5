package vn.liencap.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, with the authority prefix (TM., KT., TL., TUQ., Q.).
 *
 * @param prefix as printed
 * @param onBehalfOf for example {@code ỦY BAN NHÂN DÂN}
 * @param title for example {@code CHỦ TỊCH}
 * @param name the person
 */
public record Signer(
    @Nullable String prefix,
    @Nullable String onBehalfOf,
    @Nullable String title,
    @Nullable String name) {}
