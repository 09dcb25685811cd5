package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;

/**
 * What a service answered, with the version to send back when it is changed.
 *
 * @param value the answer
 * @param etag the ETag header as it came, quotes included; null when there was none
 */
public record Tagged<T>(T value, @Nullable String etag) {}
