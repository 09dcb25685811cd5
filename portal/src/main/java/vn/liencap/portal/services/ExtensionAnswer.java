package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a request for more time.
 *
 * @param id the request
 * @param until the day that is granted; the one asked for when null
 * @param answer what is said when granting
 * @param reason why it is refused
 */
public record ExtensionAnswer(
    String id, @Nullable LocalDate until, @Nullable String answer, @Nullable String reason) {}
