package vn.liencap.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * A product that is expected (sản phẩm dự kiến).
 *
 * @param text as printed
 * @param kind the output kind that counts it, for example {@code session}
 * @param quantity how many are expected
 */
public record ExpectedOutput(String text, @Nullable String kind, @Nullable Long quantity) {}
