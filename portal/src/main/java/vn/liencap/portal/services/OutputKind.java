package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;

/**
 * A kind of output that is counted.
 *
 * @param code its key in the figures
 * @param label in Vietnamese
 * @param unit what is counted, for example {@code buổi}
 */
public record OutputKind(String code, String label, @Nullable String unit) {}
