package vn.liencap.plan.documents.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who signs. Under "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" the deputy signs (KT.) for the
 * committee.
 *
 * @param prefix TM., KT., TL., TUQ. or Q.
 * @param onBehalfOf the collective, else the one signed for
 * @param title the signer's own
 * @param name the person
 * @param at where it stands
 * @param confidence 0 to 1
 */
public record FoundSigner(
    @Nullable String prefix,
    @Nullable String onBehalfOf,
    @Nullable String title,
    @Nullable String name,
    Place at,
    double confidence) {}
